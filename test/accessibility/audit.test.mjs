// What auditors are given: the same elements with open roots, and pages of ours that pass with them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { newTab, open, openRoots } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';
import { states } from './states.mjs';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const axe = read('node_modules/axe-core/axe.min.js');
const integrity = JSON.parse(read('dist/integrity.json'));
const pages = ['audit', 'gallery', 'hotel', 'nonprofit', 'salon', 'school'];
const tags = Object.keys(states);

/** What axe finds by all its rules but those of AAA, and in how many nodes it looked. */
const judged = async (tab) => {
  await tab.evaluate(axe);
  return tab.evaluate(async () => {
    const { violations, passes } = await globalThis.axe.run({
      iframes: false,
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return {
      faults: violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
      ),
      nodes: passes.reduce((sum, rule) => sum + rule.nodes.length, 0),
    };
  });
};

describe('for auditors', () => {
  let browser, site, tab, said;
  before(async () => {
    browser = await open('chromium');
    site = await startSite();
    site.file('/base.css', read('site/base.css'), { 'content-type': 'text/css' });
    for (const name of pages) {
      const html = read(`site/${name}.html`).replace(
        /%([\w-]+\.min\.js)%/g,
        (_, file) => integrity[file].integrity,
      );
      site.file(`/${name}.html`, html, { 'content-type': 'text/html' });
      const opened = html.replace(/src="\/?aware\/aware\.min\.js[^>]*/, 'src="/aware/audit/aware.min.js"');
      site.file(`/open/${name}.html`, opened, { 'content-type': 'text/html' });
    }
  });
  after(async () => {
    await browser.close();
    site.stop();
  });
  const visit = async (path) => {
    ({ tab, said } = await newTab(browser));
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.goto(path.startsWith('http') ? path : `${site.origin}/${path}`);
  };

  it('every element has an open root, and says once that this is not for live pages', async () => {
    await visit('audit.html');
    const closed = await tab.evaluate(
      (all) => all.filter((tag) => [...document.querySelectorAll(tag)].some(({ shadowRoot }) => !shadowRoot)),
      tags,
    );
    assert.deepEqual(closed, []);
    const shown = await tab.evaluate((all) => all.filter((tag) => document.querySelector(tag)), tags);
    assert.deepEqual(shown, tags);
    assert.equal(said.filter((line) => /for auditors and testers/.test(line)).length, 1);
    assert.deepEqual(
      said.filter((line) => /^error/.test(line)),
      [],
    );
  });

  it('draws the same as the script for live pages, which keeps its roots closed (S11)', async () => {
    const markup = tags
      .flatMap((tag) => states[tag].map(({ attributes }) => `<${tag} ${attributes}></${tag}>`))
      .join('');
    const drawn = async (script, before) => {
      const page = await browser.newPage();
      if (before) await page.evaluateOnNewDocument(before);
      await page.goto(
        site.page('/same', `<title>Same</title>${markup}<script src="/aware/${script}"></script>`),
      );
      const html = await page.evaluate(
        (all) =>
          [...document.querySelectorAll(all.join())].map(({ shadowRoot }) =>
            shadowRoot?.innerHTML.replace(/lit\W\d+\W/g, 'lit'),
          ),
        tags,
      );
      await page.close();
      return html;
    };
    const open = await drawn('audit/aware.min.js');
    assert.ok(open.every(Boolean));
    assert.deepEqual(open, await drawn('aware.min.js', openRoots));
    assert.deepEqual(new Set(await drawn('aware.min.js')), new Set([null]));
  });

  for (const name of pages) {
    it(`finds no fault on the page ${name}, with the script that it names and with open roots`, async () => {
      const looked = [];
      for (const path of [`${name}.html`, `open/${name}.html`]) {
        await visit(path);
        const { faults, nodes } = await judged(tab);
        // Quick exit is a landmark of its own, which a checker cannot see behind a closed root.
        const unseen = path.startsWith('open/') ? [] : ['region: aware-exit'];
        assert.deepEqual(
          faults.filter((fault) => !unseen.includes(fault)),
          [],
          path,
        );
        looked.push(nodes);
      }
      if (name !== 'audit') assert.ok(looked[1] > looked[0] * 2, `${looked}`);
    });
  }

  it('a frame has its main part and a first heading, before the script and with it', async () => {
    for (const widget of tags.filter((tag) => tag !== 'aware-exit')) {
      await visit(`aware/frame.html?widget=${widget}`);
      const outline = await tab.evaluate(() => ({
        main: document.querySelectorAll('main').length,
        inside: document.querySelector('main').firstElementChild.localName,
        level: document.querySelector('main').firstElementChild.getAttribute('heading-level'),
      }));
      assert.deepEqual(outline, { main: 1, inside: widget, level: '1' });
    }
    await visit('aware/frame.html?widget=aware-hotline&heading-level=4');
    assert.equal(await tab.$eval('main > *', (each) => each.getAttribute('heading-level')), '4');
    assert.match(read('dist/frame.html'), /<main[^>]*>\s*<h\d>/);
  });
});
