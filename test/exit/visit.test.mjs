// The whole visit: what Back shows, what the note says of it, and the two attributes that help (S2, S7, S12).
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browsers, newTab, openRoots, until } from '../pages/browser.mjs';
import { leaveByKeyboard, linkOf, script, suite, there } from '../pages/exit.mjs';

const back = 'Back or Forward may show a page of this site.';
const kept = 'Your browser’s history still shows you were here.';

for (const name of browsers) {
  describe(`quick exit after a whole visit, in ${name}`, () => {
    const at = suite(name);
    const titled = (tab, title) => until(title, async () => (await tab.title().catch(() => '')) === title);
    /** Another site, then the first page of this one. */
    const begin = async (attributes = '', inside = '', head = '') => {
      const { site, browser } = at;
      const bar = `<aware-exit ${attributes}></aware-exit>`;
      site.page('/elsewhere', '<title>Elsewhere</title>');
      for (const [here, next] of ['ab', 'bc', 'ca'])
        site.page(
          `/${here}`,
          `<title>${here}</title>${head}<body>${bar}<p><a id="next" href="/${next}">Go on</a></p>${inside}${script()}`,
        );
      const found = await newTab(browser);
      await found.tab.evaluateOnNewDocument(openRoots);
      await found.tab.goto(`${site.otherOrigin}/elsewhere`);
      await found.tab.evaluate((href) => (location.href = href), `${site.origin}/a`);
      await titled(found.tab, 'a');
      await until('the bar', () =>
        found.tab.evaluate(() => !!document.querySelector('aware-exit').shadowRoot),
      );
      return found;
    };
    const follow = async (tab, id, title) => {
      await tab.click(`#${id}`);
      await titled(tab, title);
      await until('the bar', () => tab.evaluate(() => !!document.querySelector('aware-exit').shadowRoot));
    };
    const goBack = (tab) => tab.evaluate(() => void setTimeout(() => history.back()));
    const note = (tab) =>
      tab.$eval('aware-exit', ({ shadowRoot }) =>
        shadowRoot.querySelector('.left').textContent.replace(/\s+/g, ' ').trim(),
      );

    it('says that Back may show an earlier page where there is one, or where nobody can know (S7)', async () => {
      const { tab } = await begin();
      const knows = await tab.evaluate(() => 'navigation' in globalThis);
      assert.ok((await note(tab)).includes(kept));
      assert.equal((await note(tab)).includes(back), !knows);
      await follow(tab, 'next', 'b');
      assert.ok((await note(tab)).includes(back));
      await tab.close();
    });

    it('says so once a router has written an entry (S7)', async () => {
      const { tab } = await begin();
      await tab.evaluate(() => history.pushState(1, '', '/a?more'));
      await until('the word', async () => (await note(tab)).includes(back));
      await tab.close();
    });

    it('leads out of the site by Back, with history="replace", and the note says nothing of earlier pages (S2, S12)', async () => {
      const { tab } = await begin('history="replace"');
      const length = await tab.evaluate(() => history.length);
      await follow(tab, 'next', 'b');
      await follow(tab, 'next', 'c');
      assert.equal(await tab.evaluate(() => history.length), length);
      const knows = await tab.evaluate(() => 'navigation' in globalThis);
      assert.equal((await note(tab)).includes(back), !knows);
      await leaveByKeyboard(tab);
      await there(tab);
      await goBack(tab);
      await titled(tab, 'Elsewhere');
      await tab.close();
    });

    it('keeps entries as ever without it (S12)', async () => {
      const { tab } = await begin();
      const length = await tab.evaluate(() => history.length);
      await follow(tab, 'next', 'b');
      assert.equal(await tab.evaluate(() => history.length), length + 1);
      await tab.close();
    });

    for (const [what, link, code = ''] of [
      ['a place on the page', '<a id="at" href="#below">x</a><p id="below">y</p>'],
      ['a download', '<a id="at" href="/b" download>x</a>'],
      ['a link to another tab', '<a id="at" href="/b" target="_blank" rel="opener">x</a>'],
      ['a link to a frame', '<iframe name="inner"></iframe><a id="at" href="/b" target="inner">x</a>'],
      ['a form', '<form action="/b"><button id="at">x</button></form>'],
      [
        'a router that listens on the window',
        '<a id="at" href="/b">x</a>',
        `addEventListener('click', (event) => event.preventDefault())`,
      ],
      [
        'a router that listens on the window later',
        '<a id="at" href="/b">x</a>',
        `setTimeout(() => addEventListener('click', (event) => event.preventDefault()), 200)`,
      ],
      [
        'a router on the link',
        '<a id="at" href="/b" onclick="history.pushState(1, \'\', \'/a?b\'); return false">x</a>',
      ],
      ['a number', '<a id="at" href="tel:+12075550100">x</a>'],
    ])
      it(`does not touch ${what}, with history="replace" (S12)`, async () => {
        const { tab } = await begin('history="replace"', `${link}<script>${code}</script>`);
        await new Promise((resolve) => setTimeout(resolve, code.includes('200') ? 300 : 0));
        const before = await tab.evaluate(() => history.length);
        await tab.click('#at');
        await new Promise((resolve) => setTimeout(resolve, 300));
        if (what === 'a form') {
          await titled(tab, 'b');
          assert.equal(await tab.evaluate(() => history.length), before + 1);
        } else assert.equal(await tab.title(), 'a');
        await tab.close();
      });

    it('leaves links alone that are pressed with a key held, and after the last element is gone (S12)', async () => {
      const { tab } = await begin('history="replace"');
      const tabs = (await at.browser.pages()).length;
      await tab.keyboard.down('Control');
      await tab.click('#next');
      await tab.keyboard.up('Control');
      await until('another tab', async () => (await at.browser.pages()).length === tabs + 1);
      assert.equal(await tab.title(), 'a');
      await tab.evaluate(() => document.querySelector('aware-exit').remove());
      const length = await tab.evaluate(() => history.length);
      await tab.click('#next');
      await titled(tab, 'b');
      assert.equal(await tab.evaluate(() => history.length), length + 1);
      await tab.close();
    });

    it('opens the place in a new tab on top, and leaves in this one too, with tab="new" by the link (S2)', async () => {
      const { tab } = await begin('tab="new"');
      const tabs = (await at.browser.pages()).length;
      const { x, y } = await linkOf(tab);
      await tab.mouse.click(x, y);
      await there(tab);
      await until('another tab', async () => (await at.browser.pages()).length === tabs + 1);
      await tab.close();
    });

    it('leaves in the same tab by the keys, and where a new tab is refused, with tab="new" (S2)', async () => {
      for (const leave of [
        leaveByKeyboard,
        async (tab) => {
          const { x, y } = await linkOf(tab);
          await tab.mouse.click(x, y);
        },
      ]) {
        const { tab } = await begin('tab="new"');
        const tabs = (await at.browser.pages()).length;
        if (leave !== leaveByKeyboard) {
          const refused = at.site.page(
            '/refused',
            `<title>a</title><body><aware-exit tab="new"></aware-exit>${script()}`,
            {
              'content-security-policy': 'sandbox allow-scripts allow-same-origin',
            },
          );
          await tab.goto(refused);
          await until('the bar', () => tab.evaluate(() => !!document.querySelector('aware-exit').shadowRoot));
        }
        await leave(tab);
        await there(tab);
        assert.equal((await at.browser.pages()).length, tabs);
        await tab.close();
      }
    });

    it('stands in a card only while no bar that leaves stands on the page, whatever script either is from (S8)', async () => {
      const { tab } = await at.visit(
        `<title>Help</title><aware-hotline></aware-hotline><aware-hotline exit="on"></aware-hotline>
         ${script('aware-hotline')}${script()}`,
        { before: openRoots },
      );
      const shown = (...wanted) =>
        until(`exits ${wanted.join()}`, async () =>
          (
            await tab.$$eval('aware-hotline', (cards) =>
              cards.map(({ shadowRoot }) => !!shadowRoot?.querySelector('.exit')),
            )
          ).every((each, at) => each === wanted[at]),
        );
      await shown(true, true);
      await tab.evaluate(() => document.body.prepend(document.createElement('aware-exit')));
      await shown(false, true);
      await tab.evaluate(() => (document.querySelector('aware-exit').style.display = 'none'));
      await shown(true, true);
      await tab.evaluate(() => (document.querySelector('aware-exit').style.display = ''));
      await shown(false, true);
      await tab.evaluate(() => document.querySelector('aware-exit').remove());
      await shown(true, true);
      await leaveByKeyboard(tab);
      await there(tab);
      await tab.close();
    });
  });
}
