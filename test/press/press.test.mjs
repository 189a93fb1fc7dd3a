// Whatever is pressed, wherever it stands in the window, is reached, and the page stays where it is (S32).
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { browsers, drawn, newTab, open, openRoots, until } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';
import { listen, pressAll, ways } from './presses.mjs';

const tags = (
  process.env.TAGS ?? readdirSync(new URL('../../src/components/', import.meta.url)).join()
).split(',');

for (const name of browsers) {
  describe(`presses at the edges of the window, in ${name}`, () => {
    let browser, site;
    before(async () => {
      site = await startSite();
      browser = await open(name);
    });
    after(async () => {
      await browser.close();
      site.stop();
    });

    for (const tag of tags)
      for (const way of name === 'chromium' ? ['mouse', 'finger'] : ['mouse'])
        it(`reach every control by ${way} (S32): ${tag}`, { timeout: 900_000 }, async (test) => {
          const { tab } = await newTab(browser, { stays: true });
          await tab.setViewport({
            width: way === 'finger' ? 390 : 900,
            height: 700,
            hasTouch: way === 'finger',
          });
          await tab.evaluateOnNewDocument(openRoots);
          await tab.evaluateOnNewDocument(listen);
          await tab.goto(
            site.page(
              '/page',
              `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><body>
               <div style="height: 900px">above</div><${tag}></${tag}><div style="height: 2000px">below</div>
               <script defer src="/aware/${tag}.min.js"></script>`,
            ),
          );
          await drawn(tab, tag);
          const { wrong, count } = await pressAll(tab, ways[way], until);
          test.diagnostic(`${count} presses on ${tag} by ${way}`);
          assert.deepEqual(wrong, []);
          assert.ok(count >= 6);
          await tab.close();
        });
  });
}
