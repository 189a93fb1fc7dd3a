// The report that buyers ask for: valid OpenACR, made from ACCESSIBILITY.md, and no claim beyond it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { files, levels, rows } from '../../scripts/acr.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const written = read('docs/accessibility-conformance.yaml');
const report = parse(written);
const page = read('docs/accessibility-conformance.md');
const criteria = ['a', 'aa'].flatMap((level) => report.chapters[`success_criteria_level_${level}`].criteria);

describe('the accessibility conformance report', () => {
  it('is valid OpenACR, by the schema that its makers publish', () => {
    const validate = new Ajv({ allErrors: true }).compile(
      JSON.parse(read('test/accessibility/openacr/openacr-0.1.0.json')),
    );
    assert.ok(validate(report), JSON.stringify(validate.errors));
    for (const broken of [
      { ...report, title: 1 },
      { ...report, author: {} },
      { ...report, product: undefined },
    ])
      assert.equal(validate(JSON.parse(JSON.stringify(broken))), false);
  });

  it('has every criterion of levels A and AA of WCAG 2.2 once, with a level that OpenACR knows', () => {
    assert.deepEqual(
      criteria.map(({ num }) => num).toSorted(),
      rows()
        .map(({ num }) => num)
        .toSorted(),
    );
    assert.equal(criteria.length, 55);
    for (const { num, components } of criteria) {
      assert.deepEqual(
        components.map(({ name }) => name),
        ['web'],
        num,
      );
      assert.ok(components[0].adherence.level in levels, num);
      assert.match(components[0].adherence.notes, /\w{3}/, num);
    }
  });

  it('is made from ACCESSIBILITY.md as it stands: npm run update -- acr', async () => {
    for (const [path, text] of Object.entries(await files())) assert.equal(read(path), text, path);
  });

  it('says that a criterion is met only where a test is named for it, and partly where a gap names it', () => {
    const said = Object.fromEntries(criteria.map(({ num, components }) => [num, components[0].adherence]));
    for (const { num, tests, notes } of rows()) {
      if (said[num].level === 'supports') assert.ok(tests.length, num);
      if (/Known gap/.test(notes)) assert.equal(said[num].level, 'partially-supports', num);
    }
    assert.throws(() => rows('| 1.1.1 Non-text content | A     | By magic. |  |\n'), /1\.1\.1: no test/);
  });

  it('claims no review, audit or trial that has not happened', () => {
    for (const text of [written, page]) {
      assert.match(text, /[Nn]obody outside the project has/);
      assert.match(text, /no user of assistive technology has tried/);
      assert.doesNotMatch(
        text,
        /certif|fully (accessible|compliant)|ADA[ -]compliant|Section 508 compliant/i,
      );
    }
    assert.equal(report.author.email, '');
  });
});
