import { definitions, language, myths } from '../../src/content/definitions/index.js';
import { lines } from '../../src/content/lines.js';
import { counties } from '../../src/content/local/index.js';
import { settings } from '../../src/content/settings.js';
import { figures, series } from '../../src/content/statistics/index.js';
import type { Setting } from '../../src/content/types.js';
import { measure } from '../../src/components/aware-statistic/telling.js';
import { Speaker, words } from '../../src/embed/speaker.js';
import { widgets } from '../../src/embed/index.js';
import { findLocale } from '../../src/internal/localize.js';
import { placeOf, type Choices } from './choices.js';

/** The widgets by the names people choose them by. */
export const names: Readonly<Record<string, { readonly name: string; readonly about: string }>> = {
  'aware-hotline': {
    name: 'Hotline',
    about: 'Whom to call, text or chat with. Card, banner, sidebar or poster.',
  },
  'aware-red-flags': {
    name: 'Checklist of signs',
    about: 'Signs to tick and think about before a call. It gives no verdict, and keeps nothing.',
  },
  'aware-sector-guide': {
    name: 'Guide for staff',
    about: 'What you may notice, what to do, what never to do, job by job.',
  },
  'aware-school-card': { name: 'School card', about: 'Prevention for students, parents or educators.' },
  'aware-local-help': { name: 'Help near you', about: 'Who helps in each county of Maine.' },
  'aware-statistic': { name: 'A figure about Maine', about: 'One number told whole, with its limits.' },
  'aware-definitions': {
    name: 'Words and myths',
    about: 'Definitions, words to use, and myths with answers.',
  },
  'aware-exit': {
    name: 'Quick exit',
    about: 'A link that leaves the page at once. Put it first in the page.',
  },
};

/** What an attribute is called here. */
export const attributeNames: Readonly<Record<string, string>> = {
  layout: 'Layout',
  audience: 'Who reads it',
  lines: 'Lines to show',
  exit: 'Link to leave the page',
  keys: 'Shift three times leaves',
  history: 'Links to other pages of the site',
  tab: 'The link that leaves opens',
  setting: 'Setting',
  sector: 'Line of work',
  job: 'Job',
  about: 'Kind of trafficking',
  practice: 'With situations to practice',
  figure: 'Figure',
  view: 'Shown as',
  county: 'County',
  topic: 'Topic',
  entry: 'Opened at',
  href: 'Where it leads',
  theme: 'Colors',
  'heading-level': 'Level of the heading',
};

const visitor = 'The visitor chooses';
const valueNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  layout: {
    card: 'Card',
    banner: 'Banner, across the page',
    compact: 'Compact, for a sidebar',
    poster: 'Poster, for paper',
  },
  audience: {
    survivor: 'Someone who may need help',
    bystander: 'Someone worried about another',
    staff: 'Staff',
    student: 'Students',
    parent: 'Parents',
    educator: 'Teachers and school staff',
  },
  exit: { auto: 'Where it is fitting', on: 'Always', off: 'Never' },
  keys: { on: 'Yes', off: 'No, on all of the page' },
  history: { keep: 'Stay in the history', replace: 'Leave no entry in it' },
  tab: { same: 'In the same tab', new: 'In a new tab, too' },
  setting: { '': visitor },
  job: { '': visitor },
  county: { '': visitor },
  topic: { '': visitor, definitions: 'Definitions', language: 'Words to use', myths: 'Myths' },
  about: { both: 'Labor and sex trafficking', labor: 'Labor trafficking', sex: 'Sex trafficking' },
  view: { auto: 'As it fits', number: 'Number', chart: 'Chart', table: 'Table' },
  theme: { auto: 'As the page', light: 'Light', dark: 'Dark' },
  'heading-level': Object.fromEntries(['1', '2', '3', '4', '5', '6'].map((level) => [level, `h${level}`])),
};

const speaker = new Speaker(findLocale(''));
const groups = {
  current: 'Figures in use',
  historical: 'Older figures, shown with their year',
  withheld: 'Not shown, but why',
} as const;
const figureNames: Readonly<Record<string, Option>> = Object.fromEntries([
  ...figures.map((figure) => {
    const told =
      figure.status === 'withheld'
        ? figure.claim.counted
        : `${words(measure(speaker, figure))}: ${figure.counted}`;
    return [figure.id, { value: figure.id, name: told, group: groups[figure.status] }];
  }),
  ...series.map(({ id, title }) => [id, { value: id, name: title, group: 'Charts' }]),
]) as Record<string, Option>;

const entriesOf = <T extends { readonly id: string }>(
  group: string,
  all: readonly T[],
  name: (each: T) => string,
) =>
  all.map((each) => {
    const value = each.id.replace('definitions.', '');
    return [value, { value, name: name(each), group }] as const;
  });
const entryNames: Readonly<Record<string, Option>> = Object.fromEntries([
  ['', { value: '', name: 'The beginning' }],
  ...entriesOf('Definitions', definitions, ({ term }) => term),
  ...entriesOf('Words to use', language, ({ say }) => say),
  ...entriesOf('Myths', myths, ({ myth }) => myth),
]) as Record<string, Option>;

const byContent: Readonly<Record<string, Readonly<Record<string, Option>>>> = {
  figure: figureNames,
  entry: entryNames,
};

const places: readonly Setting[] = settings;
const contentNames = new Map<string, string>(
  [...places, ...places.flatMap(({ jobs }) => jobs), ...counties, ...lines].map(
    ({ id, name }) => [id, name] as const,
  ),
);

/** A value to choose, as people read it. */
export interface Option {
  readonly value: string;
  readonly name: string;
  readonly group?: string;
}

/** The values of an attribute that make sense with what else is chosen. */
export function optionsOf(
  name: string,
  { tag, attributes }: Pick<Choices, 'tag' | 'attributes'>,
): readonly Option[] {
  const jobs = name === 'job' ? (placeOf(tag, attributes)?.jobs.map(({ id }) => id) ?? []) : undefined;
  return widgets[tag]![name]!.filter((value) => !jobs || !value || jobs.includes(value)).map(
    (value) =>
      byContent[name]?.[value] ?? {
        value,
        name: valueNames[name]?.[value] ?? contentNames.get(value) ?? value,
      },
  );
}
