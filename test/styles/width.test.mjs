// A widget has a width wherever a page puts it, and words that can be read, also in the oldest browsers we promise.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { browsers } from '../pages/browser.mjs';
import { all, markup, one, startPages, unreadable } from './page.mjs';
import { styles, usedIn } from './used.mjs';

/** Chrome and Edge 94, Firefox 93 and Safari 16.4 know these; looked up in the browser compatibility data of MDN. */
const known = new Set(
  `1ch 1cm 1em 1fr 1in 1pt 1px 1vh 1vw ::slotted ::after ::before :checked :empty :first-child ::first-letter :focus-visible :host :is :not
  :nth-child :where @media @supports align-content align-items align-self all attr() background block-size border border-block-end
  border-block-start border-collapse border-color border-inline-start border-radius box-sizing break-inside calc() clamp() color
  column-gap columns content cursor direction display fill fill-opacity flex flex-basis flex-grow flex-wrap font font-family font-size
  font-style font-variant-numeric font-weight gap grid-area grid-column grid-row grid-row-start grid-template-columns inline-size inset inset-block
  inset-block-start inset-inline-end justify-content justify-items justify-self letter-spacing line-height list-style margin
  margin-block margin-block-end margin-block-start margin-inline-end margin-inline-start max() max-block-size max-inline-size min()
  min-block-size min-height min-inline-size minmax() opacity order outline outline-offset overflow-wrap overflow-y padding padding-block padding-block-end
  padding-block-start padding-inline padding-inline-end padding-inline-start pointer-events position repeat() scalex() scroll-margin-block-start
  stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-width text-align text-decoration text-transform transform var()
  vertical-align visibility white-space word-break word-spacing writing-mode z-index -webkit-font-smoothing -moz-osx-font-smoothing
  -webkit-text-size-adjust -webkit-user-select
  @media|forced-colors @media|hover`
    .split(/\s+/)
    .map((name) => name.replace('|', ' ')),
);

/** What is younger than one of them, and what then comes of it. Each is taken away in the tests below. */
const young = {
  '@container': 'one column, at every width',
  container: 'the same',
  'container-type': 'nothing to take back on paper',
  'contain-intrinsic-inline-size': 'the same: Safari before 17 would make a widget 0 wide',
  '1cqi': 'large type stays at one size',
  '::details-content': 'opened by the script before it is printed',
  ':dir()': 'what a partner puts in runs as our language does',
  ':has()': 'one column',
  'accent-color': 'boxes to tick in the color of the browser',
  'color-mix()': 'fine lines and tints are not drawn',
  'color()': 'the default colors',
  'color-scheme': 'the default colors',
  'content-visibility': 'hidden until found is hidden',
  interactivity: 'what a page makes inert with CSS stays in use',
  'light-dark()': 'the default colors',
  'mod()': 'the default colors',
  'round()': 'the default colors',
};
const plain = (name) => name.replace(/^(1|:+)|\(\)$/g, '');

it('names every part of CSS in our styles that is younger than a browser we promise', async () => {
  const used = usedIn(await styles());
  assert.ok(used.size > 100);
  const names = new Set([...known, ...Object.keys(young)].map(plain));
  const unknown = [...used].filter((name) => !names.has(plain(name)));
  assert.deepEqual(
    unknown,
    [],
    'Look up which browsers know these, and add them to `known`, or to `young` with what comes of it.',
  );
});

/** Where a box is as narrow as what is in it, or its neighbors leave it. */
const boxes = {
  'a row of flex': '<div style="display: flex">|<p>beside</p></div>',
  'a centered column of flex':
    '<div style="display: flex; flex-direction: column; align-items: center">|</div>',
  'a float': '<div style="float: left">|</div>',
  'an absolute box': '<div style="position: absolute; inset-block-start: 0; inset-inline-end: 0">|</div>',
  'a centered grid': '<div style="display: grid; justify-items: center">|</div>',
  'a table': '<table><tr><td>|<td>beside</table>',
  'an inline block': '<div style="display: inline-block">|</div>',
  'a box without a box': '<div style="display: contents">|</div>',
  'as wide as its content': '<div style="inline-size: fit-content">|</div>',
  'as narrow as its content': '<div style="inline-size: min-content">|</div>',
  'a page from top to bottom': '<div style="writing-mode: vertical-rl">|</div>',
  'type without size': '<div style="font-size: 0; float: left">|</div>',
  columns: '<div style="columns: 15em">|</div>',
  'right to left': '<div dir="rtl" style="display: flex">|</div>',
};

