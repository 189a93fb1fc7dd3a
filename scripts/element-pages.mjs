// Writes the tables in docs/elements/: what the schema, the manifest and the content know of each element. The words around them
// are written by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { definitions, lines, local, settings, statistics } from '../dist/modules/content/index.js';
import { schemas } from '../dist/modules/embed/widgets.js';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('dist/custom-elements.json')).modules.flatMap((each) => each.declarations);
const config = { ...(await resolveConfig(new URL('README.md', root))), parser: 'markdown' };

const [start, end] = ['<!-- Made by the build, down to the end. -->', '<!-- The end. -->'];
const code = (text) => `\`${text}\``;
const codes = (texts) => texts.map(code).join(', ');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** A paragraph or an item in lines that can be read as they are. */
function wrapped(text, indent = '') {
  const folded = [''];
  for (const word of text.split(' ')) {
    const longer = `${folded.at(-1)} ${word}`.trimStart();
    if (longer.length + indent.length > config.printWidth) folded.push(word);
    else folded[folded.length - 1] = longer;
  }
  return folded.join(`\n${indent}`);
}
const items = (texts) => texts.map((text) => `- ${wrapped(text, '  ')}`).join('\n');

const jobsOf = (places) =>
  table(
    ['place', 'jobs'],
    places.map(({ id, jobs }) => [code(id), jobs.length ? codes(jobs.map((job) => job.id)) : 'none']),
  );
const entry = ({ id }) => id.split('.')[1];
const placesIn = (tag, attribute) =>
  settings.filter(({ id }) => schemas[tag].attributes[attribute].values.includes(id));

/** Values that are too many for a cell, by attribute: under a heading of their own. */
const lists = {
  'aware-hotline': {
    lines: [
      'Lines',
      table(
        ['line', 'its name'],
        lines.lines.filter(({ id }) => id !== '911').map(({ id, name }) => [code(id), name]),
      ),
    ],
  },
  'aware-red-flags': { job: ['Jobs', jobsOf(placesIn('aware-red-flags', 'setting'))] },
  'aware-sector-guide': { job: ['Jobs', jobsOf(placesIn('aware-sector-guide', 'sector'))] },
  'aware-local-help': { county: ['Counties', wrapped(codes(local.counties.map(({ id }) => id)))] },
  'aware-definitions': {
    entry: [
      'Entries',
      items([
        `Definitions: ${codes(definitions.definitions.map(entry))}`,
        `Words to use: ${codes(definitions.language.map(entry))}`,
        `Myths: ${codes(definitions.myths.map(entry))}`,
      ]),
    ],
  },
  'aware-statistic': {
    figure: [
      'Figures',
      [
        table(
          ['chart', 'its title'],
          statistics.series.map(({ id, title }) => [code(id), title]),
        ),
        ...['current', 'historical', 'withheld'].map((status) =>
          wrapped(
            `[${status[0].toUpperCase()}${status.slice(1)}](../content.md#${status}): ${codes(
              statistics.figures.filter((each) => each.status === status).map(({ id }) => id),
            )}`,
          ),
        ),
      ].join('\n\n'),
    ],
  },
};

function valuesOf({ values: [initial, ...others], kind }, list) {
  if (kind === 'url') return 'an address';
  if (kind === 'flag') return 'none: that it is there counts';
  return [
    ...(initial ? [`**${code(initial)}**`] : []),
    list ? `[listed below](#${list[0].toLowerCase()})` : codes(others),
  ].join(', ');
}

/** What is made of an element. */
function tables(tag) {
  const { attributes } = schemas[tag];
  const { slots, cssParts, cssProperties } = manifest.find(({ tagName }) => tagName === tag);
  const named = Object.entries(attributes);
  return [
    '## Attributes',
    table(
      ['attribute', 'values, the default in bold'],
      named.map(([name, each]) => [code(name), valuesOf(each, lists[tag]?.[name])]),
    ),
    items(named.map(([name, { doc }]) => `${code(name)}: ${doc}`)),
    ...Object.values(lists[tag] ?? {}).flatMap(([title, list]) => [`### ${title}`, list]),
    '## Slots',
    table(
      ['slot', 'what it is for'],
      slots.map(({ name, description }) => [name ? code(name) : 'none', description]),
    ),
    '## Parts',
    table(
      ['part', 'what it is'],
      cssParts.map(({ name, description }) => [code(name), description]),
    ),
    '## CSS properties',
    table(
      ['property', 'default', 'what it sets'],
      cssProperties.map(({ name, default: initial, description }) => [
        code(name),
        code(initial),
        description,
      ]),
    ),
  ].join('\n\n');
}

/** The pages of the elements, as they should stand, by their paths. */
export const pages = async () =>
  Object.fromEntries(
    await Promise.all(
      Object.keys(schemas).map(async (tag) => {
        const path = `docs/elements/${tag}.md`;
        const [before, rest] = read(path).split(start);
        const after = rest?.split(end)[1];
        if (after === undefined)
          throw new Error(`${path} has no place for its tables, between "${start}" and "${end}".`);
        return [path, `${before}${start}\n\n${await format(tables(tag), config)}\n${end}${after}`];
      }),
    ),
  );

if (import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const [path, text] of Object.entries(await pages())) writeFileSync(new URL(path, root), text);
