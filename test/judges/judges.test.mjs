// Four checkers beside axe look at every element, each form of the snippets, the page of a frame and our own pages.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { accepted, acceptedBy } from './accepted.mjs';
import { cases } from './cases.mjs';
import { examine } from './examine.mjs';

const short = (text) => text.replace(/\s+/g, ' ').slice(0, 160);

describe('checkers that others made', () => {
  let told;
  before(async () => {
    told = await examine(cases);
  });

  for (const { name, by } of cases)
    it(`find nothing that was not reviewed (S29): ${name}`, () => {
      const said = told.filter((each) => each.name === name);
      assert.deepEqual(said.map(({ checker }) => checker).toSorted(), by.toSorted());
      for (const { checker, passed } of said) assert.ok(passed, `${checker} looked at nothing`);
      const open = said.flatMap(({ checker, found }) =>
        found
          .filter((each) => !acceptedBy(name, checker, each))
          .map(
            (each) =>
              `${checker} ${each.rule}: ${short(each.element)} ${each.message ?? ''} ${each.at ?? ''}`,
          ),
      );
      assert.deepEqual(open, []);
    });

  it('still find all that was accepted', () => {
    const needed = new Set(
      told.flatMap(({ name, checker, found }) => found.map((each) => acceptedBy(name, checker, each))),
    );
    const idle = accepted.filter((entry) => !needed.has(entry));
    assert.deepEqual(
      idle.map(({ checker, rule, where, element }) => `${checker} ${rule} ${where ?? ''} ${element ?? ''}`),
      [],
    );
  });

  it('are counted, for ACCESSIBILITY.md', (test) => {
    for (const checker of new Set(told.map((each) => each.checker))) {
      const said = told.filter((each) => each.checker === checker);
      const sum = (kind) =>
        said.reduce((all, { found }) => all + found.filter((each) => each.kind === kind).length, 0);
      test.diagnostic(
        `${checker}: ${said.length} looks, ${said.reduce((all, { passed }) => all + passed, 0)} passed, ` +
          `${sum('fault')} faults and ${sum('question')} questions, all accepted for ${
            accepted.filter((entry) => entry.checker === checker).length
          } reasons`,
      );
    }
  });
});
