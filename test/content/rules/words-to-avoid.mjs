import { textsIn } from '../../../dist/modules/content/texts.js';
import { lexicon } from '../read.mjs';
import { sign } from '../spoil.mjs';

export const rule = {
  name: 'a word from the list of words to avoid (S27)',
  why: 'Words can hurt the people they are about.',
  scope: (content) => textsIn(content),
  check: (items) =>
    items.flatMap(({ id, text, entry }) => {
      // Two places must name such words: the guide that says what to write in their stead, and a myth to answer it.
      if ('instead' in entry || 'myth' in entry) return [];
      const inLaw = 'cite' in entry;
      return [lexicon.avoided, ...(inLaw ? [] : [lexicon.victim])]
        .map((words) => words.exec(text)?.[0])
        .filter((word) => word && !(inLaw && /prostitution/i.test(word)))
        .map((word) => `${id}: “${word}” in “${text}”`);
    }),
  spoiled: [
    [(all) => (sign(all).text = 'An addict waits.'), '“addict”'],
    [(all) => (sign(all).text = 'Victims wait.'), '“Victims”'],
    [(all) => (sign(all).text = 'Someone is victimized.'), '“victimized”'],
    [(all) => (all.definitions.definitions[0].text = 'Modern slavery.'), '“slavery”'],
  ],
};
