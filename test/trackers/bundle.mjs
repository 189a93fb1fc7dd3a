// Each tracker out of its packages, as a script for the head of a page.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { preamble, trackers } from './trackers.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The version of each package. */
export const versions = JSON.parse(readFileSync(`${here}package.json`, 'utf8')).dependencies;

/** The script of a tracker. */
export async function scriptOf(name) {
  const { source } = trackers[name];
  const imports = source.match(/^import .*$/gm).join('\n');
  const { outputFiles } = await build({
    stdin: { contents: `${imports}\n${preamble}\n${source.replace(/^import .*$/gm, '')}`, resolveDir: here },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"', global: 'window' },
    logLevel: 'error',
  });
  return outputFiles[0].text;
}
