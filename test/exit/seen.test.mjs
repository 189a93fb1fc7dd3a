// Rule S5, on whole pages: whatever a page lays over the link or scrolls away, a press in its middle leaves.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browsers, openRoots, until } from '../pages/browser.mjs';
import { linkOf, page, script, suite, there } from '../pages/exit.mjs';

const over = (id, style) =>
  `<div id="${id}" style="position: fixed; z-index: 2147483647; background: silver; ${style}">?</div>`;
const high = '<p style="block-size: 3000px">Text</p>';
const scroll = 'scrollTo(0, 1500)';

/** Pages that hide the link, and what happens on them. */
const hides = {
  'a wall over all of it': [over('wall', 'inset: 0') + high],
  'a wall that comes later': [
    high,
    `document.body.insertAdjacentHTML('beforeend', \`${over('wall', 'inset: 0')}\`)`,
  ],
  'a wall that is shown by a class': [
    `<style>#wall { display: none } .asked #wall { display: block }</style>${over('wall', 'inset: 0').replace('style="', 'style="')}`,
    `document.documentElement.className = 'asked'`,
  ],
  'a fixed header': [over('header', 'inset: 0 0 auto; block-size: 90px') + high],
  'a fixed header, scrolled': [over('header', 'inset: 0 0 auto; block-size: 90px') + high, scroll],
  'a header and a bar, scrolled': [
    over('header', 'inset: 0 0 auto; block-size: 70px') +
      over('bar', 'inset: auto 0 0; block-size: 70px') +
      high,
    scroll,
  ],
  'a box that scrolls': [
    `<style>body { margin: 0; block-size: 100vh; overflow: hidden } main { block-size: calc(100vh - 120px); overflow: auto } header { block-size: 120px; background: silver }</style>`,
    `const main = document.createElement('main'); document.body.prepend('Site', main); main.append(...document.querySelectorAll('aware-exit, h1')); main.insertAdjacentHTML('beforeend', '${high}'); main.scrollTop = 900`,
  ],
  'a box in an open root that scrolls': [
    '<div id="shell"></div>',
    `const root = shell.attachShadow({ mode: 'open' }); root.innerHTML = '<div style="block-size: 300px; overflow: auto"><slot></slot>${high}</div>'; shell.append(document.querySelector('aware-exit')); root.firstChild.scrollTop = 900`,
  ],
  'a page that shows it late, scrolled': [
    `<style>aware-exit { display: none } .late aware-exit { display: block }</style>${high}`,
    `${scroll}; document.body.className = 'late'`,
  ],
  'an element that makes no box': [`<style>aware-exit { display: contents }</style>${high}`, scroll],
  'a parent that makes no box': [
    high,
    `const box = document.createElement('div'); box.style.display = 'contents'; document.body.prepend(box); box.append(document.querySelector('aware-exit')); ${scroll}`,
  ],
  'a parent that is moved': [high, `document.body.style.transform = 'translateX(0)'; ${scroll}`],
  'a parent that clips': [
    high,
    `document.body.style.cssText = 'overflow: clip; block-size: 4000px'; ${scroll}`,
  ],
  'a modal dialog': ['<dialog id="dialog">Sure? <button>Yes</button></dialog>', 'dialog.showModal()'],
  'a modal dialog, scrolled': [
    `<dialog id="dialog">Sure? <button>Yes</button></dialog>${high}`,
    `${scroll}; requestAnimationFrame(() => requestAnimationFrame(() => dialog.showModal()))`,
  ],
  'a modal dialog over all of it': [
    '<dialog id="dialog" style="inset: 0; inline-size: 100vw; block-size: 100vh; max-inline-size: none; max-block-size: none; box-sizing: border-box">Sure?</dialog>',
    'dialog.showModal()',
  ],
  'a view transition': [
    `<style>::view-transition-group(*) { animation-duration: 5s }</style>${high}`,
    `document.startViewTransition?.(() => document.body.append('x'))`,
  ],
};

