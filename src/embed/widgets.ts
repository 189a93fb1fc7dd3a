import { definitions, language, myths } from '../content/definitions/index.js';
import { audiences } from '../content/hotline.js';
import { lines } from '../content/lines.js';
import { counties } from '../content/local/index.js';
import { sectors } from '../content/sectors/index.js';
import { settings } from '../content/settings.js';
import { figures, series } from '../content/statistics/index.js';

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
const jobs = (all: readonly { readonly jobs: readonly { readonly id: string }[] }[]) => [
  ...new Set(all.flatMap((each) => ids(each.jobs))),
];
/** The values an attribute may have, the default first; a list that ends in `...` may be chosen from several times. */
export type Values = readonly string[];

/** What every element has that offers a way to leave the page. */
const leaving: Readonly<Record<string, Values>> = {
  keys: ['on', 'off'],
  history: ['keep', 'replace'],
  tab: ['same', 'new'],
};
const exit = { exit: ['auto', 'on', 'off'], ...leaving };

const common: Readonly<Record<string, Values>> = {
  theme: ['auto', 'light', 'dark'],
  'heading-level': ['2', '1', '3', '4', '5', '6'],
};

/** Every element by its tag, with its attributes and what each may hold. An empty text stands for “not given”. */
export const widgets: Readonly<Record<string, Readonly<Record<string, Values>>>> = {
  'aware-hotline': {
    layout: ['card', 'banner', 'compact', 'poster'],
    audience: ids(audiences),
    lines: ['', ...ids(lines)],
    ...exit,
    ...common,
  },
  'aware-red-flags': {
    setting: ['', ...ids(settings)],
    job: ['', ...jobs(settings)],
    about: ['both', 'labor', 'sex'],
    ...common,
  },
  'aware-sector-guide': { sector: ids(sectors), job: ['', ...jobs(sectors)], practice: [''], ...common },
  'aware-statistic': {
    figure: ids([...figures, ...series]),
    view: ['auto', 'number', 'chart', 'table'],
    ...common,
  },
  'aware-local-help': { county: ['', ...ids(counties)], ...exit, ...common },
  'aware-definitions': {
    topic: ['', 'definitions', 'language', 'myths'],
    entry: ['', ...ids([...definitions, ...language, ...myths]).map((id) => id.split('.')[1]!)],
    ...common,
  },
  'aware-school-card': { audience: ['student', 'parent', 'educator'], ...exit, ...common },
  'aware-exit': { href: [''], ...leaving, theme: common.theme! },
};
