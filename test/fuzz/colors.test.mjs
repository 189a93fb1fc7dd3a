// Whatever colors a partner gives, on a light page or a dark one: every text can be read, and every control be seen.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cases, fuzz, fuzzedPage, hostileValues } from '../pages/hostile.mjs';

/** The whole run draws 2,000 for a hotline, and a quarter of that for each of the others. */
const times = Math.min(2000, Math.ceil(cases / 3));

const elements = {
  'a hotline': '<aware-hotline lines="nhth 988">',
  'a banner': '<aware-hotline layout="banner" exit="on">',
  'a checklist': '<aware-red-flags setting="hospitality" job="front-desk">',
  'a figure': '<aware-statistic figure="s000-calls" view="chart">',
  'local help': '<aware-local-help county="knox">',
  'a school card': '<aware-school-card>',
  'quick exit': '<aware-exit>',
};

const byte = fc.integer({ min: 0, max: 255 });
const part = fc.integer({ min: 0, max: 100 });
const alpha = fc.constantFrom('', '', ' / 0', ' / 10%', ' / .5', ' / 99%');
const hex = fc
  .tuple(fc.constantFrom(3, 4, 6, 6, 6, 8), fc.integer({ min: 0, max: 2 ** 32 - 1 }))
  .map(([length, value]) => `#${value.toString(16).padStart(8, '0').slice(-length)}`);
const gray = byte.map((each) => `rgb(${each} ${each} ${each})`);
const color = fc.oneof(
  { weight: 4, arbitrary: hex },
  { weight: 2, arbitrary: gray },
  fc.tuple(byte, byte, byte, alpha).map(([r, g, b, a]) => `rgb(${r} ${g} ${b}${a})`),
  fc.tuple(byte, part, part, alpha).map(([h, s, l, a]) => `hsl(${h}deg ${s}% ${l}%${a})`),
  fc.tuple(byte, part, part).map(([h, w, b]) => `hwb(${h} ${w}% ${b}%)`),
  fc.tuple(part, part, byte, alpha).map(([l, c, h, a]) => `oklch(${l}% ${c / 250} ${h}${a})`),
  fc.tuple(part, byte, byte).map(([l, a, b]) => `lab(${l} ${a - 128} ${b - 128})`),
  fc.tuple(part, part, part).map((all) => `color(display-p3 ${all.map((each) => each / 100).join(' ')})`),
  fc.constantFrom(
    ...'red lime blue yellow aqua fuchsia maroon navy olive teal silver gray white black orange pink'.split(
      ' ',
    ),
    ...'rebeccapurple WHITE Canvas CanvasText LinkText Highlight GrayText transparent'.split(' '),
    ...['light-dark(#fff, #000)', 'color-mix(in srgb, red, blue)', 'rgb(300 -5 9999)', 'hsl(none 0 none)'],
    ...['var(--none)', 'var(--none, #777)', 'inherit', 'initial', 'unset', ''],
    ...[
      'banana',
      '#ff',
      '#12345',
      '12px',
      'url(x)',
      'none',
      'rgb(',
      ')',
      '#fff !important',
      '1e999',
      'calc(1/0)',
    ],
    ...hostileValues,
  ),
);
const palette = fc.record(
  {
    accent: color,
    surface: color,
    ink: color,
    theme: fc.constantFrom('auto', 'light', 'dark'),
    page: fc.constantFrom('light', 'dark', 'light dark'),
  },
  { requiredKeys: ['theme', 'page'] },
);

