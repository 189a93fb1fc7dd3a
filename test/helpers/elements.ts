import { sectors } from '../../src/content/sectors/index.js';
import { settings } from '../../src/content/settings.js';
import type { Setting } from '../../src/content/types.js';
import { AwareExit, AwareHotline, AwareRedFlags, AwareSectorGuide } from '../../src/index.js';

const jobs = (all: readonly Setting[], name: string) =>
  all.flatMap(({ id, jobs }) => [`${name}="${id}"`, ...jobs.map((job) => `${name}="${id}" job="${job.id}"`)]);

/** Every element with the states in which a visitor may see it, as attributes. */
export const elements = {
  'aware-exit': { type: AwareExit, states: ['', 'href="https://www.maine.gov/"'] },
  'aware-hotline': {
    type: AwareHotline,
    states: ['survivor', 'bystander', 'staff', 'student'].flatMap((audience) =>
      ['card', 'banner', 'compact', 'poster'].map((layout) => `layout="${layout}" audience="${audience}"`),
    ),
  },
  'aware-red-flags': { type: AwareRedFlags, states: ['', 'about="labor"', ...jobs(settings, 'setting')] },
  'aware-sector-guide': { type: AwareSectorGuide, states: ['', 'practice', ...jobs(sectors, 'sector')] },
} as const;

export type Tag = keyof typeof elements;
