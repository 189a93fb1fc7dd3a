import { entriesIn } from '../../../dist/modules/content/texts.js';
import { list, figuresOf, linesOf, centersOf, signsOf, faults } from '../read.mjs';
import { figure, sign } from '../spoil.mjs';

export const rule = {
  name: 'a number, sign, law or definition that rests on our word alone',
  why: 'Who calls a number or follows a law acts on it: our word is not enough.',
  scope: (content) => [
    ...linesOf(content),
    ...centersOf(content),
    ...content.settings.flatMap(signsOf),
    ...content.definitions.definitions,
    ...entriesIn(content.law).filter((entry) => 'cite' in entry),
    ...figuresOf(content).filter(({ value, claim }) => (claim ?? { value }).value !== null),
  ],
  check: (items) =>
    faults(
      items,
      ({ source }) => list(source).includes('ours'),
      ({ id }) => `${id}: needs a source that was read`,
    ),
  spoiled: [
    [(all) => (sign(all).source = 'ours'), 'needs a source that was read'],
    [(all) => (figure(all, 'nhth-cases-all').source = 'ours'), 'nhth-cases-all: needs a source'],
  ],
};