/** Runs in the page once. */
const tools = () => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const luminances = new Map();
  /** Relative luminance, by WCAG 2.2, of colors that lie on each other, the lowest first. */
  const luminance = (layers) => {
    const key = layers.join();
    if (!luminances.has(key)) {
      for (const layer of layers) {
        canvas.fillStyle = layer;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      luminances.set(key, 0.2126 * r + 0.7152 * g + 0.0722 * b);
    }
    return luminances.get(key);
  };
  const contrast = (behind, color) => {
    const [low, high] = [luminance(behind), luminance([...behind, color])].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const above = (each) => each.assignedSlot ?? each.parentElement ?? each.getRootNode().host;

  let element;
  let texts;
  let rings;
  window.put = async (markup) => {
    document.body.innerHTML = `${markup}<p slot="local">Our office: 207-555-0100</p>`;
    element = document.body.firstElementChild;
    await element.updateComplete;
    for (const each of element.shadowRoot.querySelectorAll('details')) each.open = true;
    texts = undefined;
    // One of each kind and place: the others take the same colors.
    const kinds = new Map();
    for (const each of element.shadowRoot.querySelectorAll('a, button, select, summary, input'))
      if (each.checkVisibility())
        kinds.set(`${each.localName} ${each.className} ${each.parentElement.className}`, each);
    rings = kinds.values().toArray();
  };

  const paint = async ({ theme, page, ...colors }) => {
    Object.assign(document.documentElement.style, { colorScheme: page, background: 'canvas' });
    for (const name of ['accent', 'surface', 'ink']) {
      element.style.removeProperty(`--aware-${name}`);
      if (name in colors) element.style.setProperty(`--aware-${name}`, colors[name]);
    }
    element.theme = theme;
    await element.updateComplete;
  };

  window.wrongs = async (all) => {
    const wrong = [];
    for (const palette of all) {
      await paint(palette);
      // No color changes what can be seen, or where a text stands.
      texts ??= [...element.shadowRoot.querySelectorAll('*'), ...element.querySelectorAll('*')].filter(
        (each) =>
          each.checkVisibility() &&
          [...each.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim()),
      );
      const behind = new Map([[null, []]]);
      const behindOf = (each) => {
        if (!each) return [];
        if (!behind.has(each))
          behind.set(each, [...behindOf(above(each)), getComputedStyle(each).backgroundColor]);
        return behind.get(each);
      };
      const must = (least, found, what, each) => {
        if (!(found >= least))
          wrong.push(
            `${what} ${found.toFixed(2)}: ${JSON.stringify(palette)}, ${each.outerHTML.slice(0, 160)}`,
          );
      };
      for (const each of texts)
        must(4.5, contrast(behindOf(each), getComputedStyle(each).color), 'text', each);
      for (const each of element.shadowRoot.querySelectorAll('.action, select, [type=search]')) {
        if (!each.checkVisibility()) continue;
        const { backgroundColor, borderTopColor, borderTopStyle } = getComputedStyle(each);
        const edges = [borderTopColor, backgroundColor].map((edge) => contrast(behindOf(above(each)), edge));
        if (borderTopStyle !== 'none') must(3, Math.max(...edges), 'border', each);
      }
      for (const each of element.shadowRoot.querySelectorAll(
        'path:not(.ring), .bar :not(.track), svg line',
      )) {
        const { stroke } = getComputedStyle(each);
        if (each.checkVisibility() && stroke !== 'none' && !each.matches('.track, .rest, .code *'))
          must(3, contrast(behindOf(each.closest('svg')), stroke), 'picture', each);
      }
      for (const each of rings) {
        each.focus({ focusVisible: true, preventScroll: true });
        const { outlineColor, outlineStyle } = getComputedStyle(each);
        if (outlineStyle === 'solid') must(3, contrast(behindOf(above(each)), outlineColor), 'ring', each);
      }
      luminances.clear();
    }
    return wrong;
  };
};

describe('in any colors a partner sets', () => {
  const page = fuzzedPage('<body></body>', { then: tools });

  for (const [name, markup] of Object.entries(elements)) {
    const some = name === 'a hotline' ? times : Math.ceil(times / 4);
    it(`${name} can be read and its controls be seen: fuzz, ${some} cases`, async () => {
      const [, tag] = /<([a-z-]+)/.exec(markup);
      await page.tab.evaluate((given) => window.put(given), markup);
      assert.equal(
        await page.tab.$eval(tag, (each) => Boolean(each.shadowRoot.querySelector('.action'))),
        true,
      );
      await fuzz(palette, (all) => page.tab.evaluate((given) => window.wrongs(given), all), some);
      assert.deepEqual(page.said, []);
    });
  }
});
