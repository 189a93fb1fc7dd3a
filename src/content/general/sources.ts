import type { Source } from '../types.js';

const checked = '2026-11-21';

/** What is cited in this folder only. */
export const sources: Readonly<Record<string, Source>> = {
  claresays: {
    publisher: 'Blog quoting the Polaris list',
    url: 'https://claresays.wordpress.com/2008/09/03/reporting-suspicions-of-possible-missing-child-or-child-trafficking-part-ii-how/',
    date: '2008',
    family: 'polaris-nhth',
    checked,
  },
};
