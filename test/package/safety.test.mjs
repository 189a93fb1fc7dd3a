// No safety rule without a test that names it, a word on what a person has to do, or one on why we do not keep it yet.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { testFiles } from '../../scripts/results.mjs';
import { rules, rulesNamed } from '../safety.mjs';

const ids = rules.map(({ id }) => id);
const named = new Set(testFiles().flatMap(({ text }) => rulesNamed(text)));

describe('the safety rules', () => {
  it('are there from S1 to S36, each once, each in a sentence', () => {
    assert.deepEqual(
      ids,
      Array.from({ length: 36 }, (_, at) => `S${at + 1}`),
    );
    for (const { rule, person = '.', waits = '.' } of rules)
      for (const sentence of [rule, person, waits]) assert.match(sentence, /^(\S.*)?\.$/);
  });

  for (const { id, person, waits } of rules)
    it(`have a test in whose title they stand, need a person, or say why they wait: ${id}`, () =>
      assert.ok(named.has(id) || person || waits));

  it('are named by no test under a name there is not', () => {
    assert.deepEqual(
      [...named].filter((id) => !ids.includes(id)),
      [],
    );
  });

  it('stand in docs/safety.md, all proven, or said to wait', () => {
    const page = readFileSync(new URL('../../docs/safety.md', import.meta.url), 'utf8');
    for (const { id, rule, person = '', waits = '' } of rules) {
      assert.ok(page.includes(`### ${id}: `), id);
      for (const sentence of [rule, person, waits]) assert.ok(page.includes(sentence), id);
    }
    assert.doesNotMatch(page, /\*\*not proven\*\*|did not run|\| failed \|/);
  });
});
