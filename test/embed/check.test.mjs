// The page that checks pages: it says what the command says, runs nothing of what is pasted, and sends nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { parse } from 'parse5';
import { build } from 'vite';
import { check, limits } from '../../dist/modules/embed/check.js';
import { forms, snippet, widgets } from '../../dist/modules/embed/index.js';
import { around } from '../package/check-around.mjs';
import { tampered } from '../package/check-tampered.mjs';
import { integrity, left, page, pages, reader } from '../package/check-pages.mjs';
import { browsers, newTab, open } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const told = (html) => check(parse(html, { scriptingEnabled: false }), { reader, integrity });
const good = page(snippet({ tag: 'aware-hotline', integrity }));
const stripped = good.replace(/<\/?aware-hotline>/g, '');

const hostile = `<!doctype html><title>x</title>
  <meta http-equiv="refresh" content="0;url=/gone"><base href="/other/" target="_top">
  <link rel="stylesheet" href="/pasted.css"><style>body { display: none } @import '/pasted.css';</style>
  <script>top.ran = 1; alert(1)</script><script src="/pasted.js"></script>
  <body onload="top.ran = 1" style="background: url(/pasted.png)">
  <img src="/pasted.png" onerror="top.ran = 1"><iframe src="/pasted.html"></iframe><iframe srcdoc="<script>top.ran = 1</script>"></iframe>
  <svg onload="top.ran = 1"><script>top.ran = 1</script></svg><video src="/pasted.mp4" autoplay></video>
  <form name="childNodes" action="/pasted"><input name="attributes"><input name="childNodes"><input name="localName"><input name="nodeType"></form>
  <img name="documentElement"><img name="querySelectorAll"><a id="check" href="javascript:top.ran = 1">x</a>
  <aware-hotline layout="<img src=/pasted.png onerror=top.ran=1>" audience='"><script>top.ran = 1</script>'></aware-hotline>
  <aware-<b>x</b>><div data-aware="<img src=x onerror=top.ran=1>"></div>
  <script defer src="aware/aware-<img src=x onerror=top.ran=1>.min.js"></script>
  <template><script>top.ran = 1</script></template></textarea></main><script>top.ran = 1</script>`;

for (const name of browsers) {
  describe(`the page that checks pages, in ${name}`, () => {
    let browser, site, tab, said, asked;
    before(async () => {
      await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
      site = await startSite('site-dist');
      browser = await open(name);
    });
    after(async () => {
      await browser.close();
      site.stop();
    });

    const visit = async (width = 1280) => {
      ({ tab, said } = await newTab(browser));
      asked = [];
      await tab.setViewport({ width, height: 900 });
      await tab.goto(`${site.origin}/check.html`, { waitUntil: 'load' });
      tab.on('request', (request) => asked.push(request.url()));
      site.requests.length = 0;
    };
    const paste = (html) =>
      tab.evaluate((text) => {
        document.querySelector('textarea').value = text;
        document.querySelector('button').click();
        return [...document.querySelectorAll('#found section')].flatMap((section) =>
          [...section.querySelectorAll('li')].map((item) => ({
            level: section.className,
            said: [...item.children].map(({ textContent }) => textContent),
          })),
        );
      }, html);
    const asTold = (html) =>
      told(html).map(({ level, what, fix }) => ({ level, said: fix ? [what, fix] : [what] }));
    const headings = () => tab.$$eval('h2', (all) => all.map(({ textContent }) => textContent));
    const sum = () => tab.$eval('#sum', ({ textContent }) => textContent);

    it('says that all is well', async () => {
      await visit();
      assert.deepEqual(await paste(good), asTold(good));
      assert.deepEqual(await headings(), ['To look at (1)', 'Good (5)']);
      assert.equal(await sum(), '0 to fix, 1 to look at, 5 good.');
      assert.equal(await tab.$eval('main', ({ lastElementChild }) => lastElementChild.textContent), limits);
      await tab.close();
    });

    it('says what is missing, and how to fix it', async () => {
      await visit();
      const found = await paste(stripped);
      assert.match(found[0].said.join(' '), /script of ours, but the tag is not.*<div data-aware="hotline">/);
      assert.deepEqual(await headings(), ['To fix (1)', 'To look at (1)', 'Good (3)']);
      await tab.close();
    });

    it('says of each page what the command says, whichever parser read it', async () => {
      await visit();
      const all = [
        ...Object.values({ ...pages, ...left, ...around }).map(([html]) => page(html)),
        ...Object.values(tampered).map(({ html }) => html),
      ];
      for (const tag of Object.keys(widgets))
        for (const form of forms) {
          const code = snippet({ tag, form, integrity });
          all.push(form === 'email' ? code : page(code));
        }
      for (const html of all) assert.deepEqual(await paste(html), asTold(html), html.slice(0, 300));
      await tab.close();
    });

    it('is used by keyboard alone', async () => {
      await visit();
      await tab.focus('textarea');
      await tab.keyboard.type('<aware-hotlin></aware-hotlin>');
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
      assert.match(await tab.$eval('#found', ({ textContent }) => textContent), /Did you mean aware-hotline/);
      assert.equal(await tab.evaluate(() => document.activeElement.id), 'sum');
      await tab.close();
    });

    it('asks for a page where there is none', async () => {
      await visit();
      await paste(good);
      for (const html of ['', '  \n ']) {
        assert.deepEqual(await paste(html), []);
        assert.match(await sum(), /Paste your page first/);
      }
      assert.match((await paste('https://example.org/'))[0].said.join(' '), /View page source/);
      await tab.close();
    });

    it('runs nothing of what is pasted, asks for nothing, and shows it as text only', async () => {
      await visit();
      const dialogs = [];
      tab.on('dialog', (dialog) => dialogs.push(dialog.dismiss()));
      const before = await tab.evaluate(() => document.head.outerHTML);
      const found = await paste(hostile);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.ok(found.some(({ said: [what] }) => what.includes('<img src=/pasted.png onerror=')));
      const left = await tab.evaluate(() => ({
        ran: 'ran' in window,
        url: location.pathname,
        head: document.head.outerHTML,
        tags: [...new Set([...document.querySelectorAll('#found *, #sum *')].map((each) => each.localName))],
        attributes: [...document.querySelectorAll('#found *')].flatMap((each) => each.getAttributeNames()),
        stored: localStorage.length + sessionStorage.length + document.cookie.length,
      }));
      assert.deepEqual(
        { ...left, attributes: [...new Set(left.attributes)], tags: left.tags.sort() },
        {
          ran: false,
          url: '/check.html',
          head: before,
          tags: ['h2', 'li', 'p', 'section', 'ul'],
          attributes: ['class'],
          stored: 0,
        },
      );
      assert.deepEqual(
        [dialogs, asked, site.requests, said.filter((line) => !/Content.Security.Policy/i.test(line))],
        [[], [], [], []],
      );
      await tab.close();
    });

    it('fits a phone, light and dark, and axe finds nothing', async () => {
      for (const scheme of name === 'chromium' ? ['light', 'dark'] : ['light']) {
        await visit(320);
        if (name === 'chromium')
          await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await paste(hostile + stripped);
        const { scrollWidth, clientWidth } = await tab.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return { scrollWidth, clientWidth };
        });
        assert.ok(scrollWidth <= clientWidth, `${scrollWidth} > ${clientWidth}`);
        await tab.evaluate(axe);
        const { violations } = await tab.evaluate(() => window.axe.run());
        assert.deepEqual(
          violations.map(({ id, nodes }) => [id, nodes[0].html]),
          [],
        );
        await tab.close();
      }
    });
  });
}
