// A script may come, and a page may change a widget, while somebody is pressing: nothing moves until the click is over (S32).
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { browsers, drawn, newTab, open, openRoots, until } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';
import { ways } from './presses.mjs';

const snippet = (
  await readFile(new URL('../../dist/snippets/aware-hotline.html', import.meta.url), 'utf8')
).replace(/<script[^]*/, '');
const asPlaceholder = snippet
  .replace('<aware-hotline>', '<div data-aware="hotline">')
  .replace('</aware-hotline>', '</div>');
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs in the page: the script comes so many milliseconds after the first touch, press or key, as delaying plugins have it. */
const delayed = (ms) => {
  window.clicks = [];
  const come = () => {
    if (window.came) return;
    window.came = true;
    setTimeout(
      () =>
        document.body.append(
          Object.assign(document.createElement('script'), { src: '/aware/aware-hotline.min.js' }),
        ),
      ms,
    );
  };
  for (const type of ['mousedown', 'touchstart', 'keydown']) addEventListener(type, come, { passive: true });
  addEventListener(
    'click',
    (event) => {
      window.clicks.push(
        event
          .composedPath()
          .find(({ localName }) => localName === 'a')
          ?.getAttribute('href') ?? 'no link',
      );
      event.preventDefault();
    },
    true,
  );
};

for (const name of browsers) {
  describe(`a widget that comes under a hand, in ${name}`, () => {
    let browser, site, tab;
    before(async () => {
      site = await startSite();
      browser = await open(name);
    });
    after(async () => {
      await browser.close();
      site.stop();
    });

    const visit = async (html, { way = 'mouse', script, early = [] } = {}) => {
      await tab?.close();
      ({ tab } = await newTab(browser, { stays: true }));
      if (way === 'finger') await tab.setViewport({ width: 390, height: 800, hasTouch: true });
      await tab.evaluateOnNewDocument(openRoots);
      for (const each of early) await tab.evaluateOnNewDocument(...each);
      await tab.goto(
        site.page(
          '/page',
          `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><body>${html}${script ?? ''}`,
        ),
      );
    };
    const middle = (href) =>
      tab.$eval(`[href="${href}"]`, (link) => {
        const { left, top, width, height } = link.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
    const isDrawn = () => tab.evaluate(() => !!document.querySelector('aware-hotline')?.shadowRoot);

    for (const way of name === 'chromium' ? ['mouse', 'finger'] : ['mouse'])
      for (const [form, html] of [
        ['the tag', snippet],
        ['a placeholder', asPlaceholder],
      ])
        for (const ms of [0, 30, 90, 200])
          for (const held of [0, 60, 400])
            it(`leaves a link where it is (S32): ${form} by ${way}, script after ${ms} ms, held ${held} ms`, async () => {
              await visit(html, { way, early: [[delayed, ms]] });
              for (const href of ['tel:911', 'sms:233733']) {
                if (href !== 'tel:911') await visit(html, { way, early: [[delayed, ms]] });
                await ways[way](tab, await middle(href), () => pause(held));
                await until('the click', () => tab.evaluate(() => window.clicks.length));
                assert.deepEqual(await tab.evaluate(() => window.clicks), [href]);
                // The words have the focus now; it goes, and the widget comes.
                await tab.evaluate(() => document.activeElement.blur());
                await drawn(tab);
              }
            });

    it('leaves the words where they are as long as the focus is in them, and comes when it goes (S32)', async () => {
      await visit(snippet + '<button>after</button>', { early: [[delayed, 0]] });
      await tab.keyboard.press('Tab');
      await until('the script', () => tab.evaluate(() => !!customElements.get('aware-hotline')));
      const hrefs = [];
      for (;;) {
        await pause(60);
        const at = await tab.evaluate(() => document.activeElement.getAttribute('href'));
        if (!at) break;
        hrefs.push(at);
        assert.equal(await isDrawn(), false);
        await tab.keyboard.press('Tab');
      }
      assert.ok(hrefs.includes('tel:+18883737888') && hrefs.includes('tel:911'));
      await drawn(tab);
      assert.equal(await tab.evaluate(() => document.activeElement.localName), 'button');
    });

    it('is drawn anew only when the press is over: language, attributes, slots and late words (S32)', async () => {
      await visit('<aware-hotline exit="off"></aware-hotline>', {
        script: '<script defer src="/aware/aware-hotline.min.js"></script>',
      });
      await drawn(tab);
      await tab.mouse.move(200, 100);
      for (const change of [
        (element) => (element.layout = 'banner'),
        (element) => element.setAttribute('audience', 'staff'),
        (element) => element.setAttribute('lines', '988'),
        (element) => (element.closest('body').lang = 'es'),
        (element) => element.append('Palabras'),
      ]) {
        await tab.mouse.down();
        const markup = () => tab.$eval('aware-hotline', ({ shadowRoot }) => shadowRoot.innerHTML);
        const was = await markup();
        await tab.$eval('aware-hotline', change);
        await pause(150);
        assert.equal(await markup(), was, String(change));
        await tab.mouse.up();
        if (!String(change).includes('lang')) await until('the change', async () => (await markup()) !== was);
      }
    });

    it('does not wait for ever where the end of a press was kept from the page (S32)', async () => {
      const script = '<script defer src="/aware/aware-hotline.min.js"></script>';
      const begin = async (way) => {
        await visit(
          `<aware-hotline></aware-hotline><select><option>One<option>Two</select><p draggable="true">Drag me</p>
          <div style="height: 3000px"></div>`,
          { script, way },
        );
        await drawn(tab);
      };
      const follows = async (what) => {
        await tab.$eval('aware-hotline', (element) => (element.layout = 'banner'));
        await until(`drawn anew after ${what}`, () =>
          tab.$eval('aware-hotline', ({ shadowRoot }) => !!shadowRoot.querySelector('.banner')),
        );
      };
      const box = (selector) =>
        tab.$eval(selector, (each) => {
          const { left, top } = each.getBoundingClientRect();
          return [left + 10, top + 10];
        });
      await begin();
      await tab.mouse.move(400, 300);
      await tab.mouse.down();
      await tab.evaluate(() => dispatchEvent(new Event('blur')));
      // The driver of Firefox does not go outside.
      if (name === 'chromium') await tab.mouse.move(5000, 5000);
      await tab.mouse.up();
      await tab.mouse.move(100, 100);
      await follows('a release outside of the window');
      await begin();
      await tab.mouse.move(...(await box('p')));
      await tab.mouse.down();
      await tab.mouse.move(200, 400, { steps: 5 });
      await tab.mouse.up();
      await follows('a drag');
      await begin();
      await tab.mouse.click(...(await box('p')), { button: 'right' });
      await tab.mouse.move(20, 20);
      await follows('a menu');
      await begin();
      await tab.mouse.click(...(await box('select')));
      await tab.keyboard.press('ArrowDown');
      await tab.keyboard.press('Enter');
      await tab.mouse.move(25, 25);
      await follows('a list');
      await begin();
      await tab.evaluate(() => document.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));
      await follows('a press that a script made up');
      if (name !== 'chromium') return;
      await begin('finger');
      const devtools = await tab.createCDPSession();
      const touch = (type, ...at) =>
        devtools.send('Input.dispatchTouchEvent', { type, touchPoints: at.map((y) => ({ x: 200, y })) });
      await touch('touchStart', 600);
      for (let y = 590; y > 300; y -= 20) await touch('touchMove', y);
      await follows('a scroll by a finger that is still down');
      await touch('touchEnd');
    });
  });
}
