// Our own pages, as they are built, are checked as those of partners are: nothing is to fix, and what is to look at is known.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { parse } from 'parse5';
import { build } from 'vite';
import { check } from '../../dist/modules/embed/check.js';
import { numbersIn } from '../../dist/modules/embed/check/numbers.js';
import { integrity, reader } from '../package/check-pages.mjs';

/** Pages that hold a widget, and what there is to look at in each, with the reason. */
const beside = 'The pages may stand in any folder: their addresses are relative.';
const own = 'A number of the partner stands beside ours, to be looked at and left.';
const known = {
  'gallery.html': { 'address-relative-unknown': beside },
  'hotel.html': {
    'address-relative-unknown': beside,
    'number-own': own,
    'exit-none': 'It is for staff; help near you is shown there for guests to be told of.',
  },
  'salon.html': { 'address-relative-unknown': beside, 'number-own': own },
  'school.html': { 'address-relative-unknown': beside, 'number-own': own },
  'nonprofit.html': {
    'address-relative-unknown': beside,
    'number-own': own,
    'lang-own': 'The page is in Spanish, and what it says of the widgets stands around them.',
  },
};
/** Pages about widgets: the check finds none there, as it should. */
const without = { 'index.html': 'none-numbers', 'check.html': 'none', 'preview.html': 'none' };

describe('our own pages', () => {
  it('have no number of ours written by hand: the build takes it from the content', () => {
    // What stands for the number of a partner is kept for such use, and nobody has it.
    const isMadeUp = /555-?01\d\d$/;
    for (const name of readdirSync('site').filter((each) => each.endsWith('.html'))) {
      const html = readFileSync(`site/${name}`, 'utf8');
      const dialed = [...html.matchAll(/\b(?:tel|sms):([^"'%\]\s]+)/g)].map(([, number]) => number);
      const shown = numbersIn(html.replace(/<(style|svg)[^]*?<\/\1>/g, '')).map(({ written }) =>
        written.trim(),
      );
      assert.deepEqual(
        [...dialed, ...shown].filter((number) => !isMadeUp.test(number)),
        [],
        name,
      );
    }
  });

  const found = {};
  before(async () => {
    await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
    for (const name of readdirSync('site-dist').filter((each) => each.endsWith('.html'))) {
      const page = parse(readFileSync(`site-dist/${name}`, 'utf8'), { scriptingEnabled: false });
      found[name] = check(page, { reader, integrity }).filter(({ level }) => level !== 'good');
    }
  });

  it('have every place filled', () => {
    for (const name of Object.keys(found))
      assert.doesNotMatch(readFileSync(`site-dist/${name}`, 'utf8'), /%[\w.-]+%/, name);
  });

  it('are all known here', () => {
    assert.deepEqual(
      Object.keys(found).sort(),
      [...Object.keys({ ...known, ...without }), 'audit.html'].sort(),
    );
  });

  for (const name of Object.keys(known))
    it(`have nothing to fix, and nothing to look at but what is known: ${name}`, () => {
      assert.deepEqual(
        found[name].filter(({ level }) => level === 'fix'),
        [],
      );
      assert.deepEqual([...new Set(found[name].map(({ id }) => id))].sort(), Object.keys(known[name]).sort());
    });

  it('have to fix only that one is for auditors', () => {
    const fix = found['audit.html'].filter(({ level }) => level === 'fix');
    assert.deepEqual([...new Set(fix.map(({ id }) => id))], ['script-audit']);
  });

  for (const [name, answer] of Object.entries(without))
    it(`show no widget of their own: ${name}`, () => {
      assert.ok(
        found[name].some(({ id }) => id === answer),
        JSON.stringify(found[name]),
      );
    });
});
