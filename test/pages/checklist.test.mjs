// What is ticked in a checklist is gone on reload, and when the page comes back from the cache of the browser (S14).
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { open, until } from './browser.mjs';
import { startSite } from './site.mjs';

// Reading the boxes of a closed root takes the accessibility tree, which only Chromium hands out.
describe('a checklist on a page, in chromium', () => {
  let browser, site, tab;
  before(async () => {
    site = await startSite();
    site.page('/other', '<h1>Other</h1>');
    browser = await open('chromium');
  });
  after(async () => {
    await browser.close();
    site.stop();
  });

  const visit = async (attributes = 'setting="general"') => {
    tab = await browser.newPage();
    await tab.goto(
      site.page(
        '/page',
        `<h1>Page</h1><form><aware-red-flags ${attributes}></aware-red-flags></form><script defer src="/aware/aware-red-flags.min.js"></script>`,
      ),
    );
    return boxes();
  };
  const boxes = async () => {
    const { children } = await tab.accessibility.snapshot({ interestingOnly: false });
    const found = [];
    const walk = (node) => {
      if (node.role === 'checkbox') found.push(node);
      node.children?.forEach(walk);
    };
    children.forEach(walk);
    return found;
  };
  const ticked = async () => (await boxes()).filter(({ checked }) => checked === true).map((box) => box.name);
  const tickFirst = async () => {
    // The ways to reach the hotline and 911 come before the first sign.
    await until('the first sign', async () => {
      await tab.keyboard.press('Tab');
      return (await boxes())[0].focused;
    });
    await tab.keyboard.press('Space');
  };

  it('is walked and ticked by keyboard alone (S29)', async () => {
    const all = await visit();
    assert.ok(all.length > 20);
    await tickFirst();
    assert.deepEqual(await ticked(), ['Someone was hired for one job, but has to do another.']);
    await tab.close();
  });

  it('is blank after a reload (S14)', async () => {
    await visit();
    await tickFirst();
    assert.equal((await ticked()).length, 1);
    await tab.reload();
    assert.deepEqual(await ticked(), []);
    await tab.close();
  });

  it('is blank when the visitor comes back to the page (S14)', async () => {
    await visit();
    await tickFirst();
    await tab.goto(`${site.origin}/other`);
    await tab.goBack();
    assert.equal(await tab.$eval('h1', ({ innerText }) => innerText), 'Page');
    assert.deepEqual(await ticked(), []);
    await tab.close();
  });

  it('leaves no trace in the address, the title, the history or a form (S12, S14)', async () => {
    await visit();
    const state = () =>
      tab.evaluate(() => [
        location.href,
        document.title,
        history.length,
        JSON.stringify(history.state),
        [...new FormData(document.forms[0])].length,
        localStorage.length + sessionStorage.length,
        document.cookie,
      ]);
    const before = await state();
    await tickFirst();
    assert.deepEqual(await state(), before);
    await tab.close();
  });
});
