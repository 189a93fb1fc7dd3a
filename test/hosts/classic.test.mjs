// A classic post of an administrator: WordPress takes nothing away, and makes paragraphs of lines ("wpautop").
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { parse } from 'parse5';
import { check } from '../../dist/modules/embed/check.js';
import { snippet, widgets } from '../../dist/modules/embed/index.js';
import { reader } from '../package/check-pages.mjs';
import { newTab, open, openRoots, until } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';
import { wordPress } from './hosts.mjs';

const integrity = JSON.parse(readFileSync(new URL('../../dist/integrity.json', import.meta.url), 'utf8'));
const tags = Object.keys(widgets);
const classic = (form) => wordPress(tags.map((tag) => snippet({ tag, form, integrity }))).classic;
const said = (html) => check(parse(html, { scriptingEnabled: false }), { reader, integrity });

describe('a classic post of an administrator of WordPress', () => {
  let browser, site;
  before(async () => {
    site = await startSite();
    browser = await open('chromium');
  });
  after(async () => {
    await browser.close();
    site.stop();
  });

  it('draws the placeholder once, and shows its words no second time', async () => {
    for (const [at, html] of classic('placeholder').entries()) {
      const tag = tags[at];
      const { tab } = await newTab(browser);
      await tab.evaluateOnNewDocument(openRoots);
      await tab.goto(site.page('/2026/11/help/', `<title>Inn</title><body><h1>Inn</h1>${html}`));
      await until(`${tag} is drawn`, () =>
        tab.evaluate((name) => {
          const within = (root) =>
            [...root.querySelectorAll('*')].flatMap((each) => [
              each,
              ...(each.shadowRoot ? within(each.shadowRoot) : []),
            ]);
          const drawn = within(document).filter((each) => each.localName === name);
          return drawn.length === 1 && drawn[0].offsetHeight > 0;
        }, tag),
      );
      // What stands there for people without the script is out of sight.
      assert.doesNotMatch(await tab.evaluate(() => document.body.innerText), /7888/, tag);
      await tab.close();
      assert.deepEqual(
        said(html)
          .filter(({ level }) => level === 'fix')
          .map(({ id }) => id),
        [],
        tag,
      );
    }
  });

  it('closes the other form before its words, and the check says so', () => {
    for (const [at, html] of classic('element').entries())
      assert.ok(
        said(html).some(({ id, fix }) => id === 'split' && /placeholder/.test(fix)),
        tags[at],
      );
  });

  it('is told to take the placeholder where a partner looks', () => {
    const page = readFileSync(new URL('../../docs/hosts.md', import.meta.url), 'utf8');
    assert.match(page, /Classic editor[^|]*\| placeholder/);
  });
});

describe('a frame, where a host takes its style away', () => {
  it('fits on a phone, and with its style is as wide as its place and has no border', async () => {
    const browser = await open('chromium');
    const { tab } = await newTab(browser);
    await tab.setViewport({ width: 320, height: 700 });
    const code = snippet({ tag: 'aware-hotline', form: 'frame' });
    for (const [html, width, border] of [
      [code, 304, '0px'],
      [code.replace(/ style="[^"]*"/, ''), 304, '2px'],
    ]) {
      await tab.setContent(`<!doctype html><body style="margin:8px">${html}`);
      const seen = await tab.$eval('iframe', (frame) => [
        frame.offsetWidth,
        getComputedStyle(frame).borderTopWidth,
        document.documentElement.scrollWidth,
      ]);
      assert.deepEqual(seen, [width, border, 320]);
    }
    await browser.close();
  });
});
