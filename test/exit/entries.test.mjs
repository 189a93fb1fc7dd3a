// What a page writes into the history itself: Back after the exit does not lead to it (S2), and the note says what may be left (S7).
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browsers, newTab, openRoots, until } from '../pages/browser.mjs';
import { leaveByKeyboard, linkOf, page, suite, there } from '../pages/exit.mjs';

const note = 'Back or Forward may show a page of this site.';
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
const press = (id) => (tab) => tab.click(`#${id}`);
const run = (code) => (tab) => tab.evaluate(code);
const below = '<p id="main" style="margin-top: 2000px">below</p>';

/** Pages that write entries of their own, each with what is done there. */
const pages = {
  'a link to skip to the content': [`<a id="skip" href="#main">Skip</a>${below}`, press('skip')],
  'links to thirty places': [below, run(`for (let i = 0; i < 30; i++) location.hash = 'place-' + i`)],
  'a router that writes two entries': [
    '',
    run(`history.pushState(1, '', '/help/1'); history.pushState(2, '', '/help/2')`),
  ],
  'a router that draws the page anew when it goes back': [
    `<script>addEventListener('popstate', () => (document.body.innerHTML = '<h1>Help with trafficking</h1>'))</script>`,
    run(`history.pushState(1, '', '/help/1')`),
  ],
  'a router that replaces what it wrote': [
    '',
    run(`history.pushState(1, '', '/help/1'); history.replaceState(2, '', '/help/2')`),
  ],
  'a router that intercepts what navigates': [
    `<script>globalThis.navigation?.addEventListener('navigate', (event) => {
       if (event.canIntercept) event.intercept({ handler: () => new Promise((done) => setTimeout(done, 60000)) });
     })</script><a id="next" href="/help/next">Next</a>`,
    press('next'),
  ],
  'a page that forbids to go back': [
    `<script>globalThis.navigation?.addEventListener('navigate', (event) => {
       if (event.navigationType === 'traverse') event.preventDefault();
     })</script>`,
    run(`history.pushState(1, '', '/help/1')`),
  ],
  'a page that writes itself in again when somebody goes back': [
    `<script>addEventListener('popstate', () => history.pushState(1, '', '/help/again'));
     navigation.addEventListener('currententrychange', ({ navigationType }) => {
       if (navigationType === 'traverse') history.pushState(1, '', '/help/again');
     })</script>`,
    run(`history.pushState(1, '', '/help/1')`),
  ],
  'a visitor who has gone back one place': [
    '',
    async (tab) => {
      await tab.evaluate(`for (const at of [1, 2, 3]) history.pushState(at, '', '/help/' + at)`);
      await tab.evaluate(() => void setTimeout(() => history.back()));
      await until('the place before', () => tab.evaluate(() => location.pathname === '/help/2'));
    },
  ],
  'a visitor who has gone back to where they came in': [
    '',
    async (tab) => {
      await tab.evaluate(() => history.pushState(1, '', '/help/1'));
      await tab.evaluate(() => void setTimeout(() => history.back()));
      await until('the place before', () => tab.evaluate(() => location.pathname === '/help'));
    },
  ],
  'a form that sends to its own page': [
    `<form action="#main"><button id="send" onclick="location.hash = 'sent'; return false">Send</button></form>`,
    press('send'),
  ],
  'a page whose picture has the name of what is needed': [
    '<img name="navigation" alt=""><img name="history" alt=""><img name="open" alt=""><img name="defaultView" alt="">',
    run(`location.hash = 'main'`),
  ],
};

for (const name of browsers) {
  describe(`quick exit from a page with entries of its own, in ${name}`, () => {
    const at = suite(name);
    const visit = async (inside) => {
      const found = await at.visit(page(inside), { before: openRoots });
      await until('the bar', () =>
        found.tab.evaluate(() => !!document.querySelector('aware-exit').shadowRoot?.querySelector('.exit')),
      );
      return found;
    };
    const ways = {
      'the keys': leaveByKeyboard,
      'its link': async (tab) => {
        const { x, y } = await linkOf(tab);
        await tab.mouse.click(x, y);
      },
    };
    const said = (tab) =>
      tab.$eval('aware-exit', ({ shadowRoot }) => shadowRoot.querySelector('.left').textContent);

    for (const [what, [inside, act]] of Object.entries(pages))
      for (const [way, leave] of Object.entries(ways))
        it(`leads Back to the page before (S2): ${what}, by ${way}`, async () => {
          const { tab } = await visit(inside);
          await act(tab);
          await until('the note', async () => (await said(tab)).includes(note));
          await leave(tab);
          await there(tab);
          await tab.evaluate(() => void setTimeout(() => history.back()));
          await until('the page before', async () => (await tab.title().catch(() => '')) === 'Before');
          await tab.close();
        });

    it('says that Back may show the page where a frame of it has moved, for no page can count that (S7)', async () => {
      at.site.page('/inner', '<title>Inner</title>');
      at.site.page('/elsewhere', '<title>Elsewhere</title>');
      const { tab } = await newTab(at.browser);
      await tab.evaluateOnNewDocument(openRoots);
      await tab.goto(`${at.site.otherOrigin}/elsewhere`);
      const href = at.site.page('/help', page('<iframe name="inner" src="/inner"></iframe>'));
      await tab.evaluate((href) => (location.href = href), href);
      await until('the bar', () =>
        tab
          .evaluate(() => !!document.querySelector('aware-exit')?.shadowRoot?.querySelector('.exit'))
          .catch(() => false),
      );
      const knows = await tab.evaluate(() => 'navigation' in globalThis);
      await pause(300);
      assert.equal((await said(tab)).includes(note), !knows);
      await tab.evaluate(
        () => (document.querySelector('iframe').contentWindow.location.href = '/inner?more'),
      );
      await until('the note', async () => (await said(tab)).includes(note));
      await leaveByKeyboard(tab);
      await there(tab);
      await tab.close();
    });

    it('leaves no later than ever where the page has none (S2)', async () => {
      const { tab } = await visit('');
      const took = await tab.evaluate(() => {
        const { length } = history;
        for (let i = 0; i < 3; i++)
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
        return [document.body.textContent, history.length - length];
      });
      assert.deepEqual(took, ['', 0]);
      await there(tab);
      await tab.close();
    });
  });
}
