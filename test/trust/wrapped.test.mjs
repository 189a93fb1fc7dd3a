// Trackers wrap what they want to hear of. Here a page has wrapped all of it, before our script or after: nothing reaches inside.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { browsers, drawn, open } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';
import { wrapAll } from './wrapped.mjs';

const tags = readdirSync(new URL('../../src/components/', import.meta.url));
const keys = [
  'Tab',
  ' ',
  'Tab',
  'ArrowDown',
  'l',
  'Tab',
  'Enter',
  'ArrowRight',
  'Tab',
  'a',
  'Tab',
  'Tab',
  'Escape',
];

/** Presses everywhere on an element, and keys from its beginning to its end. */
async function use(tab, tag) {
  const box = await tab.$eval(tag, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
  const places = Array.from({ length: 60 }, (_, at) => [
    box.x + (box.width * ((at % 4) + 0.5)) / 4,
    box.y + (box.height * (Math.floor(at / 4) + 0.5)) / 15,
  ]);
  for (const [x, y] of places) await tab.mouse.click(x, y);
  await tab.mouse.click(1, 1);
  // The link that leaves would end the visit.
  const pressed = keys.filter((key) => tag !== 'aware-exit' || key !== 'Enter');
  for (let i = 0; i < 45; i++) await tab.keyboard.press(pressed[i % pressed.length]);
  await tab.evaluate((tag) => {
    const element = document.querySelector(tag);
    for (const [name, value] of [
      ['county', 'knox'],
      ['county', ''],
      ['topic', 'language'],
      ['lines', 'nhth mecasa'],
      ['lang', 'es'],
      ['setting', 'health'],
      ['sector', 'beauty'],
      ['theme', 'dark'],
      ['audience', 'student'],
    ])
      element.setAttribute(name, value);
  }, tag);
  await tab.mouse.click(box.x + box.width / 2, box.y + 60);
  await new Promise((resolve) => setTimeout(resolve, 200));
}

for (const name of browsers) {
  describe(`a page that has wrapped all that nodes can do, in ${name}`, () => {
    let site, browser;
    before(async () => {
      site = await startSite();
      browser = await open(name);
    });
    after(async () => {
      await browser.close();
      site.stop();
    });
    const visit = async (tag, order) => {
      const tab = await browser.newPage();
      await tab.setViewport({ width: 700, height: 3500 });
      if (order === 'before') await tab.evaluateOnNewDocument(wrapAll);
      const off = tag === 'aware-exit' ? 'style="pointer-events: none"' : 'exit="off"';
      await tab.goto(
        site.page(
          '/page',
          `<title>A page</title><base target="_blank"><${tag} ${off}><p>Call <a href="tel:+18883737888">1-888-373-7888</a></p></${tag}>
           <script defer src="/aware/${tag}.min.js"></script>`,
        ),
      );
      await drawn(tab, tag);
      if (order === 'after') await tab.evaluate(wrapAll);
      return tab;
    };

    for (const tag of tags)
      for (const order of ['before', 'after'])
        it(`reaches nothing inside an element (S11): ${tag}, wrapped ${order} our script`, async () => {
          const tab = await visit(tag, order);
          const state = () =>
            tab.evaluate(() => [window.length, history.length, document.querySelectorAll('iframe').length]);
          const was = await state();
          await use(tab, tag);
          assert.deepEqual(await tab.evaluate(() => window.reached()), []);
          // Nor is anything left of where the browser's own were taken from.
          assert.deepEqual(await state(), was);
          assert.equal(was[0] + was[2], 0);
          await tab.close();
        });

    for (const policy of [
      'sandbox allow-scripts',
      "frame-src 'none'; child-src 'none'",
      "default-src 'none'; script-src 'self'; img-src data:",
    ])
      it(`reaches nothing under a policy, nor is the policy broken (S11): ${policy}`, async () => {
        const tab = await browser.newPage();
        await tab.evaluateOnNewDocument(wrapAll);
        await tab.evaluateOnNewDocument(() => {
          window.broken = [];
          addEventListener('securitypolicyviolation', (event) => window.broken.push(event.violatedDirective));
        });
        await tab.goto(
          site.page(
            '/strict',
            `<title>A page</title><link rel="icon" href="data:,"><aware-hotline exit="off"></aware-hotline>
             <script defer src="${site.origin}/aware/aware-hotline.min.js"></script>`,
            { 'content-security-policy': policy },
          ),
        );
        await drawn(tab, 'aware-hotline');
        await tab.mouse.click(100, 100);
        assert.deepEqual(await tab.evaluate(() => [window.reached(), window.broken]), [[], []]);
        await tab.close();
      });

    for (const [what, code] of Object.entries({
      'hands out no frame': `Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get: () => null })`,
      'makes no frame': `{ const { createElement } = document; document.createElement = (tag) => createElement.call(document, tag === 'iframe' ? 'div' : tag) }`,
      'opens no root': `Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get: () => null }); Element.prototype.attachShadow = () => {}`,
      'throws in what listens': `EventTarget.prototype.addEventListener = function () { if (this.localName) throw new Error('broken by the page') }`,
      'throws in what listens in us': `const add = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (type, act, how) { return add.call(this, type, () => { throw new Error('broken by the page') }, how) }`,
      'freezes what nodes are made of': `for (const kind of [EventTarget, Node, Element, HTMLElement, ShadowRoot, Document, HTMLInputElement, Object, Array]) { Object.freeze(kind.prototype); Object.freeze(kind) }`,
    }))
      it(`leaves the number in sight (S17): where the page ${what}`, async () => {
        const tab = await browser.newPage();
        await tab.goto(
          site.page(
            '/broken',
            `<title>A page</title><script>${code}</script><aware-hotline exit="off"><p><a href="tel:+18883737888">Call 1-888-373-7888</a></p></aware-hotline>
             <script defer src="/aware/aware-hotline.min.js"></script>`,
          ),
        );
        await new Promise((resolve) => setTimeout(resolve, 500));
        const pressed = await tab.$eval(
          'aware-hotline',
          (element) => element.innerText + element.offsetHeight,
        );
        const isDrawn = await tab.$eval('aware-hotline', (element) => element.offsetHeight > 100);
        assert.ok(isDrawn || pressed.includes('1-888-373-7888'), pressed);
        await tab.close();
      });
  });
}
