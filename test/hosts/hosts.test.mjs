// What is left of each snippet in the sanitizers and editors that partners have: nobody loses a number, and docs/hosts.md
// says what goes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { forms, snippet, widgets } from '../../dist/modules/embed/index.js';
import { open } from '../pages/browser.mjs';
import { hosts, reader } from './hosts.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const integrity = JSON.parse(read('dist/integrity.json'));
const page = read('docs/hosts.md');

const inPages = forms.filter((form) => form !== 'email');
const pasted = [
  ...Object.keys(widgets).flatMap((tag) => inPages.map((form) => ({ tag, form }))),
  ...inPages.map((form) => ({
    tag: 'aware-hotline',
    form,
    attributes: { layout: 'banner', lines: 'nhth 988', 'heading-level': '3' },
    lang: 'en',
  })),
].map((options) => ({ ...options, code: snippet({ ...options, integrity }) }));

/** The two lists of a row of the page: what stays, and what goes. */
function said(host, form) {
  const row = page.split('\n').find((line) => line.startsWith(`| ${host} `) && line.includes(`| ${form} `));
  const [, , , stays, goes] = row?.split('|') ?? [];
  const list = (cell) => cell.replaceAll('`', '').trim().split(', ');
  return { stays: list(stays), goes: list(goes) };
}

describe('the code to paste', () => {
  let browser, look, originals;
  const asked = [];
  before(async () => {
    browser = await open('chromium');
    look = await reader(browser);
    originals = [];
    for (const { code } of pasted) originals.push(await look(code));
  });
  after(() => browser.close());

  it('has all its parts before a host takes them away', () => {
    const parts = { element: ['tag', 'script'], placeholder: ['placeholder', 'script'], plain: [] };
    parts.frame = ['frame', 'scripts of the frame'];
    pasted.forEach(({ tag, form }, i) => {
      const links = tag === 'aware-exit' ? ['https:', 'tel:'] : ['tel:', 'sms:', 'https:'];
      const { features } = originals[i];
      assert.deepEqual(features.toSorted(), [...links, 'rel', ...parts[form]].toSorted(), `${tag} ${form}`);
    });
  });

  for (const { row, name = row, paste } of hosts) {
    describe(`in ${name}`, () => {
      let results;
      before(async () => {
        results = await paste(
          pasted.map(({ code }) => code),
          browser,
          asked,
        );
      });

      pasted.forEach(({ tag, form, attributes }, i) => {
        it(`keeps its numbers, and loses only what we say: ${tag}, ${form}${attributes ? ', with choices' : ''}`, async () => {
          const was = originals[i];
          const is = await look(results[i]);

          assert.deepEqual(is.lines, was.lines);
          assert.deepEqual(is.crowded, []);
          assert.doesNotMatch(is.lines.join('\n'), /[<{]|function|sha384|undefined/);
          const dial = is.lines.findIndex((line) => line.includes('1-888-373-7888'));
          assert.match(
            // Where a text comes first, it stands between the name and the call.
            is.lines.slice(Math.max(dial - 2, 0), dial + 1).join(' '),
            /(Hotline|by phone, any hour:).*7888/,
          );

          const { stays, goes } = said(row, form);
          assert.ok(['words', 'tel:', 'https:'].every((always) => stays.includes(always)));
          assert.deepEqual(
            is.features.toSorted(),
            was.features.filter((feature) => stays.includes(feature)).toSorted(),
          );
          for (const feature of was.features)
            assert.ok(stays.includes(feature) !== goes.includes(feature), feature);

          const isKept = ({ href }) => stays.includes(href.slice(0, href.indexOf(':') + 1));
          const rel = (link) => ({ ...link, rel: stays.includes('rel') ? link.rel : '' });
          assert.deepEqual(is.links, was.links.filter(isKept).map(rel));
          for (const { text } of was.links.filter((link) => !isKept(link))) assert.match(text, /\d{3}/);
          if (stays.includes('placeholder')) assert.deepEqual(is.choices, was.choices);
        });
      });
    });
  }

  it('is tried without any network', () => {
    assert.deepEqual(asked, []);
  });

  it('is told of with the versions tried', () => {
    for (const { row, version } of hosts.filter((host) => host.version))
      assert.ok(page.includes(`${row} ${version}`), `${row} ${version}`);
  });
});
