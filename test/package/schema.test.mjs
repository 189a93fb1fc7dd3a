// An element declares itself once, in its schema. All that is made from it, or reads it, says the same.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'parse5';
import * as elements from 'aware-widgets';
import { check } from '../../dist/modules/embed/check.js';
import { frameAddress, snippet, widgets } from '../../dist/modules/embed/index.js';
import { schemas } from '../../dist/modules/embed/widgets.js';
import { reader } from './check-pages.mjs';

const json = (file) => JSON.parse(readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8'));
const declarations = json('custom-elements.json').modules.flatMap((module) => module.declarations);
const vsCode = json('html-custom-data.json').tags;
const webTypes = json('web-types.json').contributions.html.elements;
const classOf = (tag) => elements[tag.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase())];
const names = (list) => list.map(({ name }) => name);
const some = (values) => [...new Set([values[0], values[1] ?? values[0], values.at(-1)])];

it('there is a schema for each element, and no other', () => {
  assert.deepEqual(
    Object.keys(schemas).sort(),
    readdirSync(new URL('../../src/components', import.meta.url)).sort(),
  );
});

for (const [tag, { name, summary, attributes }] of Object.entries(schemas))
  describe(`the schema of ${tag}`, () => {
    const all = Object.keys(attributes);

    it('has a label and a sentence for the element and each attribute, and names only values there are', () => {
      for (const text of [
        name,
        summary,
        ...Object.values(attributes).flatMap(({ label, doc }) => [label, doc]),
      ])
        assert.match(text, /^[A-Z`].*\S$/);
      for (const { values, names = {} } of Object.values(attributes)) {
        assert.equal(new Set(values).size, values.length);
        for (const value of Object.keys(names)) assert.ok(values.includes(value), value);
      }
    });

    it('says which values go with those of another attribute that stands before it', () => {
      for (const [attribute, { by, values }] of Object.entries(attributes)) {
        if (!by) continue;
        assert.ok(all.indexOf(by.attribute) < all.indexOf(attribute));
        const others = attributes[by.attribute].values.filter(Boolean);
        assert.deepEqual(Object.keys(by.values).sort(), [...others].sort());
        for (const other of others) {
          assert.equal(by.values[other][0], values[0]);
          const told = (value) =>
            check(parse(`<${tag} ${by.attribute}="${other}" ${attribute}="${value}">`), { reader }).map(
              ({ id }) => id,
            );
          for (const value of values)
            assert.equal(
              told(value).some((id) => id.startsWith('value-')),
              !by.values[other].includes(value),
              `${other} ${value}`,
            );
        }
      }
    });

    it('is what the element observes', () => {
      assert.deepEqual([...classOf(tag).observedAttributes].sort(), [...all].sort());
    });

    it('is what the manifest and the editors know', () => {
      const declared = declarations.find(({ tagName }) => tagName === tag);
      assert.equal(declared.summary, summary);
      assert.deepEqual(names(declared.attributes), all);
      for (const { name: attribute, description, type } of declared.attributes) {
        assert.equal(description, attributes[attribute].doc);
        if (!attributes[attribute].kind)
          for (const value of attributes[attribute].values.filter(Boolean))
            assert.ok(type.text.includes(`'${value}'`), `${attribute} ${value}`);
      }
      for (const known of [vsCode, webTypes])
        assert.deepEqual(
          names(known.find(({ name: each }) => each === tag).attributes).sort(),
          [...all].sort(),
        );
    });

    it('is what snippets, frames and the check take', () => {
      assert.deepEqual(Object.keys(widgets[tag]), all);
      for (const [attribute, { kind, values }] of Object.entries(attributes))
        for (const value of kind === 'url'
          ? ['https://www.weather.gov/']
          : some(kind ? values.slice(0, 2) : values)) {
          const given = { tag, attributes: { [attribute]: value } };
          const code = snippet(given);
          assert.match(code, new RegExp(`^<${tag} ${attribute}(="${value}")?>`));
          assert.equal(new URLSearchParams(frameAddress(given).split('#')[1]).get(attribute), value);
          const found = check(parse(code), { reader }).map(({ id }) => id);
          for (const id of [
            'attribute-unknown',
            'attribute-near',
            'value-unknown',
            'value-near',
            'value-listed',
          ])
            assert.ok(!found.includes(id), `${attribute}="${value}": ${id}`);
        }
    });
  });
