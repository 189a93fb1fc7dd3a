// Some folders have a package.json and a lock file of their own, so that `npm ci` brings nobody what only they need.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Each with what it is for in its package.json. */
export const folders = [
  'bench',
  'scripts/drawings',
  'scripts/sheet',
  'test/hosts',
  'test/judges',
  'test/mutation',
  'test/node',
  'test/old',
  'test/trackers',
];

const packagesIn = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {});

/** Whether a folder holds each package of its lock file in that version; what fits other machines only may be missing. */
export function isInstalled(folder) {
  const installed = packagesIn(`${folder}/node_modules/.package-lock.json`);
  return Object.entries(packagesIn(`${folder}/package-lock.json`)).every(
    ([name, { version, optional }]) =>
      !name || (installed[name] ? installed[name].version === version : optional),
  );
}

/** Installs what a folder's own lock file names, unless it is there. */
export function bring(folder) {
  if (existsSync(`${folder}/node_modules`) && isInstalled(folder)) return;
  console.error(`Installing what ${folder}/package.json names ...`);
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
}
