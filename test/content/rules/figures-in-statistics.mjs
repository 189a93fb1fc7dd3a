import { entriesIn, textsIn } from '../../../dist/modules/content/texts.js';
import { numbersOf, ordinary } from '../read.mjs';

export const rule = {
  name: 'a figure in a sentence elsewhere: it belongs into the statistics',
  why: 'There a figure has its source, its limits and its date.',
  scope: (content) => textsIn(content),
  check: (items, content) => {
    const counted = new Set(entriesIn(content.statistics));
    const contact = new Set(entriesIn([content.lines, content.local]));
    return items.flatMap(({ id, text, entry }) =>
      counted.has(entry) || contact.has(entry) || 'cite' in entry
        ? []
        : numbersOf(text)
            .filter((number) => !ordinary.has(number))
            .map((number) => `${id}: ${number} in “${text}”`),
    );
  },
  spoiled: [[(all) => (all.hotline.audiences[0].lead = 'In Maine 273 cases were found.'), '273 in']],
};
