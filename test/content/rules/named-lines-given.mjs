import { entriesIn } from '../../../dist/modules/content/texts.js';
import { list, namedLines } from '../read.mjs';
import { setting, sign } from '../spoil.mjs';

export const rule = {
  name: 'advice that names a line and does not give it (S19)',
  why: 'Who reads advice to call has the number right beside it.',
  scope: (content) => entriesIn([content.settings, content.prevention, content.law]),
  check: (items) =>
    items
      .filter((entry) => 'text' in entry && !entry.careful && !entry.messages)
      .flatMap((entry) =>
        Object.entries(namedLines)
          .filter(([, name]) => name.test([entry.answer ?? entry.text, entry.caution].join(' ')))
          .filter(([id]) => !list(entry.lines).some((line) => `${line.id} `.startsWith(id)))
          .map(([id]) => `${entry.id}: names ${id}; put it in its lines`),
      ),
  spoiled: [
    [(all) => delete setting(all, 'hospitality').steps[0].lines, 'guidance.call-now: names 911'],
    [(all) => (sign(all).caution = 'Ask the hotline.'), 'hospitality.hurt: names nhth'],
    [(all) => delete all.law.mustReport.lines, 'law.must-report: names dhhs-intake'],
  ],
};
