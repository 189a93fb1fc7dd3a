import { fix, note, type FindingText } from './levels.js';

/** Whether a widget can be seen and used where it stands. */
export const visibility = {
  'in-template': fix(
    '{tag} stands inside <template>, so nobody sees it.',
    'Move it out of the <template>, unless a script of yours does.',
  ),
  'in-noscript': fix(
    '{tag} stands inside <noscript>: it shows only where scripts are off.',
    'Move it out of <noscript>. It shows its own words without the script.',
  ),
  gone: fix(
    '{tag} cannot be seen: {why} hides it, or what it stands in.',
    'Remove that, so that everyone finds the number.',
  ),
  'class-hides': note(
    '{tag} or what it stands in has the class "{name}", which often hides things.',
    'Open the page, also on a phone, and see whether the widget is there.',
  ),
  folded: note(
    '{tag} stands inside a closed <{held}>: it shows only after a click.',
    'Put it where it shows at once.',
  ),
  'in-control': fix(
    '{tag} stands inside <{held}>: a tap on a number may go somewhere else.',
    'Move it out of the <{held}>.',
  ),
} as const satisfies Record<string, FindingText>;
