import { entriesIn, textsIn } from '../../../dist/modules/content/texts.js';
import { contact } from '../read.mjs';
import { sign } from '../spoil.mjs';

export const rule = {
  name: 'a number to call or an address inside a sentence',
  why: 'A number in a sentence is forgotten when the line changes.',
  scope: (content) => textsIn(content),
  check: (items, content) => {
    const own = new Set(entriesIn([content.lines, content.local]));
    return items
      .filter(({ text, entry }) => contact.test(text) && !own.has(entry) && !('cite' in entry))
      .map(
        ({ id, text }) =>
          `${id}: “${contact.exec(text)[0]}”. Name the line; the widget puts its number beside it.`,
      );
  },
  spoiled: [
    [(all) => (sign(all).text = 'Call 1-888-373-7888.'), '“1-888-373-7888”'],
    [(all) => (sign(all).text = 'Call 1-800-BE-FREE.'), '“1-800-BE-FREE”'],
    [(all) => (sign(all).text = 'Write to help@example.org.'), '“help@example.org.”'],
  ],
};
