// What the scripts of the build share: the files that partners load, their hashes and sizes.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const read = (file) => readFileSync(new URL(`../dist/${file}`, import.meta.url));

/** Drop-in files, those in folders of their own too, by their path in dist/. */
export const dropIns = () =>
  readdirSync(new URL('../dist/', import.meta.url), { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.min.js'))
    .sort();

/** What the pages of partners load: the drop-in files, and the page for frames. */
export const loaded = () => [...dropIns(), 'frame.html'].sort();

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
