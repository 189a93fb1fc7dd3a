// Somebody changed our code, or put something beside it. The check names each change, and nothing of what we gave.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'parse5';
import { check, limits } from '../../dist/modules/embed/check.js';
import { forms, snippet, widgets } from '../../dist/modules/embed/index.js';
import { integrity, page, reader } from './check-pages.mjs';
import { tampered, changes, dressings } from './check-tampered.mjs';

const told = (html) => check(parse(html, { scriptingEnabled: false }), { reader, integrity });
const sayings = (found) => found.map(({ what }) => what);
/** What is said of a changed page and was not said before. */
const added = (before, after) => {
  const known = new Set(sayings(told(before)));
  return told(after).filter(({ what, level }) => level !== 'good' && !known.has(what));
};

const tags = Object.keys(widgets);
const home = '<link rel="canonical" href="https://inn.example/help">';
const all = tags.flatMap((tag) =>
  forms
    .filter((form) => form !== 'email')
    .map((form) => ({ tag, form, html: page(snippet({ tag, form, integrity })) })),
);

describe('a page with something changed', () => {
  for (const [name, { html, was, ids }] of Object.entries(tampered))
    it(`is told of it: ${name}`, () => {
      const found = added(was, html);
      for (const id of ids.split(' '))
        assert.ok(
          found.some((each) => each.id === id),
          `${id} is not among ${JSON.stringify(
            found.map(({ id, what }) => [id, what]),
            null,
            1,
          )}`,
        );
    });

  it('is not told that each of our numbers has a link that dials it, where one of them fails', () => {
    for (const [name, { html, isDialed }] of Object.entries(tampered))
      if (isDialed === false) assert.ok(!told(html).some(({ id }) => id === 'numbers-good'), name);
  });

  let count = 0;
  for (const [name, { from, to, isNote }] of Object.entries(changes))
    it(`is told of it in every widget and form that holds it, however it is written: ${name}`, () => {
      for (const { tag, form, html } of all)
        for (const [how, dress] of Object.entries(dressings)) {
          if (!html.includes(from) || (how !== 'as it is' && !/^href="/.test(to))) continue;
          const changed = html.replace(from, dress(to));
          const found = added(html, changed);
          const wanted = isNote ? /fix|note/ : /fix/;
          assert.ok(
            found.some(({ level }) => wanted.test(level)),
            `${tag}, ${form}, ${how}: ${dress(to)}`,
          );
          count++;
        }
    });
  it('was tried in more than a hundred ways', () => assert.ok(count > 100, `${count}`));

  it('is shown the sign of a host that only looks like another', () => {
    const said = sayings(told(tampered['an exit that leads to a host with a foreign letter'].html)).join(
      '\n',
    );
    assert.match(said, /xn--wather-bva\.gov/);
    assert.doesNotMatch(said, /wéather/);
  });
});

describe('what we gave', () => {
  const quiet = (html, allowed, about) => {
    const found = told(html).filter(({ id, level }) => level !== 'good' && !allowed.includes(id));
    assert.deepEqual(found, [], about);
  };
  const plain = (form) => ['address-open', ...(form === 'plain' ? ['stripped'] : [])];

  for (const tag of tags)
    it(`raises no alarm in any form, with anything it may be given: ${tag}`, () => {
      for (const form of forms)
        for (const [name, values] of [['theme', ['auto']], ...Object.entries(widgets[tag])])
          for (const value of values) {
            if (name === 'job' || name === 'href' || (name === 'exit' && value === 'off')) continue;
            const code = snippet({ tag, form, attributes: { [name]: value }, integrity });
            quiet(form === 'email' ? code : page(code), plain(form), `${form} ${name}="${value}"`);
          }
    });

  it('raises no alarm from another folder or site, with all scripts in one, or in another language', () => {
    for (const tag of tags)
      for (const form of forms)
        for (const given of [
          { folder: '/files/aware/' },
          { folder: 'https://inn.example/aware/' },
          { all: true },
          { lang: 'en' },
        ]) {
          const code = snippet({ tag, form, integrity, ...given });
          quiet(
            form === 'email' ? code : page(home + code),
            plain(form),
            JSON.stringify({ tag, form, ...given }),
          );
        }
  });

  it('raises no alarm with a heading, a number and a site of their own; what is theirs is to look at', () => {
    const own = ['number-own', 'link-own', 'stripped', 'address-open'];
    for (const tag of tags.filter((each) => each !== 'aware-exit'))
      for (const form of forms) {
        const code = snippet({
          tag,
          form,
          integrity,
          heading: 'Help at the inn',
          local: 'Our desk, day and night: 207-555-0199, desk@inn.example or https://desk.example/help',
        });
        const html = form === 'email' ? code : page(code);
        quiet(html, own, `${tag}, ${form}`);
        if (form === 'element' || form === 'placeholder')
          assert.match(sayings(told(html)).join('\n'), /207-555-0199 stands in/);
      }
  });

  it('raises no alarm as the README shows it', () => {
    const examples = [...readFileSync('README.md', 'utf8').matchAll(/```html\n(<aware-[^]*?)```/g)];
    assert.ok(examples.length > 1);
    for (const [, code] of examples) quiet(page(code), ['address-open', 'hash-none'], code);
  });

  it('is never called good beyond what was looked at', () => {
    assert.match(limits, /does not tell/);
    for (const { html } of all)
      for (const what of sayings(told(html)))
        assert.doesNotMatch(what, /\bevery\b|\ball is well\b|\bsafe\b/i);
  });
});
