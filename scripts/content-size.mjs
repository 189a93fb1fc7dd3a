// What the English content of all elements weighs, in bytes of brotli: its words alone, and all that elements read of it.
import { brotliCompressSync } from 'node:zlib';
import * as content from '../dist/modules/content/index.js';
import { textsIn } from '../dist/modules/content/texts.js';
import { cards } from '../dist/modules/embed/cards.js';

export function wordsSize() {
  const said = textsIn({ ...content, sources: null })
    .filter(({ id }) => !id.endsWith('.why'))
    .map(({ text }) => text);
  return brotliCompressSync([...new Set(said)].join('\n')).length;
}

export const contentSize = () =>
  brotliCompressSync(JSON.stringify(Object.values(cards).map(({ languages: [english] }) => english.content)))
    .length;
