import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { states } from '../accessibility/states.mjs';
import { startSite } from '../pages/site.mjs';
import {
  engines,
  lacking,
  leftOut,
  letter,
  openWith,
  papers,
  printed,
  show,
  widths,
  wordsOnScreen,
} from './paper.mjs';

/** How wide a screen is changes nothing on paper. */
const onPaper = (all) => [
  ...new Map(all.map((each) => [`${each.attributes} ${each.act} ${each.value}`, each])).values(),
];
const around = (html) => `<h1>Partner</h1><p>Before</p>${html}<p>After</p>`;

for (const engine of engines) {
  describe(`a page that a partner prints, in ${engine}`, () => {
    let browser, site;
    before(async () => {
      site = await startSite();
      browser = await openWith('usual', engine);
    });
    after(async () => {
      await browser.close();
      site.stop();
    });

    /** Prints a page of widgets, and compares it with what the screen shows once all is opened. */
    async function whole(html, tag, { act, value, paper } = {}) {
      const tab = await show(browser, site, html, tag);
      if (act)
        await tab.evaluate(
          (name, source, given) => {
            (0, eval)(`(${source})`)(document.querySelector(name).shadowRoot, given);
            return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          },
          tag,
          String(act),
          value,
        );
      const { text, boxes } = await printed(tab, paper);
      const screen = await tab.evaluate(wordsOnScreen, leftOut);
      assert.ok(screen.length > 80, `${tag} shows nothing`);
      assert.deepEqual(lacking(screen, text, boxes.map(({ word }) => word).join(' ')), []);
      assert.deepEqual(lacking('Partner Before After', text), []);
      await tab.close();
    }

    for (const [tag, all] of Object.entries(states).filter(([name]) => name !== 'aware-exit'))
      for (const { name, attributes, act, value } of onPaper(all))
        it(`holds all that ${tag} shows, opened or not (S30): ${name}`, async () => {
          await whole(
            around(`<${tag} ${attributes}><p slot="local">Our desk: 207-555-0142</p></${tag}>`),
            tag,
            {
              act,
              value,
            },
          );
        });

    it('holds every widget of a page with several, on Letter and A4 (S30)', async () => {
      const html = Object.keys(states)
        .map((tag) => `<${tag}></${tag}>`)
        .join('<p>Words of the partner</p>');
      for (const paper of papers) await whole(around(html), 'aware-definitions', { paper });
    });

    it('holds all of a widget in a column that is a container, a flex box or a grid of the page (S30)', async () => {
      for (const style of ['display: flex', 'display: grid', 'display: flow-root; margin-inline: 1in'])
        for (const tag of ['aware-definitions', 'aware-sector-guide', 'aware-red-flags'])
          await whole(around(`<div style="${style}"><${tag} style="flex: 1"></${tag}></div>`), tag);
    });
  });

  for (const width of widths)
    describe(`paper has its own font, in ${engine} with ${width} letters`, () => {
      it('whatever font the page takes, and where Arial is missing (S30)', async () => {
        const site = await startSite();
        const browser = await openWith(width, engine);
        const tab = await show(
          browser,
          site,
          '<body style="--aware-font: monospace"><aware-sector-guide></aware-sector-guide>',
          'aware-sector-guide',
        );
        const { text, fonts } = await printed(tab, letter);
        assert.deepEqual(lacking(await tab.evaluate(wordsOnScreen, leftOut), text), []);
        assert.match(fonts, width === 'wide' ? /DejaVuSans/ : /LiberationSans/);
        await browser.close();
        site.stop();
      });
    });
}
