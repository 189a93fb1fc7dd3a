// What the README promises of old browsers, in old browsers.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { destination, drawn, newTab, openRoots, until } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';
import { start, startOld } from './chromium.mjs';

const root = new URL('../../', import.meta.url);
const tags = readdirSync(new URL('src/components', root));
const snippet = (tag, form = '') => readFileSync(new URL(`dist/snippets/${tag}${form}.html`, root), 'utf8');
const [, floor] = /Chrome or Edge (\d+)/.exec(readFileSync(new URL('README.md', root), 'utf8'));

const told = `<title>Partner</title><meta name="viewport" content="width=device-width"><style>body { margin: 0 }</style><h1>Partner</h1>`;

/** The links of a page that can be seen and dial a number, and whether each shows the number it dials. */
const numbers = () => {
  const roots = [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)];
  return roots
    .filter(Boolean)
    .flatMap((each) => [...each.querySelectorAll('a[href^="tel:"]')])
    .filter((link) => [...link.getClientRects()].some(({ width, height }) => width > 5 && height > 5))
    .map(({ href, textContent }) => ({ href, shown: textContent.replace(/\D/g, '') }));
};

// They are built for Linux on x64 alone.
const runs = process.platform === 'linux' && process.arch === 'x64';
if (!runs) it('runs old Chromiums', { skip: 'they are built for Linux on x64 alone' });

for (const version of runs ? [92, 103, 123] : []) {
  const promised = version >= floor;
  describe(`in Chromium ${version}, ${promised ? 'which' : 'older than'} the README promises`, () => {
    let old, site;
    before(async () => {
      site = await startSite();
      old = await (promised ? start : startOld)(`chromium-${version}`);
    });
    after(async () => {
      await old.stop();
      site.stop();
    });

    /** A test in the browser, which says why where it does not start. */
    const inside = (title, act) =>
      it(title, { timeout: 180_000 }, async () => {
        assert.ok(!old.why, `Chromium ${version} does not start here: ${old.why}`);
        assert.match(old.product ?? (await old.browser.version()), new RegExp(`Chrome/${version}\\.`));
        if (old.product) return act(old);
        // One tab for all: in a second one, nothing is drawn.
        if (!old.tab) {
          Object.assign(old, await newTab(old.browser));
          await old.tab.setViewport({ width: 800, height: 600 });
          await old.tab.evaluateOnNewDocument(openRoots);
        }
        old.said.length = 0;
        await act(old.tab, old.said);
      });

    if (promised) {
      inside(
        'every element is drawn, with its numbers in sight and without a word to the console (S17)',
        async (tab, said) => {
          for (const tag of tags) {
            await tab.goto(site.page('/page', told + snippet(tag)));
            await drawn(tab, tag, 30_000);
            const width = await tab.evaluate((name) => document.querySelector(name).offsetWidth, tag);
            assert.ok(width > 200, `${tag} is ${width} pixels wide`);
            const dialed = await tab.evaluate(numbers);
            assert.ok(dialed.length, tag);
            for (const { href, shown } of dialed) assert.ok(href.endsWith(shown), `${tag}: ${href} ${shown}`);
          }
          assert.deepEqual(said, []);
        },
      );

      inside('every element is drawn in a frame', async (tab, said) => {
        for (const tag of tags) {
          await tab.goto(`${site.origin}/aware/frame.html?widget=${tag}`);
          await drawn(tab, tag, 30_000);
          assert.ok((await tab.evaluate(numbers)).length, tag);
        }
        assert.deepEqual(said, []);
      });

      inside('quick exit leaves the page, and Back does not lead to it (S1, S2)', async (tab) => {
        await tab.goto(site.page('/before', '<title>Before</title>'));
        await tab.goto(
          site.page(
            '/page',
            `${told}<aware-hotline></aware-hotline><script src="/aware/aware-hotline.min.js"></script>`,
          ),
        );
        await drawn(tab, 'aware-hotline', 30_000);
        const { x, y } = await tab.evaluate(() => {
          const link = document.querySelector('aware-hotline').shadowRoot.querySelector('.exit');
          const { left, top, width, height } = link.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        });
        await tab.mouse.click(x, y);
        await until(
          'the other page',
          async () => tab.url() === destination && (await tab.title()) === 'Weather',
        );
        await tab.goBack();
        assert.equal(await tab.title(), 'Before');
      });
    } else {
      for (const [form, name] of [
        ['', 'inside the tag'],
        ['.placeholder', 'in a placeholder'],
        ['.plain', 'in plain HTML'],
      ])
        inside(`the words stand, with their numbers: ${name} (S17)`, async (tab) => {
          for (const tag of tags) {
            await tab.goto(site.page('/page', told + snippet(tag, form)));
            const dialed = await tab.evaluate(numbers);
            assert.ok(dialed.length, tag);
            for (const { href, shown } of dialed) assert.ok(href.endsWith(shown), `${tag}: ${href} ${shown}`);
            assert.equal(await tab.evaluate(() => document.querySelector('h1').textContent), 'Partner');
          }
        });

      inside('the page of a frame shows its own words, with a number (S17)', async (tab) => {
        for (const tag of tags) {
          await tab.goto(`${site.origin}/aware/frame.html?widget=${tag}`);
          assert.ok((await tab.evaluate(numbers)).length, tag);
        }
      });
    }
  });
}
