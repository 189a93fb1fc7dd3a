// How high a card is: a page can read it, and it must not tell what was chosen.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browsers, drawn, open, openRoots } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';

for (const name of browsers) {
  describe(`the height of a card in use, in ${name}`, () => {
    let site, browser, tab;
    before(async () => {
      site = await startSite();
      browser = await open(name);
      tab = await browser.newPage();
      await tab.evaluateOnNewDocument(openRoots);
    });
    after(async () => {
      await browser.close();
      site.stop();
    });
    const visit = async (tag, width) => {
      await tab.setViewport({ width, height: 900 });
      await tab.goto(
        site.page(
          '/page',
          `<title>A page</title><${tag}></${tag}><script src="/aware/${tag}.min.js"></script>`,
        ),
      );
      await drawn(tab, tag);
    };
    /** What a page that watches a new element hears of its height, from before a choice to after it. */
    const heard = (tag, choice) =>
      tab.evaluate(
        async (tag, choice) => {
          const frames = async (count) => {
            while (count--) await new Promise(requestAnimationFrame);
          };
          const element = document.createElement(tag);
          document.querySelector(tag).replaceWith(element);
          await frames(3);
          const heights = [element.offsetHeight];
          new ResizeObserver(() => heights.push(element.offsetHeight)).observe(element);
          await frames(3);
          const control = element.shadowRoot.querySelector(choice.in);
          control.value = choice.value;
          control.dispatchEvent(new Event(choice.by, { bubbles: true }));
          await frames(4);
          heights.push(element.offsetHeight);
          return [...new Set(heights)];
        },
        tag,
        choice,
      );

    for (const width of [320, 400, 600, 1000])
      it(`tells at most two kinds of sixteen counties (S11): at ${width} pixels`, async () => {
        await visit('aware-local-help', width);
        const counties = await tab.$eval('aware-local-help', ({ shadowRoot }) =>
          [...shadowRoot.querySelectorAll('option')].map(({ value }) => value).filter(Boolean),
        );
        assert.equal(counties.length, 16);
        const told = new Set();
        for (const value of counties)
          told.add((await heard('aware-local-help', { in: 'select', by: 'change', value })).join(' > '));
        assert.ok(told.size <= 2, [...told].join('; '));
      });

    it('does not tell what was looked for, nor how much was found (S11)', async () => {
      await visit('aware-definitions', 600);
      const told = new Set();
      for (const value of ['labor', 'pimp', 'travel', 'child', 'zzzz'])
        told.add((await heard('aware-definitions', { in: 'input', by: 'input', value })).join(' > '));
      assert.equal(told.size, 1, [...told].join('; '));
    });

    it('is its own until somebody uses it, and again on paper', async () => {
      await visit('aware-definitions', 600);
      const [first] = await heard('aware-definitions', { in: 'input', by: 'input', value: 'labor' });
      await tab.evaluate(() => (document.querySelector('aware-definitions').topic = 'myths'));
      assert.equal(await tab.$eval('aware-definitions', ({ offsetHeight }) => offsetHeight), first);
      await tab.emulateMediaType?.('print').catch(() => {});
      if (name === 'chromium')
        assert.ok((await tab.$eval('aware-definitions', ({ offsetHeight }) => offsetHeight)) < first);
    });
  });
}
