import { textsIn } from '../../../dist/modules/content/texts.js';
import { faults, lexicon } from '../read.mjs';
import { sign } from '../spoil.mjs';

export const rule = {
  name: 'a verdict on a person, a score, or a claim of approval (S25, S28)',
  why: 'Signs are no proof, and nobody has approved us.',
  scope: (content) => textsIn(content),
  check: (items) =>
    faults(
      items,
      ({ text, entry }) =>
        !('instead' in entry) && (lexicon.verdict.test(text) || lexicon.approval.test(text)),
      ({ id, text }) => `${id}: “${text}”`,
    ),
  spoiled: [
    [(all) => (sign(all).text = 'This is a likely victim.'), 'likely victim'],
    [(all) => (all.law.postSign.text = 'With this card your hotel complies.'), 'complies'],
  ],
};
