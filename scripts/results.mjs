// What each test said when it last ran, in .results/, one file for each file of tests; docs/safety.md is made of it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.results');
const slashes = (path) => path.replaceAll('\\', '/');

/** Forgets what the tests of a folder of test/ said, so that nothing old is taken for new. */
export const forget = (name) => rmSync(join(folder, 'test', name), { recursive: true, force: true });

/** Keeps of each test its file, its titles from the outermost in, and whether it passed, failed or was skipped. */
export function keep(tests) {
  for (const file of new Set(tests.map((test) => test.file))) {
    const path = `${join(folder, relative(root, file))}.json`;
    const said = tests.filter((test) => test.file === file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(said.map(({ titles, result }) => ({ titles, result }))));
  }
}

/** The files of tests there are, as paths from the root, with what is written in them. */
export const testFiles = () =>
  readdirSync(join(root, 'test'), { recursive: true })
    .map((path) => slashes(join('test', path)))
    .filter((path) => /\.test\.(ts|mjs)$/.test(path) && !path.includes('node_modules'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** What the tests of a file said, or nothing if they have not run. */
export function said(path) {
  const kept = join(folder, `${path}.json`);
  return existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : [];
}
