import { schema as definitions } from '../components/aware-definitions/schema.js';
import { schema as exit } from '../components/aware-exit/schema.js';
import { schema as hotline } from '../components/aware-hotline/schema.js';
import { schema as localHelp } from '../components/aware-local-help/schema.js';
import { schema as redFlags } from '../components/aware-red-flags/schema.js';
import { schema as schoolCard } from '../components/aware-school-card/schema.js';
import { schema as sectorGuide } from '../components/aware-sector-guide/schema.js';
import { schema as statistic } from '../components/aware-statistic/schema.js';
import type { ElementSchema } from '../internal/schema.js';

/** What each element declares about itself, by its tag. */
export const schemas: Readonly<Record<string, ElementSchema>> = {
  'aware-hotline': hotline,
  'aware-red-flags': redFlags,
  'aware-sector-guide': sectorGuide,
  'aware-statistic': statistic,
  'aware-local-help': localHelp,
  'aware-definitions': definitions,
  'aware-school-card': schoolCard,
  'aware-exit': exit,
};

/** The values of an attribute that go with what else is given; nothing where all of them do. */
export function valuesBy(
  tag: string,
  name: string,
  get: (name: string) => string | null | undefined,
): readonly string[] | undefined {
  const { attributes } = schemas[tag]!;
  const { by } = attributes[name]!;
  return by && by.values[get(by.attribute) || attributes[by.attribute]!.values[0]!];
}

/** The values an attribute may have, the default first; an empty text stands for "not given". */
export type Values = readonly string[];

/** Every element by its tag, with its attributes and what each may hold. */
export const widgets: Readonly<Record<string, Readonly<Record<string, Values>>>> = Object.fromEntries(
  Object.entries(schemas).map(([tag, { attributes }]) => [
    tag,
    Object.fromEntries(Object.entries(attributes).map(([name, { values }]) => [name, values])),
  ]),
);
