import { textsIn } from '../../../dist/modules/content/texts.js';
import { figuresOf, numbersOf, numbersIn, related } from '../read.mjs';
import { series } from '../spoil.mjs';

export const rule = {
  name: 'a number in a sentence that differs from the data',
  why: 'A sentence must not tell another number than the figure it stands with.',
  scope: (content) => textsIn(content.statistics),
  check: (items, content) => {
    const byId = new Map(figuresOf(content).map((each) => [each.id, each]));
    return items.flatMap(({ id, text, entry }) => {
      const known = new Set(numbersIn(entry));
      for (const other of [entry, ...related(entry, byId, content)])
        for (const each of numbersIn(other)) known.add(each);
      return numbersOf(text)
        .filter((number) => !known.has(number) && number !== 18)
        .map((number) => `${id}: ${number} in “${text}”`);
    });
  },
  spoiled: [
    [
      (all) => (series(all, 'series:contacts-by-channel').title = 'The 1,043 contacts from Maine'),
      '1043 in “The 1,043',
    ],
  ],
};
