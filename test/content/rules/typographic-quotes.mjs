import { textsIn } from '../../../dist/modules/content/texts.js';
import { faults } from '../read.mjs';
import { sign } from '../spoil.mjs';

export const rule = {
  name: 'a typewriter quote in a text',
  why: 'One form of quotes everywhere, so that texts can be searched and compared.',
  scope: (content) => textsIn(content),
  check: (items) =>
    faults(
      items,
      ({ text, id }) => /['"]/.test(text) && !/\.name$/.test(id),
      ({ id, text }) => `${id}: ${text}`,
    ),
  spoiled: [[(all) => (sign(all).text = "It's a sign."), "It's"]],
};
