// What each test said when it last ran, in .results/: a folder for the browsers of the run, and in it one file for each file of tests.
// docs/safety.md is made of it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wanted } from './browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, '.results');
const slashes = (path) => path.replaceAll('\\', '/');

const runs = () => (existsSync(folder) ? readdirSync(folder) : []);
const file = (path, browsers) => join(folder, browsers, `${path}.json`);
const now = () => wanted().join('-');

/** Forgets what the tests of a file said in any of the browsers that run now, so that nothing old is taken for new. */
export function forget(path) {
  for (const browsers of runs())
    if (wanted().some((name) => browsers.split('-').includes(name)))
      rmSync(file(path, browsers), { force: true });
}

/** Keeps of each test its file, its titles from the outermost in, and whether it passed, failed or was skipped. */
export function keep(tests) {
  for (const from of new Set(tests.map((test) => test.file))) {
    const path = file(relative(root, from), now());
    const said = tests.filter((test) => test.file === from);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(said.map(({ titles, result }) => ({ titles, result }))));
  }
}

/** The files of tests there are, each in a folder of test/, as paths from the root. */
const testPaths = () =>
  readdirSync(join(root, 'test'), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .flatMap(({ name }) => readdirSync(join(root, 'test', name)).map((file) => `test/${name}/${file}`))
    .filter((path) => /\.test\.(ts|mjs)$/.test(path))
    .sort();

const textOf = (path) => readFileSync(join(root, path), 'utf8');
/** The files of `rules/` beside the test of a folder that tries them, as `content/content.test.mjs` does. */
const rulesBeside = (path) => {
  const [, folder] = /^(test\/(\w+)\/)\2\.test\.mjs$/.exec(path) ?? [];
  return folder && existsSync(join(root, folder, 'rules'))
    ? readdirSync(join(root, folder, 'rules')).map((file) => `${folder}rules/${file}`)
    : [];
};

/** The same, with what is written in them. */
export const testFiles = () =>
  testPaths().map((path) => ({ path, text: [path, ...rulesBeside(path)].map(textOf).join('\n') }));

/** The files of tests that a path names, of a file or a folder, as paths from the root; nothing if there are none. */
export function testsIn(path) {
  const from = slashes(relative(root, resolve(root, path)));
  const isFolder = existsSync(join(root, from)) && statSync(join(root, from)).isDirectory();
  const found = testPaths().filter((each) => (isFolder ? each.startsWith(`${from}/`) : each === from));
  return found.length ? found : undefined;
}

const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []);
/** What the tests of a file said in the browsers that run now, or nothing if they have not run. */
export const said = (path) => read(file(path, now()));
/** What they said in every browser in which they ran. */
export const saidAnywhere = (path) => runs().flatMap((browsers) => read(file(path, browsers)));

/**
 * How many of these files tested nothing, each named on the console: files whose results are missing or empty, and folders in
 * which all was skipped.
 */
export function untested(files) {
  const results = new Map(files.map((path) => [path, said(path)]));
  const silent = files.filter((path) => !results.get(path).length);
  const folders = [...new Set(files.map(dirname))].filter((name) =>
    files.every(
      (path) => dirname(path) !== name || results.get(path).every(({ result }) => result === 'skipped'),
    ),
  );
  for (const path of silent) console.error(`Nothing was tested in ${path}.`);
  const skipped = folders.filter((name) => !silent.some((path) => dirname(path) === name));
  for (const name of skipped) console.error(`Nothing was tested in ${name}: all was skipped.`);
  return silent.length + skipped.length;
}
