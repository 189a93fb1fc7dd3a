// Whatever is written on a placeholder: one of our elements with what it knows, or the words that stood there.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  attributes,
  cases,
  fuzz,
  fuzzedPage,
  hostileNames,
  hostileValues,
  hostileWidgets,
} from '../pages/hostile.mjs';

const tags = readdirSync(new URL('../../src/components/', import.meta.url));

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...'banner poster staff on dark 6 school nhth es'.split(' ')) },
  { weight: 2, arbitrary: fc.constantFrom(...hostileValues) },
  anyText,
);
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...attributes).map((each) => `data-${each}`) },
  fc.constantFrom(...attributes),
  fc.constantFrom(...hostileNames),
  fc.constantFrom(...hostileNames).map((each) => `data-${each}`),
  anyText.map((each) => `data-${each}`),
);
const widget = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...tags, ...tags.map((tag) => tag.slice(6))) },
  fc.constantFrom(...tags).map((tag) => `\n ${tag.replace('aware-', '').replace('-', '  ').toUpperCase()}\t`),
  fc.constantFrom(...hostileWidgets),
  anyText,
);
const placeholder = fc.tuple(widget, fc.array(fc.tuple(name, value), { maxLength: 8 }));

/** Runs in the page: puts the placeholders there as `how` says, and lists what is wrong. */
async function inspect(all, how, tags) {
  const wrong = [];
  const holder = document.getElementById('holder');
  const number = '<p><a href="tel:+18883737888">Call 1-888-373-7888</a></p>';
  const quoted = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const boxes = all.map(([widget, given]) => {
    if (how === 'markup') {
      const box = document.createElement('section');
      const names = given.map(([name, value]) => [name.replace(/[\s"'<>/=\0]/g, '') || 'x', value]);
      box.innerHTML = `<div data-aware="${quoted(widget)}" ${names.map(([name, value]) => `${name}="${quoted(value)}"`).join(' ')}>${number}</div>`;
      return box.firstElementChild;
    }
    const box = document.createElement('div');
    box.innerHTML = number;
    for (const [name, value] of [...given, ['data-aware', widget]])
      try {
        box.setAttribute(name, value);
      } catch {
        // It is no name of an attribute.
      }
    return box;
  });
  for (const box of boxes)
    for (const name of box.getAttributeNames()) if (/^on/.test(name)) box.removeAttribute(name);
  const before = boxes.map((box) => [...box.attributes].map(({ name, value }) => [name, value]));
  holder.replaceChildren(...boxes);
  await new Promise((done) => setTimeout(done));
  for (const [at, box] of boxes.entries()) {
    const must = (holds, what) => {
      if (!holds) wrong.push(`${what}: ${JSON.stringify(all[at]).slice(0, 300)}`);
    };
    const asked = box.getAttribute('data-aware').trim().toLowerCase().split(/\s+/).join('-');
    const tag = tags.find((each) => each === asked || each === `aware-${asked}`);
    const now = [...box.attributes].map(({ name, value }) => [name, value]);
    must(JSON.stringify(now) === JSON.stringify(before[at]), 'the placeholder is as it was');
    // What is being written in is left to who writes.
    if (!tag || box.isContentEditable) {
      must(box.innerHTML === number && !box.shadowRoot, 'it stays words');
      continue;
    }
    must(box.innerHTML === number, 'the words are as they were');
    const [element, ...others] = box.shadowRoot.childNodes;
    must(element.localName === tag && !others.length, `one <${tag}>`);
    element.removeAttribute('exportparts');
    const known = ['lang', ...customElements.get(tag).observedAttributes];
    const expected = Object.fromEntries(
      before[at]
        .filter(([name]) => known.includes(name.slice(5)) && name.startsWith('data-'))
        .map(([name, value]) => [name.slice(5), value]),
    );
    const got = Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));
    must(
      JSON.stringify(Object.entries(got).sort()) === JSON.stringify(Object.entries(expected).sort()),
      `its attributes ${JSON.stringify(got)}`,
    );
    await element.updateComplete;
    const root = element.shadowRoot;
    must(/1-888-373-7888|\b911\b/.test(root.textContent), 'a number is there');
    must(!/pwned|evil|<|undefined|\[object|\bNaN\b/.test(root.textContent), 'the words are ours');
    must(
      !root.querySelector('script, iframe, object, embed, img, base, form, style'),
      'the elements are ours',
    );
    for (const each of root.querySelectorAll('*'))
      for (const { name, value } of each.attributes)
        must(
          // The link that leaves is put where it can be seen.
          (!/^on|^style$|^srcdoc$/.test(name) || (name === 'style' && each.matches('.seat, .exit'))) &&
            (name !== 'href' || /^(tel:|sms:|https:\/\/|#|blob:|data:text\/csv)/.test(value)),
          `${name}="${value}"`,
        );
  }
  holder.replaceChildren();
  if (window.pwned || Object.keys(Object.prototype).length) wrong.push('the page is not whole');
  return wrong;
}

describe('a placeholder, of anything anyone may write', () => {
  const page = fuzzedPage('<div id="holder" hidden></div>', { then: () => (console.warn = () => {}) });

  for (const how of ['markup', 'script'])
    it(`becomes an element of ours, or stays words, put there by ${how}: fuzz, ${cases} cases`, async () => {
      await fuzz(placeholder, (all) => page.tab.evaluate(inspect, all, how, tags));
      assert.deepEqual(page.said, []);
    });
});
