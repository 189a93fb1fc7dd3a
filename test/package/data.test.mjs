// The open data keeps its schemas, the tables and the page of statements say what the content says, and the report of what
// is due tells the truth on any day.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import papa from 'papaparse';
import * as content from '../../dist/modules/content/index.js';
import { textsIn } from '../../dist/modules/content/texts.js';
import { wordsBudget } from '../../scripts/budgets.mjs';
import { wordsSize } from '../../scripts/content-size.mjs';
import { factsReport } from '../../scripts/facts-report.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const json = (name) => JSON.parse(read(`dist/data/${name}.json`));
const ajv = addFormats(new Ajv({ allErrors: true, allowUnionTypes: true }));
const { figures, series } = json('statistics');

describe('the open data', () => {
  for (const name of ['statistics', 'lines', 'sources']) {
    it(`keeps its schema: ${name}.json`, () => {
      assert.ok(ajv.validate(json(`${name}.schema`), json(name)), ajv.errorsText());
    });

    it(`would not pass with a column missing, unknown or of another kind: ${name}.json`, () => {
      const schema = json(`${name}.schema`);
      const part = name === 'statistics' ? 'figures' : name;
      for (const spoil of [
        (row) => delete row.id,
        (row) => (row.extra = 1),
        (row) => (row.checked = 'last week'),
      ]) {
        const data = json(name);
        spoil(data[part][0]);
        assert.equal(ajv.validate(schema, data), false);
      }
    });
  }

  it('has every figure and series of the content, with the same numbers', () => {
    assert.equal(figures.length, content.statistics.figures.length);
    const byId = new Map(figures.map((row) => [row.id, row]));
    assert.equal(byId.get('nhth-cases-all').value, 273);
    const { value_min, value_max, qualifier } = byId.get('hza-range');
    assert.deepEqual([value_min, value_max, qualifier], [79, 893, 'range']);
    assert.deepEqual([byId.get('s000-calls').value_min, byId.get('s000-calls').qualifier], [440, 'over']);
    assert.deepEqual([byId.get('s000-le-seen').value, byId.get('s000-le-seen').qualifier], [40, 'nearly']);
    assert.deepEqual(
      series.map(({ id }) => id),
      content.statistics.series.map(({ id }) => id),
    );
  });

  it('gives no number for a withheld figure, but a reason, and words that tell what was claimed', () => {
    for (const row of figures.filter(({ status }) => status === 'withheld')) {
      assert.deepEqual([row.value, row.value_min, row.value_max], [null, null, null], row.id);
      assert.ok(row.withheld_because && row.claimed && row.nearest, row.id);
    }
  });

  it('says the same in the table for spreadsheets as in JSON', () => {
    const text = read('dist/data/statistics.csv');
    assert.ok(text.startsWith('\uFEFFid,'), 'spreadsheets would not know that it is UTF-8');
    const rows = papa.parse(text.slice(1), { header: true, skipEmptyLines: true }).data;
    const asText = (value) => (Array.isArray(value) ? value.join(' ') : String(value ?? ''));
    assert.deepEqual(
      rows.map((row) => ({ ...row })),
      figures.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, asText(value)])),
      ),
    );
  });

  it('explains each column in its dictionary', () => {
    const dictionary = read('dist/data/README.md');
    for (const column of Object.keys({
      ...figures[0],
      ...series[0],
      ...json('lines').lines[0],
      ...json('sources').sources[0],
    })) {
      assert.match(dictionary, new RegExp(`\\| \`${column}\` \\|[^|]+\\| \\w.+\\. \\|`));
    }
  });
});

