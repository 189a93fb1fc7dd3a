// What content weighs, in bytes of brotli: its words alone, and all that the elements of a file read of it.
import { dirname, basename } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import * as content from '../dist/modules/content/index.js';
import { textsIn } from '../dist/modules/content/texts.js';
import { cards } from '../dist/modules/embed/cards.js';

const tags = Object.keys(cards);

export function wordsSize(part = { ...content, sources: null }) {
  const said = textsIn(part)
    .filter(({ id }) => !id.endsWith('.why'))
    .map(({ text }) => text);
  return brotliCompressSync([...new Set(said)].join('\n')).length;
}

/** What a file that partners load says, in the language of its folder; a page for frames says next to nothing. */
export function contentSize(file) {
  const name = basename(file, '.min.js');
  const read = name === 'aware' || name === 'frame' ? tags : tags.filter((tag) => tag === name);
  const said = read.map((tag) => {
    const { languages } = cards[tag];
    return (languages.find(({ lang }) => lang === dirname(file)) ?? languages[0]).content;
  });
  return said.length && brotliCompressSync(JSON.stringify(said)).length;
}
