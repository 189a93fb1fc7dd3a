// Rules S3 and S17, of quick exit in frames.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { browsers, drawn, until } from './browser.mjs';
import { leaveByLink, script, suite, there } from './exit.mjs';

const snippet = await readFile(new URL('../../dist/snippets/aware-exit.html', import.meta.url), 'utf8');

for (const name of browsers) {
  describe(`quick exit in a frame, in ${name}`, () => {
    const at = suite(name);
    const { visit } = at;

    it('leaves the whole page from a frame of the same site (S3)', async () => {
      const inner = at.site.page('/inner', `<aware-exit></aware-exit>${script()}`);
      const { tab } = await visit(`<title>Outer</title><h1>Outer</h1><iframe src="${inner}"></iframe>`);
      await leaveByLink(tab);
      await there(tab);
      await tab.close();
    });

    it('leaves nothing in sight of the page around a frame of the same site, however slow the other page (S3)', async () => {
      const inner = at.site.page('/inner', `<aware-exit></aware-exit>${script()}`);
      const { tab, visits } = await visit(
        `<title>Outer</title><h1>Outer</h1><iframe src="${inner}"></iframe>`,
        { stays: true },
      );
      await leaveByLink(tab);
      await until('the visit', () => visits.length);
      assert.deepEqual(await tab.evaluate(() => [document.title, document.body.innerText]), [
        'www.weather.gov',
        'Please close this tab now.',
      ]);
      await tab.close();
    });

    for (const [sandbox, leaves] of [
      ['allow-scripts', false],
      ['allow-scripts allow-top-navigation-by-user-activation', true],
    ]) {
      it(`in a frame of another site with sandbox="${sandbox}" ${leaves ? 'leaves the whole page' : 'blanks itself and asks to close the tab'} (S3)`, async () => {
        at.site.page('/inner', `<aware-exit></aware-exit>${script()}`);
        const { tab } = await visit(
          `<title>Outer</title><h1>Outer</h1><iframe sandbox="${sandbox}" src="${at.site.otherOrigin}/inner"></iframe>`,
        );
        const frame = tab.frames().find((each) => each.url().endsWith('/inner'));
        // Defined is not drawn: without its link the Tab key would go elsewhere.
        await drawn(frame, 'aware-exit');
        await leaveByLink(tab, frame);
        if (leaves) await there(tab);
        else {
          await until('the farewell', async () => {
            const text = await frame.evaluate(() => document.documentElement.innerText);
            return text.trim() === 'Please close this tab now.';
          });
          assert.equal(await tab.title(), 'Outer');
        }
        await tab.close();
      });
    }

    for (const tag of ['aware-exit', 'aware-hotline'])
      it(`in a frame of the same site that is kept from leaving blanks the frame and asks to close the tab (S3): ${tag}`, async () => {
        at.site.page(
          '/inner',
          `<title>Help</title><h1>Help with trafficking</h1><${tag}></${tag}>${script(tag)}`,
        );
        const { tab, visits } = await visit(
          '<title>Outer</title><h1>Outer</h1><iframe sandbox="allow-scripts allow-same-origin" width="600" height="400" src="/inner"></iframe>',
        );
        const frame = tab.frames().find((each) => each.url().endsWith('/inner'));
        await drawn(frame, tag);
        await leaveByLink(tab, frame);
        await until('the farewell', async () => {
          const text = await frame.evaluate(() => document.documentElement.innerText);
          return text.trim() === 'Please close this tab now.';
        });
        const { title, background, referrer, left } = await frame.evaluate(
          (tag) => ({
            title: document.title,
            background: document.documentElement.style.background,
            referrer: document.querySelector('meta[name=referrer]')?.content,
            left: document.querySelector(tag),
          }),
          tag,
        );
        assert.deepEqual(
          { title, background, referrer, left },
          { title: 'www.weather.gov', background: 'canvas', referrer: 'no-referrer', left: null },
        );
        assert.equal(await tab.title(), 'Outer');
        assert.deepEqual(visits, []);
        await tab.close();
      });

    it('shows a number and a link in a frame in which no script may run (S17)', async () => {
      at.site.page('/inner', snippet);
      const { tab } = await visit(`<iframe sandbox="" src="${at.site.otherOrigin}/inner"></iframe>`);
      const frame = tab.frames().find((each) => each.url().endsWith('/inner'));
      const text = await frame.$eval('aware-exit', (element) => element.innerText);
      assert.match(text, /1-888-373-7888/);
      assert.match(text, /Leave this page/);
      await tab.close();
    });
  });
}
