// What the scripts of the build share: the files that partners load, their hashes and sizes.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const read = (file) => readFileSync(new URL(`../dist/${file}`, import.meta.url));

/** Files by their path in dist/, those in folders of it too. */
const files = (name) =>
  readdirSync(new URL('../dist/', import.meta.url), { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => name.test(file))
    .sort();

/** Drop-in files. */
export const dropIns = () => files(/[.]min[.]js$/);

/** What the pages of partners load: the drop-in files, and the pages for frames. */
export const loaded = () =>
  files(/(^|[/])frame[.]html$/)
    .concat(dropIns())
    .sort();

export const integrity = (file) => `sha384-${createHash('sha384').update(read(file)).digest('base64')}`;

/** Bytes as served: raw, gzip at level 9, brotli at quality 11. */
export function sizes(file) {
  const bytes = read(file);
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}
