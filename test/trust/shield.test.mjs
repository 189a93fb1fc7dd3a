// In the drop-in scripts no listener of the host page can read which line was tapped or what was ticked (S11).
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browsers, drawn, newTab, open, openRoots } from '../pages/browser.mjs';
import { pixel } from './pixel.mjs';
import { startSite } from '../pages/site.mjs';

// What the browsers themselves hand to any script, whatever a widget does: docs/privacy.md says so.
const known = {
  chromium: [
    // What a visitor marks.
    'getSelection',
    // Of a pointer that moves, Chromium forgets to say that it moved over the widget, and names what is inside.
    'getCoalescedEvents',
    // Of the Navigation API: the link that is followed, and its address.
    'sourceElement',
    'destination',
  ],
  firefox: [
    'getSelection',
    // Fields that only Firefox has, where `target` stood before it was changed to the widget, and the text under it.
    'originalTarget',
    'explicitOriginalTarget',
    'rangeParent',
    'getCoalescedEvents',
  ],
};

const without = (attributes) => (tag) => `<${tag} ${attributes}></${tag}>`;
// What a partner wrote stays in the page, the same for every visitor.
const words = '<p>In an emergency, ask <a href="tel:+12075550100">Dana at 207-555-0100</a></p>';
const withWords = (tag) => `<${tag} exit="off">${words}</${tag}>`;
const placeholder = (tag) => `<div data-aware="${tag.slice(6)}" data-exit="off">${words}</div>`;
const cases = [
  ['aware-definitions', without('')],
  ['aware-exit', without('')],
  ['aware-hotline', without('exit="off"')],
  ['aware-hotline', withWords, 'with words of the page in it'],
  ['aware-hotline', placeholder, 'from a placeholder'],
  ['aware-local-help', without('exit="off"')],
  ['aware-red-flags', without('setting="general"')],
  ['aware-school-card', without('exit="off"')],
  ['aware-sector-guide', without('')],
  ['aware-statistic', without('')],
];

/** Runs in the page: where an element is, in a placeholder too. */
const finder = () => {
  window.widgetOf = (tag) =>
    document.querySelector(tag) ?? document.querySelector('[data-aware]').shadowRoot.querySelector(tag);
  // Quick exit leaves for a page of its own, which has heard nothing.
  const keep = () => {
    if (document.querySelector('aware-exit')) sessionStorage.heard = JSON.stringify([...window.heard]);
  };
  addEventListener('click', keep, true);
};

/** What nobody but the visitor shall know: each text, number, address and id in the widget. */
const secretsOf = (tag) => {
  const { shadowRoot } = window.widgetOf(tag);
  const found = new Set();
  const texts = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) found.add(texts.currentNode.data.trim().replace(/\s+/g, ' '));
  for (const { attributes } of shadowRoot.querySelectorAll('[href], [id^=tab-]'))
    for (const { name, value } of attributes) if (/^(href|id)$/.test(name)) found.add(value);
  return [...found].filter((each) => /^(tel|sms|https):|^tab-|\d{3}-\d{4}|.{4} .{4}/.test(each));
};

for (const name of browsers) {
  describe(`analytics on a page with a widget, in ${name}`, () => {
    let browser, site;
    before(async () => {
      site = await startSite();
      // Quick exit empties the page, and the address of its icon with it.
      site.page('/favicon.ico', '');
      browser = await open(name);
    });
    after(async () => {
      await browser.close();
      site.stop();
    });

    const visit = async (tag, html, script, ...given) => {
      const { tab, said } = await newTab(browser, { stays: true });
      await tab.evaluateOnNewDocument(script, ...given);
      await tab.evaluateOnNewDocument(finder);
      await tab.goto(
        site.page(
          '/page',
          `<link rel="icon" href="data:,"><body><form>${html}</form><script defer src="/aware/${tag}.min.js"></script>`,
        ),
      );
      await drawn(tab, tag);
      return { tab, said };
    };

    for (const [tag, html, how = ''] of cases)
      it(`learn nothing but its name (S11): ${tag} ${how}`, async () => {
        const opened = await visit(tag, html(tag), openRoots);
        const secrets = await opened.tab.evaluate(secretsOf, tag);
        assert.ok(secrets.some((each) => each === 'tel:+18883737888'));
        await opened.tab.close();

        const { tab, said } = await visit(tag, html(tag), pixel, known[name]);
        await tab.evaluate((tag) => {
          heard.clear();
          window.closeIn(window.widgetOf(tag));
        }, tag);
        for (const key of [' ', ' ', 'ArrowDown', ' ', ' ', ' ', ' ', ' ']) {
          await tab.keyboard.press('Tab');
          if (tag !== 'aware-exit') await tab.keyboard.press(key);
        }
        const { width, height } = await tab.evaluate((tag) => {
          scrollTo(0, 0);
          return window.widgetOf(tag).getBoundingClientRect().toJSON();
        }, tag);
        for (let y = 25; y < Math.min(height, 580); y += 30)
          await tab.mouse.click(Math.min(y % 4 ? 70 : width / 2, width - 20), y);
        await new Promise((resolve) => setTimeout(resolve, 300));

        const heard = await tab.evaluate(() => JSON.parse(sessionStorage.heard ?? null) ?? [...window.heard]);
        assert.ok(heard.some((each) => /^click \d.*localName: aware-/.test(each)));
        if (tag === 'aware-red-flags') assert.ok(heard.some((each) => /^input \d/.test(each)));
        const told = heard.filter((each) =>
          secrets.some((secret) => each.replace(/\s+/g, ' ').includes(secret)),
        );
        assert.deepEqual(
          told.map((each) => each.slice(0, 200)),
          [],
        );
        // The text of the page says what its partner wrote, and nothing of what a visitor did.
        const texts = heard
          .filter((each) => /^(click|focusin|keydown) \d\.target\.textContent: .*Dana/s.test(each))
          .map((each) => each.replace(/^.*?textContent: /s, ''));
        if (html(tag).includes('Dana'))
          assert.deepEqual([...new Set(texts)], ['In an emergency, ask Dana at 207-555-0100']);
        assert.deepEqual(said, []);
        await tab.close();
      });
  });
}
