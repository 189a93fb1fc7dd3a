import type { Texts } from './types.js';

/**
 * Where quick exit leads unless the partner chose another place: plain, not personal, no query.
 * Our own choice: the National Weather Service, a page anyone might have open.
 */
export const exitHref = 'https://www.weather.gov/';

/** What quick exit says. It must not promise more than it does: the visit stays in the history. */
export const exit = {
  id: 'exit.words',
  leave: 'Leave this page',
  keys: 'or press Shift 3 times.',
  history: 'Your browser’s history still shows you were here.',
  closeTab: 'Please close this tab now.',
  back: 'Back or Forward may show a page of this site.',
  left_other: 'Shift: {number} more times to leave',
  left_one: 'Shift: {number} more time to leave',
  help: 'Help by phone, any hour: {number}',
  source: 'ours',
} as const satisfies Texts;
