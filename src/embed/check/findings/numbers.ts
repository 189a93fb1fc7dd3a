import { fix, good, note, type FindingText } from './levels.js';

/** The numbers that can be read on the page. */
export const numbers = {
  'numbers-good': good('Each of these numbers of ours has a link that dials it: {numbers}.'),
  'numbers-text': good('Every number of ours in the text is right: {numbers}.'),
  'number-unlinked': fix(
    '{number} ({name}) is only text: on a phone, a tap does not dial it.',
    'Make it a link: <a href="{href}">{number}</a>.',
  ),
  'number-unlinked-short': note(
    '{number} ({name}) is only text: on a phone, a tap does not dial it.',
    'Make it a link: <a href="{href}">{number}</a>.',
  ),
  'number-unseen': note(
    '{number} ({name}) is only in a link and cannot be read.',
    'Write the number in the words of the link: some people dial by hand.',
  ),
  'number-typo': fix(
    '{written} looks like the number of {name}, with a mistake in it.',
    'The number is {number}.',
  ),
  'number-near': note(
    '{written} is one digit away from the number of {name}.',
    'If you mean them, the number is {number}. If it is another number, all is well.',
  ),
  'name-other': fix('A link says "{name}", but dials {dialed}.', 'Write href="{href}".'),
  'name-number': fix('{number} stands beside "{name}", and is not its number.', 'The number is {right}.'),
  'name-number-own': note(
    '{number} stands beside "{name}", and is not its number.',
    'If it is your own number, write whose it is before it. If not, the number is {right}.',
  ),
  'number-own': note(
    '{number} stands in {tag}, and is none of our numbers.',
    'If it is yours, see that it is right, and call it once. If not, paste the code again.',
  ),
} as const satisfies Record<string, FindingText>;
