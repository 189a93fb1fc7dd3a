// No safety rule without a test that names it, or a word on what a person has to do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { testFiles } from '../../scripts/results.mjs';
import { rules, rulesNamed } from '../safety.mjs';

const ids = rules.map(({ id }) => id);
const named = new Set(testFiles().flatMap(({ text }) => rulesNamed(text)));

describe('the safety rules', () => {
  it('are there from S1 to S31, each once, each in a sentence', () => {
    assert.deepEqual(
      ids,
      Array.from({ length: 31 }, (_, at) => `S${at + 1}`),
    );
    for (const { rule, person = '.' } of rules) assert.match(rule + person, /^\S.*\.$/);
  });

  for (const { id, person } of rules)
    it(`have a test in whose title they stand, or need a person: ${id}`, () =>
      assert.ok(named.has(id) || person));

  it('are named by no test under a name there is not', () => {
    assert.deepEqual(
      [...named].filter((id) => !ids.includes(id)),
      [],
    );
  });

  it('stand in docs/safety.md, all proven', () => {
    const page = readFileSync(new URL('../../docs/safety.md', import.meta.url), 'utf8');
    for (const { id, rule, person = '' } of rules) {
      assert.ok(page.includes(`### ${id}: `), id);
      assert.ok(page.includes(rule) && page.includes(person), id);
    }
    assert.doesNotMatch(page, /\*\*not proven\*\*|did not run|\| failed \|/);
  });
});
