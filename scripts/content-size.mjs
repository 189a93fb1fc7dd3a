// What the English content of all elements weighs, in bytes of brotli: its words alone, and everything elements need of it
// (ids, jobs, values, addresses) as a script of its own.
import { brotliCompressSync } from 'node:zlib';
import { rollup } from 'rollup';
import { smallest, withoutUnread } from '../rollup.config.mjs';
import * as content from '../dist/modules/content/index.js';
import { textsIn } from '../dist/modules/content/texts.js';

const parts = Object.keys(content).filter((name) => name !== 'sources');
// Whatever elements may come: these no element shows.
const neverShown = 'area besides claim count e164 family operator scope source tty why'.split(' ');

export function wordsSize() {
  const said = textsIn(parts.map((name) => content[name]))
    .filter(({ id }) => !id.endsWith('.why'))
    .map(({ text }) => text);
  return brotliCompressSync([...new Set(said)].join('\n')).length;
}

export async function contentSize() {
  const entry = new URL('../dist/modules/content/index.js', import.meta.url).pathname;
  const bundle = await rollup({
    input: 'all',
    plugins: {
      name: 'all',
      resolveId: (id) => (id === 'all' ? id : null),
      load: (id) =>
        id === 'all' ? `import { ${parts} } from '${entry}'; globalThis.all = [${parts}];` : null,
    },
  });
  const { output } = await bundle.generate({
    format: 'iife',
    plugins: [withoutUnread(neverShown), smallest],
  });
  return brotliCompressSync(output[0].code).length;
}
