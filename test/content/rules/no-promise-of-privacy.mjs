import { textsIn } from '../../../dist/modules/content/texts.js';
import { day, faults, lexicon } from '../read.mjs';
import { line } from '../spoil.mjs';

export const rule = {
  name: 'a promise of privacy that no dated quote of the line carries (S21)',
  why: 'Someone may tell more than is safe because of it.',
  scope: (content) => textsIn(content),
  check: (items) =>
    faults(
      items,
      ({ text, entry }) =>
        lexicon.promise.test(text) && !day.test(entry.promise?.on) && !('instead' in entry),
      ({ id, text }) => `${id}: “${text}”`,
    ),
  spoiled: [[(all) => (line(all).about = 'Confidential help.'), 'nhth.about']],
};
