// Writes dist/fixtures/<tag>.json: what each element says as plain HTML and as text (as in an email), for every state that changes
// its words. A port to another programming language proves with them that it says the same: each state has its attributes, and of
// both forms the numbers of its lines in `lines`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { snippet } from '../dist/modules/embed/index.js';
import { schemas } from '../dist/modules/embed/widgets.js';

/** Each allowed value of each attribute that can change words, alone and together with each value of each other. */
function statesOf(attributes) {
  const alone = Object.entries(attributes)
    .filter(([, { visual }]) => !visual)
    .map(([name, { values, kind }]) => ({
      kind,
      values: values.filter((value) => value || kind === 'flag').map((value) => ({ [name]: value })),
    }));
  // Levels and lists go with anything in the same way.
  const mixed = alone.filter(({ kind }) => kind !== 'number' && kind !== 'list');
  const pairs = mixed.flatMap((one, at) =>
    mixed
      .slice(at + 1)
      .flatMap((other) => one.values.flatMap((a) => other.values.map((b) => ({ ...a, ...b })))),
  );
  return [{}, ...alone.flatMap(({ values }) => values), ...pairs];
}

const rows = (all) => all.map((each) => JSON.stringify(each)).join(',\n');

mkdirSync('dist/fixtures', { recursive: true });
for (const [tag, { attributes }] of Object.entries(schemas)) {
  // Most states share most of their lines: each is written once, and found by its place.
  const lines = new Map();
  const placesOf = (said) =>
    said
      .trimEnd()
      .split('\n')
      .map((line) => lines.get(line) ?? lines.set(line, lines.size).size - 1);
  const seen = new Set();
  const states = statesOf(attributes).flatMap((state) => {
    const html = snippet({ tag, attributes: state, form: 'plain' });
    if (seen.has(html)) return [];
    seen.add(html);
    const text = snippet({ tag, attributes: state, form: 'email' });
    return [{ attributes: state, html: placesOf(html), text: placesOf(text) }];
  });
  writeFileSync(
    `dist/fixtures/${tag}.json`,
    `{"lines":[\n${rows([...lines.keys()])}\n],"states":[\n${rows(states)}\n]}\n`,
  );
}
