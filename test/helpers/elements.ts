import { AwareExit, AwareHotline } from '../../src/index.js';

/** Every element with the states in which a visitor may see it, as attributes. */
export const elements = {
  'aware-exit': { type: AwareExit, states: ['', 'href="https://www.maine.gov/"'] },
  'aware-hotline': {
    type: AwareHotline,
    states: ['survivor', 'bystander', 'staff', 'student'].flatMap((audience) =>
      ['card', 'banner', 'compact', 'poster'].map((layout) => `layout="${layout}" audience="${audience}"`),
    ),
  },
} as const;

export type Tag = keyof typeof elements;
