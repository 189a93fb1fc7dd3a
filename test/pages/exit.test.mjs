// Rules S1 to S8, on whole pages with the drop-in scripts.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { browsers, destination, drawn, isBlank, middleOf, newTab, open, until } from './browser.mjs';
import { startSite } from './site.mjs';

const script = (name) => `<script defer src="/aware/${name}.min.js"></script>`;
const snippet = await readFile(new URL('../../dist/snippets/aware-exit.html', import.meta.url), 'utf8');

const leaveByKeyboard = async (tab) => {
  for (let i = 0; i < 3; i++) await tab.keyboard.press('Shift');
};
/** The first control of the page is the link of the exit. */
const leaveByLink = async (tab, frame) => {
  await tab.keyboard.press('Tab');
  // A frame of another site has a process of its own, which takes the focus a little later.
  if (frame)
    await until('the focus in the frame', () =>
      frame.evaluate(() => document.hasFocus() && document.activeElement.localName.startsWith('aware-')),
    );
  await tab.keyboard.press('Enter');
};

for (const name of browsers) {
  describe(`quick exit on a page, in ${name}`, () => {
    let browser, site;
    before(async () => {
      site = await startSite();
      browser = await open(name);
    });
    after(async () => {
      await browser.close();
      site.stop();
    });

    const visit = async (path, html, options) => {
      const found = await newTab(browser, options);
      await found.tab.goto(site.page('/before', '<title>Before</title>before'));
      await found.tab.goto(site.page(path, html));
      return found;
    };
    const there = (tab) =>
      until('the other page', async () => (await tab.title().catch(() => '')) === 'Weather');

    it('leaves by its link without JavaScript (S1)', async () => {
      const { tab } = await newTab(browser);
      // This policy turns scripts off in every browser.
      await tab.goto(site.page('/snippet', snippet, { 'content-security-policy': 'sandbox' }));
      await tab.click('aware-exit a');
      await there(tab);
      await tab.close();
    });

    const frightening = `<title>Help with trafficking</title><html style="background: red" class="brand">
      <style>body { background: blue }</style><body><h1>Help</h1><aware-exit></aware-exit>${script('aware-exit')}`;

    for (const [how, leave] of [
      ['its link', leaveByLink],
      ['Shift three times', leaveByKeyboard],
    ]) {
      it(`leaves nothing of the page in sight, by ${how} (S2)`, async () => {
        const { tab, visits } = await visit('/help', frightening, { stays: true });
        await leave(tab);
        await until('the visit', () => visits.length);
        assert.deepEqual(await tab.evaluate(() => [document.title, document.documentElement.outerHTML]), [
          'www.weather.gov',
          '<html><head><title>www.weather.gov</title><meta name="referrer" content="no-referrer"></head><body></body></html>',
        ]);
        if (name === 'chromium') assert.ok(await isBlank(tab));
        await tab.close();
      });

      it(`takes the place of the page in the history, by ${how}: Back does not lead to it (S2)`, async () => {
        const { tab, visits } = await visit('/help', frightening);
        const length = await tab.evaluate(() => history.length);
        await leave(tab);
        await there(tab);
        assert.equal(await tab.evaluate(() => history.length), length);
        assert.equal(visits.length, 1);
        assert.equal(visits[0].referer, undefined);
        await tab.evaluate(() => void setTimeout(() => history.back()));
        await until('the page before', async () => (await tab.title().catch(() => '')) === 'Before');
        await tab.close();
      });
    }

    it('blanks the page within 50 milliseconds (S2)', async () => {
      const { tab } = await visit('/help', frightening + '<p>more</p>'.repeat(500), { stays: true });
      const took = await tab.evaluate(() => {
        const started = performance.now();
        for (let i = 0; i < 3; i++) {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
        }
        return document.body.textContent ? Infinity : performance.now() - started;
      });
      assert.ok(took < 50, `${took} ms`);
      await tab.close();
    });

    it('is not held back by a page that asks whether to leave (S2)', async () => {
      const { tab } = await visit('/form', `<input><aware-exit></aware-exit>${script('aware-exit')}`);
      let asked = false;
      tab.on('dialog', (dialog) => {
        asked = true;
        void dialog.accept();
      });
      await tab.type('input', 'something');
      await tab.evaluate(() => {
        onbeforeunload = () => 'Leave?';
        addEventListener('beforeunload', (event) => event.preventDefault());
        document.activeElement.blur();
      });
      await leaveByKeyboard(tab);
      await there(tab);
      assert.equal(asked, false);
      await tab.close();
    });

    it('leaves once when several widgets, from several scripts, offer it (S4)', async () => {
      const { tab, visits, said } = await visit(
        '/several',
        `<aware-exit></aware-exit><aware-hotline></aware-hotline><aware-hotline exit="on"></aware-hotline>
         ${script('aware-hotline')}${script('aware-exit')}${script('aware')}${script('aware')}`,
      );
      await leaveByKeyboard(tab);
      await there(tab);
      assert.equal(visits.length, 1);
      assert.deepEqual(said, []);
      await tab.close();
    });

    /** Goes from control to control, pressing a key on each, until it is put into a field of a widget. */
    const enter = (tab, key, tag) =>
      until(`a field of ${tag}`, async () => {
        await tab.keyboard.press('Tab');
        await tab.keyboard.press(key);
        return tab.evaluate((name) => window.enteredIn === name, tag);
      });
    const listenFor = `<script>addEventListener('input', ({ target }) => (window.enteredIn = target.localName))</script>`;

    it('does not leave while someone writes in a field of ours, whose root is closed (S4)', async () => {
      const { tab, visits } = await visit(
        '/words',
        `<aware-exit></aware-exit><aware-definitions></aware-definitions>${script('aware')}${listenFor}`,
      );
      await enter(tab, 'x', 'aware-definitions');
      await leaveByKeyboard(tab);
      assert.equal(await tab.evaluate(() => location.pathname), '/words');
      assert.equal(visits.length, 0);
      await tab.close();
    });

    it('leaves though a sign was just ticked, where nothing is written (S4)', async () => {
      const { tab } = await visit(
        '/signs',
        `<aware-exit></aware-exit><aware-red-flags setting="general"></aware-red-flags>${script('aware')}${listenFor}`,
      );
      await enter(tab, ' ', 'aware-red-flags');
      await leaveByKeyboard(tab);
      await there(tab);
      await tab.close();
    });

    it('leaves the whole page from a frame of the same site (S3)', async () => {
      const inner = site.page('/inner', `<aware-exit></aware-exit>${script('aware-exit')}`);
      const { tab } = await visit(
        '/outer',
        `<title>Outer</title><h1>Outer</h1><iframe src="${inner}"></iframe>`,
      );
      await leaveByLink(tab);
      await there(tab);
      await tab.close();
    });

    it('leaves nothing in sight of the page around a frame of the same site, however slow the other page (S3)', async () => {
      const inner = site.page('/inner', `<aware-exit></aware-exit>${script('aware-exit')}`);
      const { tab, visits } = await visit(
        '/outer',
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
        site.page('/inner', `<aware-exit></aware-exit>${script('aware-exit')}`);
        const { tab } = await visit(
          '/outer',
          `<title>Outer</title><h1>Outer</h1><iframe sandbox="${sandbox}" src="${site.otherOrigin}/inner"></iframe>`,
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
        site.page(
          '/inner',
          `<title>Help</title><h1>Help with trafficking</h1><${tag}></${tag}>${script(tag)}`,
        );
        const { tab, visits } = await visit(
          '/outer',
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
      site.page('/inner', snippet);
      const { tab } = await visit('/outer', `<iframe sandbox="" src="${site.otherOrigin}/inner"></iframe>`);
      const frame = tab.frames().find((each) => each.url().endsWith('/inner'));
      const text = await frame.$eval('aware-exit', (element) => element.innerText);
      assert.match(text, /1-888-373-7888/);
      assert.match(text, /Leave this page/);
      await tab.close();
    });
  });
}

describe('quick exit in sight (S5), in chromium', { skip: !browsers.includes('chromium') }, () => {
  let browser, site;
  before(async () => {
    site = await startSite();
    browser = await open('chromium');
  });
  after(async () => {
    await browser.close();
    site.stop();
  });

  const crowded = (inside) => `<style>
      body { margin: 0; padding-block: 80px }
      header, .cookies { position: fixed; inset-inline: 0; z-index: 2147483647; background: silver; block-size: 70px }
      header { inset-block-start: 0 } .cookies { inset-block-end: 0 }
      main { transform: translateX(0); overflow: clip; block-size: 4000px }
    </style><header>Menu</header><div class="cookies">Cookies?</div><main>${inside}</main>`;

  for (const [what, width, height] of [
    ['on a phone of 320 pixels', 320, 568],
    ['at 400 percent zoom', 320, 256],
    ['on a wide screen', 1280, 800],
  ]) {
    it(`is not covered after scrolling, below a header and above a cookie bar, ${what}`, async () => {
      const { tab } = await newTab(browser);
      await tab.setViewport({ width, height });
      await tab.goto(site.page('/crowded', crowded(`<aware-exit></aware-exit>${script('aware-exit')}`)));
      for (const top of [0, 1500]) {
        await tab.evaluate((y) => scrollTo(0, y), top);
        await new Promise((resolve) => setTimeout(resolve, 200));
        const { x, y, width: wide } = await middleOf(tab, destination);
        assert.ok(
          x > 0 && x < width && y > 0 && y < height && wide < width,
          `${x} ${y} in ${width} ${height}`,
        );
        assert.equal(
          await tab.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, x, y),
          'aware-exit',
        );
      }
      await tab.mouse.click(...Object.values(await middleOf(tab, destination)).slice(0, 2));
      await until('the other page', () => tab.url() === destination);
      await tab.close();
    });
  }

  it('stays in reach in a card while the card is read', async () => {
    const { tab } = await newTab(browser);
    await tab.setViewport({ width: 320, height: 256 });
    await tab.goto(
      site.page(
        '/card',
        `<style>body { margin: 0 } div { position: fixed; inset: auto 0 0; block-size: 60px; background: silver }</style>
         <aware-hotline></aware-hotline><p style="block-size: 900px"></p><div>Cookies?</div>${script('aware-hotline')}`,
      ),
    );
    for (const top of [0, 200, 400]) {
      await tab.evaluate((y) => scrollTo(0, y), top);
      const { x, y } = await middleOf(tab, destination);
      assert.equal(
        await tab.evaluate((x, y) => document.elementFromPoint(x, y)?.localName, x, y),
        'aware-hotline',
      );
    }
    await tab.close();
  });
});