for (const name of browsers)
  describe(`widths, in ${name}`, () => {
    let pages, tab;
    before(async () => {
      pages = await startPages(name);
      ({ tab } = pages);
    });
    after(() => pages.stop());

    const drop = (feature) => {
      const script = readFileSync('dist/aware.min.js', 'utf8');
      const written = plain(feature);
      // With a sign before it, no browser knows it.
      const old = feature.startsWith('1')
        ? script.replace(/(?<=\d)cqi\b/g, 'xqi')
        : script.replace(
            new RegExp(
              `${feature.startsWith(':') ? '(?<=:)' : '(?<![-\\w])'}${written}(?=${feature.endsWith('()') ? '\\(' : '[:(\\s{]'})`,
              'g',
            ),
            feature.startsWith('@') ? `@x-${written.slice(1)}` : `x-${written}`,
          );
      assert.notEqual(old, script, `${feature} is not in the script`);
      pages.site.file('/old.js', old, { 'content-type': 'text/javascript' });
    };
    const faults = async () => {
      const wrong = await unreadable(tab);
      const wide = await tab.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
      return wide > 1 ? [...wrong, `the page scrolls sideways by ${wide}`] : wrong;
    };

    it('every widget has at least 200 pixels, and all its words, wherever it stands', async () => {
      const wrong = [];
      for (const [where, box] of Object.entries(boxes))
        for (const width of [320, 1280]) {
          await pages.show(
            one
              .map(markup)
              .map(
                (each) =>
                  `<section style="position: relative; min-block-size: 1px">${box.replace('|', each)}</section>`,
              )
              .join('<hr style="clear: both">'),
            { width },
          );
          for (const fault of await faults()) wrong.push(`${where}, ${width}: ${fault}`);
        }
      assert.deepEqual([...new Set(wrong)], []);
    });

    for (const feature of Object.keys(young))
      it(`without ${feature} there is: ${young[feature]}`, async () => {
        if (feature !== '::details-content') drop(feature);
        const wrong = [];
        for (const [where, box] of [['the page', '|'], ...Object.entries(boxes).slice(0, 7)]) {
          await pages.show(
            (where === 'the page' ? all : one)
              .map(markup)
              .map(
                (each) =>
                  `<section style="position: relative; min-block-size: 1px">${box.replace('|', each)}</section>`,
              )
              .join('<hr style="clear: both">'),
            { script: '/old.js' },
          );
          for (const fault of await unreadable(tab)) wrong.push(`${where}: ${fault}`);
        }
        assert.deepEqual([...new Set(wrong)], []);
      });

    it('a page in rem of 62.5 percent, or zoomed to half or twice, keeps all words in their card', async () => {
      for (const css of ['html { font-size: 62.5% }', '#around { zoom: 2 }', 'html { font-size: 0 }']) {
        await pages.show(one.map(markup).join(''), { head: `<style>${css}</style>` });
        assert.deepEqual(await faults(), [], css);
      }
    });

    it('no card is split between columns', async () => {
      await pages.show(one.map(markup).join(''), {
        head: '<style>#around { columns: 3 }</style>',
        width: 1280,
      });
      const split = await tab.evaluate(() =>
        [...document.querySelectorAll('#around > *')]
          .filter((host) => host.shadowRoot.querySelector('.card').getClientRects().length !== 1)
          .map(({ localName }) => localName),
      );
      assert.deepEqual(split, []);
    });
  });
