// The forms without our styles: whoever taps a link there must not hit its neighbor, in whatever styles the page has.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { snippet, widgets } from '../../dist/modules/embed/index.js';
import { browsers, open } from '../pages/browser.mjs';

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const styles = {
  'no styles': '',
  'small and tight': 'body { font: 14px/1.4 sans-serif }',
  'as most pages': 'body { font: 16px/1.4 sans-serif }',
  'old and smaller': 'body { font: 12px/1.2 serif } p { margin-block: 1em }',
  'large and wide': 'body { font: 18px/1.6 sans-serif }',
};
const attributes = {
  'aware-hotline': [
    {},
    { lines: 'nhth nrs stronghearts loveis ndvh 211', layout: 'card' },
    { audience: 'staff' },
  ],
  'aware-local-help': [{}, { county: 'penobscot' }],
  'aware-school-card': [{}, { audience: 'parent' }, { audience: 'educator' }],
};

/** Neighbors whose 24 pixels meet, as WCAG 2.5.8 counts them: links within a sentence are no targets of their own. */
function near() {
  const targets = [...document.querySelectorAll('a')]
    .filter((link) => link.parentElement.textContent.trim() === link.textContent.trim())
    .map((link) => ({ link, box: link.getBoundingClientRect() }));
  const found = [];
  for (const { link, box } of targets) {
    if (box.height >= 24 && box.width >= 24) continue;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    for (const other of targets) {
      if (other.link === link) continue;
      const to = other.box;
      const far = (at, from, until) => Math.max(from - at, at - until, 0);
      const toBox = Math.hypot(far(x, to.left, to.right), far(y, to.top, to.bottom));
      const between = Math.hypot(x - (to.left + to.right) / 2, y - (to.top + to.bottom) / 2);
      if (toBox < 12 || (Math.min(to.width, to.height) < 24 && between < 24))
        found.push(`${link.textContent} / ${other.link.textContent}`);
    }
  }
  return { count: targets.length, found };
}

for (const name of browsers) {
  describe(`links in the forms without our styles: ${name}`, () => {
    let browser, tab;
    before(async () => {
      browser = await open(name);
      tab = await browser.newPage();
      await tab.setViewport({ width: 400, height: 800 });
    });
    after(() => browser.close());

    for (const form of ['element', 'placeholder', 'frame', 'plain'])
      for (const [look, style] of Object.entries(styles))
        it(`stand 24 pixels apart, ${form}, ${look} (S29)`, async () => {
          for (const tag of Object.keys(widgets)) {
            for (const given of attributes[tag] ?? [{}]) {
              const code = snippet({ tag, form, attributes: given }).replace(/<script.*/, '');
              await tab.setContent(
                `<!doctype html><html lang="en"><title>Page</title><style>${style}</style><main>${code}</main>`,
              );
              const { count, found } = await tab.evaluate(near);
              assert.deepEqual(found, [], `${tag} ${JSON.stringify(given)}`);
              assert.ok(count > 0, tag);
              await tab.evaluate(axe);
              const faults = await tab.evaluate(async () => {
                const { violations } = await globalThis.axe.run({
                  runOnly: { type: 'rule', values: ['target-size'] },
                  iframes: false,
                });
                return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
              });
              assert.deepEqual(faults, [], `${tag} ${JSON.stringify(given)}`);
            }
          }
        });
  });
}

it('each way to reach a line stands in an item with its name', async () => {
  for (const form of ['element', 'placeholder', 'frame', 'plain']) {
    const code = snippet({ tag: 'aware-local-help', form });
    for (const [, item] of code.matchAll(/<li>(.*?)<\/li>/gs))
      assert.match(item, /^\s*<p>[^<]+<\/p>[^]*<a href="(tel|sms|https):/);
    assert.match(code, /<li>/);
  }
});
