// Elements on a page whose styles reach in, in either browser, and what a visitor can then read.
import { open, openRoots } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';
import { states } from '../accessibility/states.mjs';

/** A site and a browser; a test shows elements in `#around`, in `main`. */
export async function startPages(name) {
  const [site, browser] = await Promise.all([startSite(), open(name)]);
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(openRoots);
  // The numbers are never said to have been checked long ago.
  await tab.evaluateOnNewDocument(() => {
    const { now } = Date;
    Date.now = () => Math.min(now(), Date.UTC(2026, 11));
  });
  return {
    site,
    tab,
    async show(markup, { head = '', width = 800, height = 900, script = '/aware/aware.min.js', lang } = {}) {
      await tab.setViewport({ width, height });
      await tab.goto(
        site.page(
          '/page',
          `<title>Page</title><meta name="viewport" content="width=device-width"><style>body { margin: 0 }</style>${head}
           <main ${lang ?? ''}><div id="around">${markup}</div></main><script src="${script}"></script>`,
        ),
      );
      await tab.evaluate(() => {
        // No caret blinks, and no pointer hovers.
        document.activeElement?.blur();
      });
    },
    /** Does to each element what its state asks for. */
    act: (tag, { act, value }) =>
      act && tab.evaluate(`(${act})(document.querySelector('${tag}').shadowRoot, ${JSON.stringify(value)})`),
    async stop() {
      await browser.close();
      site.stop();
    },
  };
}

/** Every element in its main states, as `[tag, state]`. */
export const all = Object.entries(states).flatMap(([tag, list]) => list.map((state) => [tag, state]));
/** One state of each, and a poster for its code. */
export const one = Object.entries(states)
  .map(([tag, [state]]) => [tag, state])
  .concat([['aware-hotline', states['aware-hotline'][4]]]);
export const markup = ([tag, { attributes }]) => `<${tag} ${attributes}></${tag}>`;

/** A picture of `#around`, wherever it ends. */
export async function picture(tab) {
  const clip = await tab.evaluate(() => {
    const { x, y, width, height } = document.querySelector('#around').getBoundingClientRect();
    return { x, y, width: Math.ceil(width), height: Math.ceil(height) };
  });
  // A picture of more than the window would change its width for a moment, in which a card in use begins its height anew.
  const { width, height } = tab.viewport();
  if (clip.y + clip.height > height)
    await tab.setViewport({ width, height: Math.ceil(clip.y + clip.height) });
  return Buffer.from(await tab.screenshot({ clip, captureBeyondViewport: false }));
}

/** What cannot be read in the widgets of a page, as a visitor would say it; empty, if all can. */
export const unreadable = (tab, narrowest = 200) =>
  tab.evaluate((least) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
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
      for (let at = element; at; at = at.parentElement ?? at.getRootNode().host) {
        const { backgroundColor } = getComputedStyle(at);
        if (pixel(backgroundColor)[3] === 255) return backgroundColor;
      }
      return 'white';
    };
    const found = [];
    for (const host of document.querySelectorAll('#around *')) {
      const root = host.shadowRoot;
      if (!host.localName.startsWith('aware-')) continue;
      const say = (what, node) =>
        found.push(`${host.localName}: ${what} ${JSON.stringify(node.textContent.trim().slice(0, 40))}`);
      const card = root.querySelector('.card');
      const box = card.getBoundingClientRect();
      if (!(box.width >= least)) found.push(`${host.localName}: ${box.width} pixels wide`);
      const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      let words = 0;
      while (walker.nextNode()) {
        const text = walker.currentNode;
        const parent = text.parentElement;
        if (!text.data.trim() || parent.closest('option, svg, style') || !parent.checkVisibility()) continue;
        // The link that is kept in sight elsewhere is there to be read.
        if (parent.closest('.pinned')) {
          words++;
          continue;
        }
        const style = getComputedStyle(parent);
        range.selectNodeContents(text);
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
        if (!rects.length) continue;
        words++;
        const [high, low] = [luminance(style.webkitTextFillColor), luminance(behind(parent))].sort(
          (a, b) => b - a,
        );
        if (!((high + 0.05) / (low + 0.05) >= 4.5)) say('contrast', text);
        const size = parseFloat(style.fontSize);
        const isNote = parent.closest('small, figure, table, .region, .cite, .keys');
        if (!(size >= (isNote ? 13 : 15))) say(`${size} pixels`, text);
        const plain = {
          fontStyle: 'normal',
          writingMode: 'horizontal-tb',
          textShadow: 'none',
          webkitTextStrokeWidth: '0px',
          webkitTextSecurity: 'none',
          fontVariantCaps: 'normal',
          fontVariantPosition: 'normal',
          fontFeatureSettings: 'normal',
          textEmphasisStyle: 'none',
          visibility: 'visible',
        };
        for (const [name, value] of Object.entries(plain))
          if (style[name] !== undefined && style[name] !== value) say(`${name} ${style[name]}`, text);
        if (/uppercase|lowercase|full-width/.test(style.textTransform)) say(style.textTransform, text);
        if (!/^(none|underline|)$/.test(style.textDecorationLine)) say(style.textDecorationLine, text);
        for (const { left, right, height } of rects) {
          if (left < box.left - 1 || right > box.right + 1) say('out of the card', text);
          if (height < size * 0.9) say('flat', text);
        }
      }
      if (words < 4) found.push(`${host.localName}: only ${words} words`);
    }
    return [...new Set(found)];
  }, narrowest);