for (const name of browsers) {
  describe(`quick exit in sight, in ${name}`, () => {
    const at = suite(name);
    const { visit } = at;
    const settle = (tab) =>
      tab.evaluate(
        () =>
          new Promise((done) =>
            requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))),
          ),
      );
    const show = async (tab, width, height) => {
      await tab.setViewport({ width, height });
      await settle(tab);
    };

    for (const [what, [inside, act = '']] of Object.entries(hides))
      it(`is pressed through ${what} (S5)`, async () => {
        const { tab } = await visit(page(inside), { before: openRoots });
        await show(tab, 500, 400);
        await tab.evaluate(act);
        await settle(tab);
        await settle(tab);
        const { x, y } = await linkOf(tab);
        assert.ok(x > 0 && x < 500 && y > 0 && y < 400, `${x} ${y}`);
        await tab.mouse.click(x, y);
        await there(tab);
        await tab.close();
      });

    it('stays where it is during a view transition, and is pressed there (S5, S32)', async () => {
      const { tab } = await visit(page(hides['a view transition'][0]), { before: openRoots });
      await show(tab, 500, 400);
      const { x, y } = await linkOf(tab);
      await tab.evaluate(hides['a view transition'][1]);
      for (let i = 0; i < 5; i++) {
        await settle(tab);
        const { x: left, y: top, isPinned } = await linkOf(tab);
        assert.deepEqual([left, top, isPinned], [x, y, false]);
      }
      await tab.mouse.move(x, y);
      await tab.mouse.down();
      await settle(tab);
      await tab.mouse.up();
      await there(tab);
      await tab.close();
    });

    for (const [width, height] of [
      [320, 568],
      [320, 256],
      [1280, 800],
    ])
      it(`is not covered below a header and above a cookie bar, at ${width} by ${height} (S5)`, async () => {
        const { tab } = await visit(
          page(
            `${over('header', 'inset: 0 0 auto; block-size: 70px')}${over('bar', 'inset: auto 0 0; block-size: 70px')}${high}`,
          ),
          { before: openRoots },
        );
        await show(tab, width, height);
        for (const top of [0, 300, 1500]) {
          await tab.evaluate((y) => scrollTo(0, y), top);
          await until('the link in sight', async () => (await linkOf(tab)).isHit);
        }
        await tab.close();
      });

    it('stays in reach in a card while the card is read, under a fixed header too (S5)', async () => {
      const { tab } = await visit(
        `<title>Help</title><style>body { margin: 0 }</style><aware-hotline></aware-hotline><p style="block-size: 900px"></p>
         ${over('header', 'inset: 0 0 auto; block-size: 80px')}${script('aware-hotline')}`,
        { before: openRoots },
      );
      await show(tab, 320, 400);
      for (const top of [0, 200, 400]) {
        await tab.evaluate((y) => scrollTo(0, y), top);
        await until('the link in sight', async () => (await linkOf(tab, 'aware-hotline')).isHit);
      }
      // Once the card is gone, so is its link.
      await tab.evaluate(() => scrollTo(0, 9999));
      await until('no link', async () => !(await linkOf(tab, 'aware-hotline')).isPinned);
      await tab.close();
    });

    it('keeps the focus when it goes to the corner and back, and the page does not move (S5)', async () => {
      const { tab } = await visit(page(high), { before: openRoots });
      await tab.keyboard.press('Tab');
      const place = () => tab.$eval('h1', (heading) => heading.offsetTop);
      const before = await place();
      for (const [top, pinned] of [
        [1500, true],
        [0, false],
      ]) {
        await tab.evaluate((y) => scrollTo(0, y), top);
        await until('the link in its place', async () => (await linkOf(tab)).isPinned === pinned);
        assert.equal((await linkOf(tab)).hasFocus, true);
        assert.equal(await place(), before);
      }
      await tab.close();
    });

    it('makes room for what has the focus (S5, S29)', async () => {
      const { tab } = await visit(
        page(
          `${high}<a href="#" id="under" style="position: fixed; inset: 10px 10px auto auto">Under it</a>`,
        ),
        { before: openRoots },
      );
      await tab.evaluate(() => scrollTo(0, 1500));
      await until('the link in the corner', async () => (await linkOf(tab)).isPinned);
      await tab.focus('#under');
      const isFree = () =>
        tab.$eval('#under', (under) => {
          const { left, top, width, height } = under.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2) === under;
        });
      await until('room', isFree);
      assert.equal((await linkOf(tab)).isHit, true);
      await tab.close();
    });

    it('does not move while a button is down (S5, S32)', async () => {
      const { tab } = await visit(
        page(`${high}<button id="under" style="position: fixed; inset: 10px 10px auto auto">x</button>`),
        {
          before: openRoots,
        },
      );
      await tab.evaluate(() => {
        document.getElementById('under').onclick = () => (window.clicked = true);
      });
      const { x, y } = await tab.$eval('#under', (under) => {
        const { left, top, width, height } = under.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await tab.mouse.move(x, y);
      await tab.mouse.down();
      await tab.evaluate(() => scrollTo(0, 1500));
      await settle(tab);
      await settle(tab);
      assert.equal((await linkOf(tab)).isPinned, false);
      await tab.mouse.up();
      assert.equal(await tab.evaluate(() => window.clicked), true);
      await until('the link in the corner', async () => (await linkOf(tab)).isPinned);
      await tab.close();
    });

    for (const [how, press] of [
      ['the middle button', (tab, x, y) => tab.mouse.click(x, y, { button: 'middle' })],
      ...['Control', 'Shift', 'Alt'].map((key) => [
        `the ${key} key held`,
        async (tab, x, y) => {
          await tab.keyboard.down(key);
          await tab.mouse.click(x, y);
          await tab.keyboard.up(key);
        },
      ]),
    ])
      it(`leaves in this tab, and leaves nothing open, by ${how} (S2)`, async () => {
        const { tab } = await visit(page(), { before: openRoots });
        const tabs = (await at.browser.pages()).length;
        const { x, y } = await linkOf(tab);
        await press(tab, x, y);
        await there(tab);
        assert.equal((await at.browser.pages()).length, tabs);
        await tab.close();
      });

    it('leaves by its link where a page swallows clicks (S2)', async () => {
      const { tab } = await visit(page(), { before: openRoots });
      await tab.evaluate(() => {
        for (const type of ['pointerdown', 'mousedown', 'click', 'auxclick'])
          document.addEventListener(
            type,
            (event) => {
              event.preventDefault();
              event.stopImmediatePropagation();
            },
            true,
          );
      });
      const { x, y } = await linkOf(tab);
      await tab.mouse.click(x, y);
      await there(tab);
      await tab.close();
    });
  });
}
