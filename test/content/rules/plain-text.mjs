import { textsIn } from '../../../dist/modules/content/texts.js';
import { faults } from '../read.mjs';
import { sign } from '../spoil.mjs';

export const rule = {
  name: 'markup, an address or a stray space in a text',
  why: 'Texts are shown in HTML, in emails and on paper.',
  scope: (content) => textsIn(content),
  check: (items) =>
    faults(
      items,
      ({ text }) => /[<>]|&\w+;|https?:|www\.|\s{2}|^\s|\s$/.test(text) || !text,
      ({ id, text }) => `${id}: “${text}”`,
    ),
  spoiled: [
    [(all) => (sign(all).text = 'A <b>bold</b> sign.'), '<b>'],
    [(all) => (sign(all).text += ' '), 'hospitality.'],
    [(all) => (sign(all).text = 'See www.example.org.'), 'www'],
  ],
};
