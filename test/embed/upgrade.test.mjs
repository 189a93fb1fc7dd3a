// A partner does what docs/embedding.md says of a newer version: replaces the folder, and pastes the code again. Whoever was on the
// page before, with the old files in the cache of the browser, still gets the widget.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { snippet } from '../../dist/modules/embed/index.js';
import { version } from '../../dist/modules/index.js';
import { browsers, drawn, newTab, open, until } from '../pages/browser.mjs';

const read = (file) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
const tag = 'aware-hotline';
const file = `${tag}.min.js`;
const newer = '99.0.0';

/** The folder as a version later has it: other bytes, another hash, another version in what it names. */
const releases = {
  old: Object.fromEntries([file, 'frame.html', 'frame.min.js'].map((name) => [name, read(name)])),
};
releases.new = Object.fromEntries(
  Object.entries(releases.old).map(([name, text]) => [
    name,
    name.endsWith('.js') ? `${text}\n// newer\n` : text.replaceAll(`v=${version}`, `v=${newer}`),
  ]),
);

const code = (release, form) => {
  const hash = `sha384-${createHash('sha384').update(releases[release][file]).digest('base64')}`;
  const pasted = snippet({ tag, form, integrity: { [file]: { integrity: hash } } });
  return release === 'old' ? pasted : pasted.replaceAll(`v=${version}`, `v=${newer}`);
};

const caches = {
  'says to keep files for ever': { 'cache-control': 'max-age=31536000, immutable' },
  // Then a browser keeps them for a tenth of their age.
  'says nothing about caches': { 'last-modified': new Date(Date.now() - 31_536_000_000).toUTCString() },
};

for (const name of browsers)
  for (const [what, headers] of Object.entries(caches))
    describe(`an upgrade on a server that ${what}, in ${name}`, () => {
      let browser, server, origin, release, html, asked;
      before(async () => {
        browser = await open(name);
        server = createServer(({ url }, response) => {
          const { pathname } = new URL(url, 'http://site');
          const own = releases[release][pathname.replace('/aware/', '')];
          if (own) asked.push(url);
          if (pathname.startsWith('/help/'))
            response
              .writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-store' })
              .end(`<!doctype html><html lang="en"><title>Help</title><body>${html}`);
          else
            response
              .writeHead(own ? 200 : 404, {
                'content-type': pathname.endsWith('.html') ? 'text/html' : 'text/javascript',
                ...headers,
              })
              .end(own);
        });
        await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
        origin = `http://127.0.0.1:${server.address().port}`;
      });
      after(async () => {
        await browser.close();
        server.closeAllConnections();
        server.close();
      });

      const visit = async (now, pasted) => {
        [release, html, asked] = [now, pasted, []];
        const { tab, said } = await newTab(browser, { cached: true });
        await tab.goto(`${origin}/help/now/`);
        return { tab, said };
      };
      const inFrame = (tab) =>
        until('the frame draws its widget', () =>
          tab
            .frames()
            .at(-1)
            .evaluate(() =>
              [...document.querySelectorAll('body *')].some(
                (each) => each.matches('aware-hotline:defined') && each.offsetHeight > 0,
              ),
            )
            .catch(() => false),
        );

      it('draws the widget for who was there before', async () => {
        await (await visit('old', code('old', 'element'))).tab.close();
        const before = await visit('old', code('old', 'element'));
        await drawn(before.tab);
        assert.deepEqual(asked, [], 'the browser kept the old file');
        await before.tab.close();

        const { tab, said } = await visit('new', code('new', 'element'));
        await drawn(tab);
        assert.deepEqual(asked, [`/aware/${file}?v=${newer}`]);
        assert.deepEqual(said, []);
        await tab.close();
      });

      it('would not without the version: the browser keeps the old file, and refuses it for the new hash', async () => {
        const bare = (release) => code(release, 'element').replace(/\?v=[\d.]+/, '');
        for (let i = 0; i < 2; i++) await (await visit('old', bare('old'))).tab.close();
        const { tab, said } = await visit('new', bare('new'));
        await until('it is refused', () => said.some((line) => /integrity/.test(line)));
        assert.deepEqual(asked, []);
        await tab.close();
      });

      it('draws what stands in a frame, pasted again or not', async () => {
        for (const pasted of ['old', 'new']) {
          const before = await visit('old', code('old', 'frame'));
          await inFrame(before.tab);
          await before.tab.close();
          const { tab, said } = await visit('new', code(pasted, 'frame'));
          await inFrame(tab);
          assert.deepEqual(said, []);
          if (pasted === 'new') assert.ok(asked.includes(`/aware/frame.min.js?v=${newer}`), asked.join());
          await tab.close();
        }
      });
    });
