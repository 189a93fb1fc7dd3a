// What docs/privacy.md says was tried is what is tried.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it('names every tracker that was tried, with its version', () => {
  const said = read('docs/privacy.md');
  for (const [name, version] of Object.entries(JSON.parse(read('test/trackers/package.json')).dependencies))
    assert.ok(said.includes(`\`${name}\` ${version}`), `${name} ${version}`);
});
