import { entriesIn } from '../../../dist/modules/content/texts.js';
import { list } from '../read.mjs';
import { sign } from '../spoil.mjs';

export const rule = {
  name: 'a fact without a source, or with one nobody has',
  why: 'A reader must be able to look up what we say.',
  scope: (content) => entriesIn(content),
  check: (items, content) =>
    items.flatMap((entry) => {
      const named = list(entry.source);
      if (!named.length) return [`${entry.id}: no source`];
      return named
        .filter((id) => id !== 'ours' && !(id in content.sources))
        .map(
          (id) => `${entry.id}: no source “${id}”. Is it in a sources.ts, and that file in the one above it?`,
        );
    }),
  spoiled: [
    [(all) => delete sign(all).source, 'no source'],
    [(all) => (sign(all).source = []), 'no source'],
    [(all) => (sign(all).source = 'hearsay'), 'no source “hearsay”'],
  ],
};
