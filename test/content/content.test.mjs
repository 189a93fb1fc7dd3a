// The content keeps its rules, one file of rules/ for each: its name, why there is such a rule, what it examines (`scope`), what it finds
// there (`check`), and ways to spoil the content, each with words that it must then say (`spoiled`).
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as content from '../../dist/modules/content/index.js';
import { figureIds } from './figure-ids.mjs';

const rules = await Promise.all(
  readdirSync(new URL('rules/', import.meta.url)).map(async (file) => (await import(`./rules/${file}`)).rule),
);
const faultsIn = ({ scope, check }, all) => check(scope(all), all);

describe('the content', () => {
  for (const rule of rules) {
    const { name, why, scope, spoiled } = rule;
    it(`has no ${name.replace(/^an? /, '')}`, () => {
      assert.ok(scope(content).length, 'it examined nothing');
      assert.deepEqual(faultsIn(rule, content), [], why);
    });
    it(`would be caught with ${name}`, () => {
      assert.ok(spoiled.length, 'no spoiled record proves this rule');
      for (const [spoil, named] of spoiled) {
        const all = JSON.parse(JSON.stringify(content));
        spoil(all);
        const found = faultsIn(rule, all);
        assert.ok(
          found.some((fault) => fault.includes(named)),
          `expected “${named}” among ${JSON.stringify(found)}`,
        );
      }
    });
  }

  it('has a line of sectors/folders.ts for each folder of sectors/', () => {
    const sectors = new URL('../../src/content/sectors/', import.meta.url);
    const lines = readFileSync(new URL('folders.ts', sectors), 'utf8');
    const folders = readdirSync(sectors, { withFileTypes: true }).filter((each) => each.isDirectory());
    assert.ok(folders.length);
    assert.deepEqual(
      folders.map(({ name }) => name).filter((name) => !lines.includes(`from './${name}/index.js'`)),
      [],
    );
  });

  it('has each source in one place only, so that none hides another', () => {
    const root = new URL('../../src/content/', import.meta.url);
    const ids = readdirSync(root, { recursive: true })
      .filter((file) => file.endsWith('sources.ts'))
      .flatMap((file) => [
        ...readFileSync(new URL(file, root), 'utf8').matchAll(/^ {2}'?([\w-]+)'?: (?:\{|publications)/gm),
      ])
      .map(([, id]) => id);
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
    );
    assert.deepEqual([...ids].sort(), Object.keys(content.sources).sort());
  });

  it('finds every figure that was promised by its id', () => {
    const ids = content.statistics.figures.map(({ id }) => id);
    assert.deepEqual([...ids].sort(), [...figureIds].sort());
  });
});
