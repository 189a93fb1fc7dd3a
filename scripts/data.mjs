// Writes dist/data/: the facts as open data, their schemas, and a data dictionary made from the schemas. Fails the build
// when the data does not keep its schema.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import papa from 'papaparse';
import { lines, local, sources, statistics } from '../dist/modules/content/index.js';

const title = 'Aware Widgets: open data about human trafficking in Maine';
const license = 'CC BY 4.0';
const list = (value) => [value ?? []].flat();
const idsOf = ({ source }) => list(source).filter((id) => id !== 'ours');

const words = { over: 'over', atLeast: 'at least', under: 'under', nearly: 'nearly', about: 'about' };
const bounds = {
  over: 'value_min',
  atLeast: 'value_min',
  under: 'value_max',
  nearly: 'value',
  about: 'value',
};

function amount(value) {
  const empty = { value: null, value_min: null, value_max: null, qualifier: null };
  if (typeof value !== 'object' || value === null) return { ...empty, value };
  if ('from' in value) return { ...empty, value_min: value.from, value_max: value.to, qualifier: 'range' };
  const [[bound, number]] = Object.entries(value);
  return { ...empty, [bounds[bound]]: number, qualifier: words[bound] };
}

/** What a withheld figure claimed, in words. */
function claimed({ value, unit, counted }) {
  const { value: exact, value_min, value_max, qualifier } = amount(value);
  const number =
    qualifier === 'range'
      ? `${value_min} to ${value_max}`
      : `${qualifier ?? ''} ${exact ?? value_min ?? value_max ?? ''}`.trim();
  return `${number} ${unit.label}: ${counted}`.trim();
}

function figure(each) {
  const withheld = each.status === 'withheld';
  const { kind, unit, counted, area = 'Maine', period, by, value } = withheld ? each.claim : each;
  const { publisher, title, date, url, checked } = each.publication ?? {};
  return {
    id: each.id,
    status: each.status,
    kind,
    ...amount(withheld ? null : value),
    claimed: withheld ? claimed(each.claim) : null,
    unit: unit.label,
    counted,
    area,
    period_start: period[0] ?? null,
    period_end: period.at(-1) ?? null,
    counted_by: by.name,
    publisher: publisher ?? null,
    title: title ?? null,
    published: date ?? null,
    url: url ?? null,
    checked: checked ?? null,
    caveat: each.caveat ?? null,
    withheld_because: each.reason ?? null,
    nearest: each.nearest ?? null,
    method: each.count ?? null,
    replaced_by: list(each.replacedBy),
    not_comparable_with: [...each.apart],
    sources: idsOf(each),
  };
}

const series = ({ id, title, kind, figures, whole, note }) => ({
  id,
  title,
  kind,
  figures: figures.map((each) => each.id),
  whole: whole?.id ?? null,
  note,
});

const line = ({ voice, sms, tty, checked, line: through, ...each }) => ({
  id: each.id,
  kind: each.kind ?? 'line',
  name: each.name,
  about: each.about,
  voice: voice?.e164 ?? null,
  voice_display: voice?.display ?? null,
  sms: sms?.e164 ?? null,
  keyword: each.keyword ?? each.send ?? null,
  tty: tty?.e164 ?? null,
  chat: each.chat ?? null,
  web: each.web ?? null,
  hours: each.hours ?? null,
  languages: each.languages ?? null,
  scope: each.scope ?? 'maine',
  counties: list(each.counties),
  reached_through: through?.id ?? null,
  confirmed: each.confirmed ?? true,
  checked: checked.on,
  checked_how: checked.how,
  sources: idsOf(each),
});

const source = ([id, { publisher, title = null, url, date, family = null, checked }]) => ({
  id,
  publisher,
  title,
  url,
  published: date,
  family,
  checked,
});

const compiled = Object.values(sources)
  .map(({ checked }) => checked)
  .sort()
  .at(-1);

const files = {
  statistics: { figures: statistics.figures.map(figure), series: statistics.series.map(series) },
  lines: { lines: [...lines.lines, ...local.centers].map(line) },
  sources: { sources: Object.entries(sources).map(source) },
};

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
addFormats(ajv);
mkdirSync('dist/data', { recursive: true });

