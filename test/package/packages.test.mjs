// What is installed is what the lock files pin, without a script of a package and without an address to download from; and what
// only one suite needs is installed for that suite alone.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, it } from 'node:test';
import { folders, isInstalled } from '../../scripts/bring.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const json = (path) => JSON.parse(read(path));
const all = ['', ...folders.map((folder) => `${folder}/`)];

describe('the lock files', () => {
  it('are all known: each folder with packages of its own', () => {
    const found = ['bench', 'scripts', 'test']
      .flatMap((folder) => [
        folder,
        ...readdirSync(new URL(folder, root), { withFileTypes: true })
          .filter((each) => each.isDirectory() && each.name !== 'node_modules')
          .map(({ name }) => `${folder}/${name}`),
      ])
      .filter((folder) => readdirSync(new URL(folder, root)).includes('package-lock.json'));
    assert.deepEqual(found.sort(), folders);
  });

  it('hold no download address', () => {
    for (const folder of all)
      assert.doesNotMatch(read(`${folder}package-lock.json`), /"resolved"|registry\.|npmjs/, folder);
  });

  it('pin what package.json names, to the byte', () => {
    for (const folder of all) {
      const {
        dependencies = {},
        devDependencies = {},
        optionalDependencies = {},
      } = json(`${folder}package.json`);
      const { packages } = json(`${folder}package-lock.json`);
      for (const [name, range] of Object.entries({
        ...dependencies,
        ...devDependencies,
        ...optionalDependencies,
      })) {
        const { version, integrity } = packages[`node_modules/${name}`] ?? {};
        assert.ok(range.replace(/^npm:.+@|^\^/, '') === version && integrity, `${folder}${name}`);
      }
    }
  });

  it('are read by an npm that runs no script of a package', () => {
    for (const folder of all) assert.match(read(`${folder}.npmrc`), /^ignore-scripts=true$/m, folder);
  });
});

describe('a folder with packages of its own', () => {
  it('is installed once each package is there in the version of the lock file', () => {
    const folder = mkdtempSync(`${tmpdir()}/aware-`);
    const write = (path, packages) => writeFileSync(`${folder}/${path}`, JSON.stringify({ packages }));
    const wanted = {
      '': {},
      'node_modules/a': { version: '2.0.0' },
      'node_modules/b': { version: '1.0.0', optional: true },
    };
    write('package-lock.json', wanted);
    assert.equal(isInstalled(folder), false);
    mkdirSync(`${folder}/node_modules`);
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
    assert.equal(isInstalled(folder), false);
    write('node_modules/.package-lock.json', { 'node_modules/a': { version: '2.0.0' } });
    assert.equal(isInstalled(folder), true);
    rmSync(folder, { recursive: true });
  });

  it('has nothing that the others need: what it names, the package itself does not', () => {
    const { dependencies, devDependencies } = json('package.json');
    for (const folder of folders)
      for (const name of Object.keys(json(`${folder}/package.json`).dependencies ?? {}))
        assert.ok(!(name in { ...dependencies, ...devDependencies }), `${folder}: ${name}`);
  });
});
