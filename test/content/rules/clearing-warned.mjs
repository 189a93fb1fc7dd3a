import { textsIn } from '../../../dist/modules/content/texts.js';
import { faults, lexicon } from '../read.mjs';
import { sign } from '../spoil.mjs';

export const rule = {
  name: 'a word to clear a history without a word that a device may be watched (S9)',
  why: 'A cleared history is seen by whoever watches the device.',
  scope: (content) => textsIn(content),
  check: (items) =>
    faults(
      items,
      ({ text }) => lexicon.clearing.test(text) && !/\b(watch|monitor|track|spy)/i.test(text),
      ({ id, text }) => `${id}: “${text}”`,
    ),
  spoiled: [
    [(all) => (sign(all).text = 'Clear your browser history.'), 'Clear your browser history'],
    [(all) => (sign(all).text = 'Your history should be deleted.'), 'should be deleted'],
  ],
};