const schemas = {};
for (const [name, parts] of Object.entries(files)) {
  const schema = JSON.parse(readFileSync(`scripts/schemas/${name}.schema.json`, 'utf8'));
  const data = { $schema: `${name}.schema.json`, title, license, compiled, ...parts };
  if (!ajv.validate(schema, data)) throw new Error(`dist/data/${name}.json: ${ajv.errorsText()}`);
  schemas[name] = schema;
  writeFileSync(`dist/data/${name}.json`, `${JSON.stringify(data, null, 1)}\n`);
  writeFileSync(`dist/data/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

// With a mark at its start by which spreadsheets know that it is UTF-8; a list is one cell, its ids parted by spaces.
writeFileSync(
  'dist/data/statistics.csv',
  `\ufeff${papa.unparse(
    files.statistics.figures.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, Array.isArray(value) ? value.join(' ') : value]),
      ),
    ),
    { newline: '\r\n' },
  )}\r\n`,
);

const table = (properties) =>
  [
    '| column | allowed | what it means |',
    '| --- | --- | --- |',
    ...Object.entries(properties).map(([name, { description, type, enum: allowed, format }]) => {
      const values = allowed
        ? allowed.map((value) => (value === null ? 'empty' : `\`${value}\``)).join(', ')
        : [
            list(type)
              .map((each) => (each === 'null' ? 'empty' : each === 'array' ? 'list of ids' : each))
              .join(' or '),
            format,
          ]
            .filter(Boolean)
            .join(', ');
      return `| \`${name}\` | ${values} | ${description} |`;
    }),
  ].join('\n');

const columns = (name, part) => table(schemas[name].properties[part].items.properties);
const count = (status) => files.statistics.figures.filter((each) => each.status === status).length;

writeFileSync(
  'dist/data/README.md',
  `# Open data about human trafficking in Maine

Compiled from published sources, last on ${compiled}. License: ${license}; please name “Aware Widgets”.

No one knows how much human trafficking there is in Maine. Each number here counts something narrower: contacts with a
hotline, cases that somebody judged likely, people whom one program served, answers of police officers.

| file | what it holds |
| --- | --- |
| \`statistics.json\`, \`statistics.csv\` | ${files.statistics.figures.length} figures: ${count('current')} current, ${count('historical')} historical, ${count('withheld')} withheld |
| \`lines.json\` | ${files.lines.lines.length} lines, centers and services |
| \`sources.json\` | ${files.sources.sources.length} pages and papers that were read |
| \`*.schema.json\` | the JSON Schema (2020-12) that each file keeps; the tables below are made from them |

## Before you use a figure

1. Say what was counted, for which years, and by whom; show the caveat with it.
2. Draw figures together only as one of the \`series\` in \`statistics.json\`, or when their \`method\`, \`unit\`, \`area\` and
   years are the same; never when one names the other in \`not_comparable_with\`. Add nothing up.
3. Up or down is not more or less trafficking: contacts follow awareness, staffing and the rules of counting.
4. Make no percentages of small numbers, and no zero of a gap.
5. \`current\` does not mean now: it is the newest of its kind that was found, and may be ten years old. Give its years.
6. Leave \`withheld\` figures alone. Their \`claimed\` text is there so that you know one when you meet it.

The CSV is UTF-8 with a byte order mark; lists of ids stand in one cell, parted by spaces. Import its columns as text, or a
spreadsheet makes dates of months such as 2007-12. Ids are only names: \`s000\` to \`s004\` are figures from the five documents the
project began with.

This is a draft that nobody outside the project has reviewed. Where a page is cited, an archived copy of it was read: look at
the page itself before you publish.

## statistics.json: figures, and the columns of statistics.csv

${columns('statistics', 'figures')}

## statistics.json: series

${columns('statistics', 'series')}

## What may not be compared with what

${files.statistics.figures
  .filter(({ not_comparable_with }) => not_comparable_with.length)
  .map(
    ({ id, not_comparable_with }) =>
      `- \`${id}\`: not with ${not_comparable_with.map((other) => `\`${other}\``).join(', ')}`,
  )
  .join('\n')}

## lines.json

${columns('lines', 'lines')}

## sources.json

${columns('sources', 'sources')}
`,
);
