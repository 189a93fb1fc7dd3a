import type { County } from '../types.js';

interface Named<Name extends string> extends County {
  readonly id: Lowercase<Name>;
  readonly name: Name;
}

const county = <Name extends string>(name: Name): Named<Name> => ({
  id: name.toLowerCase() as Lowercase<Name>,
  name,
  source: 'ours',
});

/** The sixteen counties of Maine. */
export const counties = [
  county('Androscoggin'),
  county('Aroostook'),
  county('Cumberland'),
  county('Franklin'),
  county('Hancock'),
  county('Kennebec'),
  county('Knox'),
  county('Lincoln'),
  county('Oxford'),
  county('Penobscot'),
  county('Piscataquis'),
  county('Sagadahoc'),
  county('Somerset'),
  county('Waldo'),
  county('Washington'),
  county('York'),
];

export type CountyId = (typeof counties)[number]['id'];
