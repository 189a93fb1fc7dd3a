// What a page sets on what is around a widget, or on its tag, leaves every word and every picture in it as they were.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import decodeQR from 'qr/decode.js';
import { PNG } from '../../scripts/sheet/pictures.mjs';
import { qr } from '../../dist/modules/content/qr.js';
import { browsers } from '../pages/browser.mjs';
import { findInherited } from './inherited.mjs';
import { states } from '../accessibility/states.mjs';
import { markup, one, picture, startPages, unreadable } from './page.mjs';

/** What a page may decide: its typeface, its size, the space a visitor needs, its light, and what can be seen and pressed. */
const reaching =
  'font-family font-size -webkit-font-smoothing letter-spacing word-spacing color-scheme visibility pointer-events interactivity'.split(
    ' ',
  );
/** What turns the boxes outside, and is measured by itself. */
const turning = ['writing-mode', '-webkit-writing-mode', 'direction'];
const most = 12;
const strokes =
  'fill: none; stroke: none; stroke-width: 3; stroke-linecap: round; stroke-dasharray: 2 4; stroke-opacity: 0; shape-rendering: crispedges';
const showCards = (root) => {
  root.querySelector('.cards').hidden = false;
};
const places = (tag) => ['#around', 'html', 'body', tag];

for (const name of browsers)
  describe(`styles that inherit, in ${name}`, () => {
    let pages, tab, inherited, fixed, rounds;
    before(async () => {
      pages = await startPages(name);
      ({ tab } = pages);
      await pages.show('');
      inherited = await findInherited(tab);
      fixed = Object.entries(inherited.found).filter(
        ([property]) => !reaching.includes(property) && !turning.includes(property),
      );
      // In each round every property has one of its values: the first, the second, and so on.
      rounds = Array.from({ length: most }, (_, at) =>
        fixed.map(([property, values]) => [property, values[at % values.length]]),
      );
    });
    after(() => pages.stop());

    const set = (pairs, selector) =>
      tab.evaluate(
        (list, where) => {
          const { style } = document.querySelector(where);
          style.cssText = '';
          for (const [property, value] of list) style.setProperty(property, value);
        },
        pairs,
        selector,
      );

    it('knows what inherits from the browser itself', (test) => {
      const count = Object.keys(inherited.found).length;
      test.diagnostic(`${count} of ${inherited.longhands} properties inherit; ${fixed.length} are kept out`);
      test.diagnostic(`no second value was found for: ${inherited.unknown.join(' ')}`);
      assert.ok(count > 95, `${count}`);
      for (const property of ['-webkit-text-fill-color', 'stroke-width', 'writing-mode', 'font-size'])
        assert.ok(inherited.found[property], property);
    });

    for (const [tag, list] of Object.entries(states))
      it(`none of their values changes a pixel of ${tag} (S34)`, async () => {
        const wrong = [];
        for (const state of list) {
          const scene = [tag, state];
          await pages.show(markup(scene), { width: state.width });
          await pages.act(tag, state);
          const plain = await picture(tab);
          const guilty = async (pairs, where) => {
            await set(pairs, where);
            if (plain.equals(await picture(tab))) return [];
            if (pairs.length === 1) return [`${state.name}, ${where}: ${pairs[0].join(': ')}`];
            const half = Math.ceil(pairs.length / 2);
            return [
              ...(await guilty(pairs.slice(0, half), where)),
              ...(await guilty(pairs.slice(half), where)),
            ];
          };
          for (const [at, pairs] of rounds.entries()) {
            const where = places(tag)[at % 4];
            wrong.push(...(await guilty(pairs, where)));
            await set([], where);
          }
        }
        assert.deepEqual([...new Set(wrong)], []);
      });

    it('what a page may decide, it may decide in full, and every word can be read (S34)', async () => {
      await pages.show(one.map(markup).join(''));
      const wrong = [];
      const tried = [
        ...reaching.flatMap((property) =>
          (inherited.found[property] ?? []).slice(0, most).map((value) => [[property, value]]),
        ),
        ...turning.flatMap((property) =>
          (inherited.found[property] ?? []).map((value) => [[property, value]]),
        ),
        ...['underline', 'overline', 'line-through', 'line-through overline red 5px'].map((value) => [
          ['text-decoration', value],
        ]),
        [['font-size', '62.5%']],
        [['font', 'italic small-caps 1000 8px/0 fantasy']],
        [['zoom', '2']],
      ].filter(
        // Letters that lie on each other are what the page asked for; what is hidden is hidden, as it is in a div.
        ([[property, value]]) =>
          property !== 'visibility' && !(property.endsWith('-spacing') && !/^[12]px$/.test(value)),
      );
      for (const pairs of tried)
        for (const where of ['#around', 'html', 'aware-hotline']) {
          await set(pairs, where);
          for (const fault of await unreadable(tab)) wrong.push(`${where} ${pairs.join()}: ${fault}`);
          await set([], where);
        }
      assert.deepEqual(wrong, []);
    });

    it('what goes on to the blocks inside without inheriting ends at a widget (S34)', async () => {
      await pages.show(one.map(markup).join(''));
      const plain = await picture(tab);
      for (const css of [
        '#around { text-decoration: line-through overline 5px red }',
        '#around::first-line { color: transparent; font: italic 8px monospace }',
        '#around::first-letter { color: transparent; font-size: 80px; float: left }',
        '* { line-height: 0; text-indent: 50px; font-style: italic; text-shadow: 2px 2px red }',
        'aware-hotline { color: transparent; line-height: 4; text-align: right; white-space: pre }',
      ]) {
        await tab.evaluate((rules) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(rules);
          document.adoptedStyleSheets = [sheet];
        }, css);
        assert.ok(plain.equals(await picture(tab)), css);
      }
    });

    it('the code on a poster and on a card to hand over leads to its address, whatever inherits (S34)', async () => {
      for (const scene of [
        ['aware-hotline', { attributes: 'layout="poster"' }],
        ['aware-sector-guide', { attributes: 'sector="beauty-services"', act: showCards }],
      ]) {
        const [tag, state] = scene;
        await pages.show(markup(scene), {
          head: `<style>#around { ${strokes} } ${tag} { stroke-width: 3; fill: red; direction: rtl }</style>`,
        });
        await pages.act(tag, state);
        // A card to hand over is small, and paper finer than a screen.
        await tab.setViewport({ width: 800, height: 900, deviceScaleFactor: 4 });
        const clip = await tab.evaluate((name) => {
          const svg = [...document.querySelector(name).shadowRoot.querySelectorAll('svg')].find(
            (each) => each.getBoundingClientRect().width,
          );
          const { x, y, width, height } = svg.getBoundingClientRect();
          return { x: x + scrollX, y: y + scrollY, width, height };
        }, tag);
        const shot = await tab.screenshot({ clip, captureBeyondViewport: true });
        assert.equal(decodeQR(PNG.sync.read(Buffer.from(shot))).toLowerCase(), `https://${qr.address}`, tag);
      }
    });
  });
