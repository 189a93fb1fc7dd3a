// Widgets stay readable however they are shown: spaced out, zoomed, in forced colors, turned, without motion.
/* global root */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startPages } from './page.mjs';
import { states } from './states.mjs';

/** What cannot be read in a root: text that is cut off, lies over other text, or leaves its card or its control. */
function faults() {
  const found = [];
  const name = (node) => JSON.stringify(node.textContent.trim().slice(0, 60));
  const card = root.querySelector('.card').getBoundingClientRect();
  if (document.scrollingElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
  for (const each of root.querySelectorAll('*')) {
    const style = getComputedStyle(each);
    if (each.matches('svg, select, input, iframe') || !each.checkVisibility()) continue;
    // What can be scrolled down is not cut off; what can be scrolled sideways is.
    const wide = style.overflowX !== 'visible' && each.scrollWidth > each.clientWidth + 1;
    const high = /hidden|clip/.test(style.overflowY) && each.scrollHeight > each.clientHeight + 1;
    if (wide || high) found.push(`cut off: ${name(each)}`);
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines = [];
  while (walker.nextNode()) {
    const text = walker.currentNode;
    const parent = text.parentElement;
    if (!parent || !text.data.trim() || parent.closest('style, option, title') || !parent.checkVisibility())
      continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const control = parent.closest('.action, button, summary')?.getBoundingClientRect();
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue;
      if (rect.left < card.left - 1 || rect.right > card.right + 1)
        found.push(`out of the card: ${name(text)}`);
      if (
        control &&
        (rect.left < control.left - 1 || rect.right > control.right + 1 || rect.bottom > control.bottom + 1)
      )
        found.push(`out of its control: ${name(text)}`);
      lines.push({ text, rect });
    }
  }
  for (const [at, a] of lines.entries())
    for (const b of lines.slice(at + 1)) {
      const wide = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const high = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      // Fonts reach a little over their line.
      if (wide > 2 && high > Math.min(a.rect.height, b.rect.height) * 0.3)
        found.push(`over each other: ${name(a.text)} ${name(b.text)}`);
    }
  return [...new Set(found)];
}

/** The numbers to call, and the words of headings, that stand on more than one line. */
function broken() {
  const found = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    const whole = parentElement?.matches('bdi')
      ? /.+/g
      : parentElement?.closest('h2, h3, h4')
        ? /\S+/g
        : /$^/g;
    for (const { index, 0: piece } of data.matchAll(whole)) {
      range.setStart(walker.currentNode, index);
      range.setEnd(walker.currentNode, index + piece.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(piece);
    }
  }
  return found;
}

/** How text, borders and the focus stand out from what is behind them, in the colors that are shown. */
function colors(onlyControls) {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  const pixel = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (color) => {
    const [r, g, b] = pixel(color).map((value) =>
      value / 255 <= 0.04045 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (pixel(backgroundColor)[3] === 255) return backgroundColor;
    }
    return 'canvas';
  };
  const contrast = (a, b) => {
    const [high, low] = [luminance(a), luminance(b)].sort((one, other) => other - one);
    return (high + 0.05) / (low + 0.05);
  };
  const found = [];
  const name = (node) => `${node.localName} ${JSON.stringify(node.textContent.trim().slice(0, 40))}`;
  for (const each of root.querySelectorAll('.card, .card *')) {
    if (!each.checkVisibility() || each.closest('svg, option')) continue;
    const style = getComputedStyle(each);
    const hasText = [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!onlyControls && hasText && contrast(style.color, behind(each)) < 4.5)
      found.push(`text: ${name(each)}`);
    if (each.matches('.action, select, [type=search]')) {
      const width = parseFloat(style.borderTopWidth);
      if (!(width >= 1 && contrast(style.borderTopColor, behind(each.parentElement)) >= 3))
        found.push(`border: ${name(each)}`);
    }
  }
  for (const each of root.querySelectorAll('a, button, input, select, summary, [tabindex="0"]')) {
    if (!each.checkVisibility()) continue;
    each.focus({ focusVisible: true });
    const ringed = each.localName === 'path' ? root.querySelector('.ring') : each;
    const { outlineStyle, outlineWidth, outlineColor, stroke, strokeWidth, display } =
      getComputedStyle(ringed);
    const seen =
      ringed === each
        ? outlineStyle !== 'none' &&
          parseFloat(outlineWidth) >= 2 &&
          contrast(outlineColor, behind(each.parentElement)) >= 3
        : display !== 'none' &&
          parseFloat(strokeWidth) >= 2 &&
          contrast(stroke, behind(root.querySelector('svg'))) >= 3;
    if (!seen) found.push(`focus: ${name(each)} ${outlineStyle} ${outlineWidth} ${outlineColor}`);
  }
  return found;
}

/** All that moves, or would. */
function moving() {
  const found = [...document.getAnimations(), ...root.getAnimations()].map(
    ({ effect }) => effect.target.outerHTML,
  );
  for (const each of root.querySelectorAll('*'))
    for (const part of ['', '::before', '::after', '::details-content', '::marker']) {
      const { animationName, transitionDuration, transitionProperty, scrollBehavior } = getComputedStyle(
        each,
        part || null,
      );
      const moves =
        animationName !== 'none' || (transitionProperty !== 'none' && /[1-9]/.test(transitionDuration));
      if (moves || scrollBehavior === 'smooth') found.push(`${each.localName}${part} ${transitionDuration}`);
    }
  return [...new Set(found)];
}

/** The size of what can be tapped; links within a sentence are counted apart. */
function targets() {
  const found = [];
  for (const each of root.querySelectorAll(
    'a, button, select, input, summary, [role=tab], path[role=radio]',
  )) {
    if (!each.checkVisibility()) continue;
    const { width, height } = (each.closest('label') ?? each).getBoundingClientRect();
    const isInline = getComputedStyle(each).display === 'inline' && each.localName === 'a';
    const isBlock = each.matches('.danger a');
    const kind = each.localName === 'path' ? 'map' : isInline && !isBlock ? 'inline' : 'control';
    found.push({
      kind,
      width: Math.round(width),
      height: Math.round(height),
      name: each.textContent.trim().slice(0, 40),
    });
  }
  return found;
}

describe('shown in another way', () => {
  let pages, tab, session;
  before(async () => {
    pages = await startPages();
    ({ tab, session } = pages);
  });
  after(() => pages.stop());

  const media = (features = {}) =>
    session.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  const show = async (tag, state, more) => {
    await pages.show(tag, { ...state, ...more });
    await tab.evaluate((name) => {
      globalThis.root = document.querySelector(name).shadowRoot;
    }, tag);
  };
  const each = async (tag, act, more) => {
    for (const state of states[tag]) {
      await show(tag, state, more);
      await act(state);
    }
  };
  const sized = (width, height = 900, deviceScaleFactor = 1) =>
    tab.setViewport({ width, height, deviceScaleFactor });
  const settled = () =>
    tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));

  for (const tag of Object.keys(states)) {
    it(`${tag} keeps its text whole and apart with the text spacing of WCAG, inherited or forced on it`, async () => {
      const spacing = (important) =>
        `{ line-height: 1.5${important}; letter-spacing: .12em${important}; word-spacing: .16em${important} }`;
      await each(tag, async ({ name }) => {
        for (const forced of [false, true]) {
          await tab.evaluate(
            (css, inside) => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(css);
              (inside ? root : document).adoptedStyleSheets.push(sheet);
            },
            forced
              ? `* ${spacing(' !important')} p { margin-block-end: 2em !important }`
              : `body ${spacing('')} p { margin-block-end: 2em }`,
            forced,
          );
          for (const width of [200, 320, 768, 1280]) {
            await sized(width);
            await settled();
            assert.deepEqual(
              await tab.evaluate(faults),
              [],
              `${name}, ${width} pixels, ${forced ? 'forced' : 'inherited'}`,
            );
          }
        }
      });
    });

    it(`${tag} needs no sideways scrolling at 400 percent zoom, nor at 200 pixels, upright or turned`, async () => {
      await each(tag, async ({ name }) => {
        for (const [width, height, scale] of [
          [320, 256, 4],
          [200, 400, 1],
          [320, 640, 1],
          [640, 320, 1],
        ]) {
          await sized(width, height, scale);
          await settled();
          assert.deepEqual(await tab.evaluate(faults), [], `${name}, ${width} by ${height}`);
        }
      });
      await sized(800);
    });

    it(`${tag} keeps its text whole when only text is twice as large`, async () => {
      await each(tag, async ({ name }) => {
        await tab.evaluate(() => {
          document.body.style.fontSize = '200%';
        });
        for (const width of [320, 640, 1280]) {
          await sized(width);
          await settled();
          assert.deepEqual(await tab.evaluate(faults), [], `${name}, ${width} pixels`);
        }
      });
    });

    for (const scheme of ['light', 'dark']) {
      it(`${tag} shows text, controls and the focus in forced colors, ${scheme}`, async () => {
        await media({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
        await each(tag, async ({ name }) => {
          assert.equal(await tab.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
          assert.deepEqual(await tab.evaluate(colors), [], name);
        });
        await media();
      });

      it(`${tag} shows controls and the focus at 3 to 1, ${scheme}`, async () => {
        await each(tag, async ({ name, attributes }) => {
          await show(tag, { attributes: `${attributes} theme="${scheme}"` });
          assert.deepEqual(await tab.evaluate(colors, true), [], name);
        });
      });
    }

    it(`${tag} moves nothing, for those who asked for that and for all others`, async () => {
      for (const motion of ['reduce', 'no-preference']) {
        await media({ 'prefers-reduced-motion': motion });
        await each(tag, async ({ name }) => assert.deepEqual(await tab.evaluate(moving), [], name));
      }
      await media();
    });

    it(`${tag} has controls of at least 44 pixels, at every width`, async (test) => {
      let smallest = {};
      await each(tag, async ({ name }) => {
        for (const width of [200, 320, 800, 1280]) {
          await sized(width);
          await settled();
          for (const target of await tab.evaluate(targets)) {
            if (!(target.height >= smallest[target.kind]?.height)) smallest[target.kind] = target;
            if (target.kind === 'control')
              assert.ok(
                target.height >= 44 && target.width >= 44,
                `${name}, ${width}: ${JSON.stringify(target)}`,
              );
          }
        }
      });
      test.diagnostic(`smallest: ${JSON.stringify(smallest)}`);
    });

    it(`${tag} names its controls by the words they show`, async () => {
      await each(tag, async ({ name }) => {
        const renamed = await tab.evaluate(() =>
          [...root.querySelectorAll('a, button, summary, label, input, select, [role=tab]')]
            .filter((one) => one.matches('[aria-label], [aria-labelledby], [title]'))
            .map((one) => one.outerHTML),
        );
        assert.deepEqual(renamed, [], name);
      });
    });
  }

  it('in forced colors, what is ticked, chosen or opened differs from what is not', async () => {
    await media({ 'forced-colors': 'active' });
    const looks = (selector, ...fields) =>
      tab.evaluate(
        (name, all) =>
          [...root.querySelectorAll(name)].map((one) =>
            all.map((field) => getComputedStyle(one)[field]).join(),
          ),
        selector,
        fields,
      );
    await show('aware-local-help', states['aware-local-help'][1]);
    const [chosen] = await looks('path[aria-checked=true]', 'fill');
    for (const fill of await looks('path[aria-checked=false]', 'fill')) assert.notEqual(fill, chosen);
    await show('aware-sector-guide', states['aware-sector-guide'][0]);
    const [selected] = await looks('[aria-selected=true]', 'borderBottomStyle', 'borderBottomWidth');
    for (const border of await looks('[aria-selected=false]', 'borderBottomStyle', 'borderBottomWidth'))
      assert.notEqual(border, selected);
    await show('aware-definitions', states['aware-definitions'][4]);
    assert.match(
      (await looks('[aria-current]', 'borderInlineStartStyle', 'borderInlineStartWidth'))[0],
      /^solid,[3-9]px/,
    );
    await show('aware-red-flags', states['aware-red-flags'][1]);
    // The boxes are the browser's own, which it draws in the colors of the system.
    assert.deepEqual(new Set(await looks('[type=checkbox]', 'appearance')), new Set(['auto']));
    await media();
  });

  for (const scheme of ['light', 'dark'])
    it(`in forced colors, bars and dots of a statistic are drawn as text is, ${scheme}`, async () => {
      await media({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
      for (const at of [1, 3, 4]) {
        await show('aware-statistic', states['aware-statistic'][at]);
        const drawn = await tab.evaluate(() => {
          const { color, backgroundColor } = getComputedStyle(root.querySelector('.card'));
          const strokes = (selector) =>
            [...root.querySelectorAll(`figure ${selector}`)].map((path) => getComputedStyle(path).stroke);
          return {
            filled: strokes('path:not(.rest, .track)').every((stroke) => stroke === color),
            empty: strokes('.rest').every((stroke) => stroke === backgroundColor),
            apart: strokes('.track').every((stroke) => stroke !== color),
          };
        });
        const { name } = states['aware-statistic'][at];
        assert.deepEqual(drawn, { filled: true, empty: true, apart: true }, name);
      }
      await media();
    });

  it('the name of a county that is pointed at or in focus covers nothing and moves nothing', async () => {
    await show('aware-local-help', states['aware-local-help'][0]);
    const size = () =>
      tab.evaluate(() =>
        [...root.querySelectorAll('.where, .near, .card')].map((one) =>
          JSON.stringify(one.getBoundingClientRect()),
        ),
      );
    const before = await size();
    const { x, y } = await tab.evaluate(() => {
      const path = root.querySelector('#penobscot');
      path.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = path.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await tab.evaluate(() => scrollTo(0, scrollY));
    await tab.mouse.move(x, y);
    await settled();
    assert.match(await tab.evaluate(() => root.querySelector('.here').innerText), /Penobscot/);
    const heights = (all) => all.map((each) => JSON.parse(each)).map(({ width, height }) => [width, height]);
    assert.deepEqual(heights(await size()), heights(before));
  });

  for (const [tag, all] of Object.entries(states))
    it(`in 200 pixels no number to call and no word of a heading breaks in two: ${tag}`, async () => {
      for (const state of all) {
        await show(tag, { ...state, width: 200 });
        assert.deepEqual(await tab.evaluate(broken), [], state.name);
      }
    });

  it('no number of a statistic breaks in two, however narrow it is', async () => {
    await show('aware-statistic', { attributes: 'figure="s000-grant"' });
    for (const width of [200, 240, 256, 320, 400]) {
      await sized(width);
      await settled();
      assert.equal(
        await tab.evaluate(() => root.querySelector('.value b').getClientRects().length),
        1,
        `${width}`,
      );
    }
  });

  it('nothing asks how the screen is turned, and nothing locks it', () => {
    for (const name of ['aware.min.js', 'frame.min.js']) {
      assert.doesNotMatch(
        readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8'),
        /orientation/,
      );
    }
  });

  it('every card says its language, also on a page in another', async () => {
    for (const tag of Object.keys(states)) {
      await show(tag, { lang: 'fr' });
      assert.deepEqual(
        await tab.evaluate(() => [root.querySelector('.card').lang, root.querySelector('.card').dir]),
        ['en', 'ltr'],
      );
    }
  });
});
