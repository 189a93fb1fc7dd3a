import { counties } from '../../src/content/local/index.js';
import { sectors } from '../../src/content/sectors/index.js';
import { settings } from '../../src/content/settings.js';
import type { Setting } from '../../src/content/types.js';
import {
  AwareDefinitions,
  AwareExit,
  AwareHotline,
  AwareLocalHelp,
  AwareRedFlags,
  AwareSchoolCard,
  AwareSectorGuide,
  AwareStatistic,
} from '../../src/index.js';

const jobs = (all: readonly Setting[], name: string) =>
  all.flatMap(({ id, jobs }) => [`${name}="${id}"`, ...jobs.map((job) => `${name}="${id}" job="${job.id}"`)]);

/** Every element with the states in which a visitor may see it, as attributes. */
export const elements = {
  'aware-definitions': {
    type: AwareDefinitions,
    states: ['', 'topic="definitions"', 'topic="language"', 'topic="myths"', 'entry="myth-travel"'],
  },
  'aware-exit': { type: AwareExit, states: ['', 'href="https://www.maine.gov/"'] },
  'aware-hotline': {
    type: AwareHotline,
    states: ['survivor', 'bystander', 'staff', 'student'].flatMap((audience) =>
      ['card', 'banner', 'compact', 'poster'].map((layout) => `layout="${layout}" audience="${audience}"`),
    ),
  },
  'aware-local-help': {
    type: AwareLocalHelp,
    states: ['', 'exit="off"', ...counties.map(({ id }) => `county="${id}"`)],
  },
  'aware-red-flags': { type: AwareRedFlags, states: ['', 'about="labor"', ...jobs(settings, 'setting')] },
  'aware-school-card': {
    type: AwareSchoolCard,
    states: [
      '',
      ...['student', 'parent', 'educator'].flatMap((audience) =>
        ['auto', 'on', 'off'].map((exit) => `audience="${audience}" exit="${exit}"`),
      ),
    ],
  },
  'aware-sector-guide': { type: AwareSectorGuide, states: ['', 'practice', ...jobs(sectors, 'sector')] },
  'aware-statistic': {
    type: AwareStatistic,
    states: [
      '',
      'figure="nhth-2024-maine"',
      'figure="s000-calls" view="chart"',
      'figure="s000-grant" view="table"',
      'figure="s001-rise"',
      'figure="s002-le-minors"',
      'figure="s002-prev"',
      'figure="s003-2021-ages-a" view="table"',
      'figure="typ-nails-labor"',
      'figure="series:contacts-by-channel"',
      'figure="series:estimate-2015" view="table"',
      'figure="series:officers-by-region-2015"',
    ],
  },
} as const;

export type Tag = keyof typeof elements;