describe('the page of statements', () => {
  it('lists every text of the content, and every source', () => {
    const page = read('docs/content.md').replaceAll('\\', '');
    const shownElsewhere = /\.(hours|languages|keyword|asOf|label|name)$/;
    for (const { id, text } of textsIn({ ...content, sources: null })) {
      assert.ok(shownElsewhere.test(id) || page.includes(text), `${id}: ${text}`);
    }
    for (const id of Object.keys(content.sources)) assert.ok(page.includes(`\n- \`${id}\` `), id);
  });

  it('tells who must review it', () => {
    const review = read('docs/review.md');
    for (const who of ['survivors', 'MECASA', 'Wabanaki', 'Hotline', 'test call', 'lawyer'])
      assert.match(review, new RegExp(who));
  });
});

describe('the words of all elements together', () => {
  it('weigh no more in brotli than their settings may', () =>
    assert.ok(wordsSize() <= wordsBudget(content), `${wordsSize()} bytes`));
});

describe('npm run check:facts', () => {
  const script = (...command) => execFileSync(command[0], command.slice(1), { cwd: root, encoding: 'utf8' });
  const line = (id, on, how, source) => ({ id, name: id, checked: { on, how }, source });
  const sample = {
    sources: {
      old: { checked: '2026-01-01', family: 'one' },
      copy: { checked: '2026-06-01', family: 'one' },
      other: { checked: '2026-06-01' },
    },
    lines: {
      lines: [
        line('911', '2026-01-01', 'read', ['old']),
        line('called', '2026-01-01', 'called', ['old', 'other']),
      ],
    },
    local: { centers: [line('center', '2026-06-01', 'read', ['old', 'copy'])] },
    statistics: {
      figures: [
        { id: 'shown', status: 'current', counted: 'calls', source: ['copy', 'old'] },
        { id: 'withheld', status: 'withheld', source: 'old' },
        { id: 'gap', status: 'current', source: 'ours' },
      ],
    },
    law: {
      ask: { id: 'ask', source: 'ours' },
      sign: { id: 'sign', heading: 'The sign', cite: '1', source: 'other' },
    },
    definitions: { definitions: [] },
    settings: [{ signs: [{ signs: [{ id: 'a.sign', text: 'A sign.', source: ['old', 'copy'] }] }] }],
  };
  const report = (on) => factsReport(sample, on);
  const due = (on) => report(on).due.map(({ id }) => id);

  it('finds lines and centers due after 180 days, figures and laws after 365, and not a day before (S20)', () => {
    assert.deepEqual(due('2026-06-29'), []);
    assert.deepEqual(due('2026-06-30'), ['911', 'called']);
    assert.deepEqual(due('2026-11-28'), ['911', 'called', 'center']);
    assert.deepEqual(due('2027-01-01'), ['911', 'called', 'center', 'shown']);
    assert.deepEqual(due('2027-06-01'), ['911', 'called', 'center', 'shown', 'sign']);
  });

  it('says what nobody has called, but for 911, which nobody should test', () => {
    assert.deepEqual(
      report('2026-06-29').neverCalled.map(({ id }) => id),
      ['center'],
    );
  });

  it('says what rests on one source, and counts copies of one list as one', () => {
    assert.deepEqual(
      report('2026-06-29').oneSource.map(({ id }) => id),
      ['911', 'center', 'shown', 'sign', 'a.sign'],
    );
  });

  it('is a table to read, and JSON for a machine, of the content as it stands', () => {
    assert.match(script('node', 'scripts/check-facts.mjs', '--on=2099-01-01'), /Due for a check: \d{2,}\n/);
    assert.deepEqual(
      JSON.parse(script('node', 'scripts/check-facts.mjs', '--json', '--on=2099-01-01')),
      JSON.parse(JSON.stringify(factsReport(content, '2099-01-01'))),
    );
  });

  it('says what it does not understand, and ends with 1', () => {
    for (const options of [['--on=tomorrow'], ['--on=2027-02-31'], ['--yaml']]) {
      const { status, stderr } = spawnSync('node', ['scripts/check-facts.mjs', ...options], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.equal(status, 1);
      assert.match(stderr, /Use: npm run check:facts/);
    }
  });
});
