// Everything measured is bundled by the rollup of our own drop-in scripts, with the same plugins and minifier.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { plugins, smallest } from '../rollup.config.mjs';
import { bring } from '../scripts/bring.mjs';
import { libraryPackages } from './jobs.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const entry = `${here}entry.js`;

/** Installs the libraries, in bench/ and nowhere else, unless they are there. */
export async function install() {
  bring('bench');
  const versions = {};
  for (const name of libraryPackages)
    versions[name] = JSON.parse(await readFile(`${here}node_modules/${name}/package.json`, 'utf8')).version;
  return versions;
}

/** A script out of the source of its entry module; `drawn` is what a hand-written element draws. */
export async function script(source, drawn = {}) {
  const given = {
    name: 'given',
    resolveId: (id) => (id === entry || id === 'virtual:drawn' ? id : null),
    load: (id) =>
      id === entry
        ? source
        : id === 'virtual:drawn'
          ? `export const html = ${JSON.stringify(drawn.html)}, css = ${JSON.stringify(drawn.css)};`
          : null,
  };
  const bundle = await rollup({
    input: entry,
    plugins: [given, ...plugins],
    onwarn: (warning) => {
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
    },
  });
  const { output } = await bundle.generate({
    format: 'iife',
    inlineDynamicImports: true,
    plugins: [smallest],
  });
  await bundle.close();
  return output[0].code;
}

export async function css(file) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [`${here}node_modules/${file}`],
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

export const packaged = (file) => readFile(`${here}node_modules/${file}`);

/** Bytes as served: raw, gzip at level 9, brotli at quality 11; each file for itself. */
export const bytes = (body) => ({
  raw: Buffer.byteLength(body),
  gzip: gzipSync(body, { level: 9 }).length,
  brotli: brotliCompressSync(body).length,
});
