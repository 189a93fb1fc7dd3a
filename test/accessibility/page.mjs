// One element on a page of a partner, from its drop-in script, with its root in reach.
import { startSite } from '../pages/site.mjs';
import { open, openRoots } from '../pages/browser.mjs';

// Hints for a keyboard show where there is a mouse, and a machine without a screen has none.
const mouse =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

/** A site and Chromium, and elements on pages of them; the scripts come from dist/, or from another folder if given. */
export async function startPages(folder) {
  const [site, browser] = await Promise.all([startSite(folder), open('chromium', [mouse])]);
  const tab = await browser.newPage();
  const session = await tab.createCDPSession();
  await tab.evaluateOnNewDocument(openRoots);
  await tab.evaluateOnNewDocument(() => {
    // The numbers are never said to have been checked long ago, the clipboard takes what it is given, and no dialog for printing waits.
    const { now } = Date;
    Date.now = () => Math.min(now(), Date.UTC(2026, 11));
    globalThis.printed = 0;
    globalThis.copied = '';
    if (navigator.clipboard)
      navigator.clipboard.writeText = async (text) => {
        globalThis.copied = text;
      };
    // Also in the frame that prints one element alone.
    globalThis.print = () => {
      top.printed++;
    };
  });
  return {
    site,
    browser,
    tab,
    session,
    /** Shows an element in a state of states.mjs, with more of a page around it if given. */
    async show(
      tag,
      { attributes = '', width = 800, height = 900, act, value, before = '', after = '', lang = 'en' } = {},
    ) {
      await tab.setViewport({ width, height });
      await tab.goto(
        site.page(
          '/page',
          `<title>Page</title><meta name="viewport" content="width=device-width"><style>body { margin: 0 }</style>
           ${before}<${tag} ${attributes} ${lang === 'en' ? '' : `lang="${lang}"`}></${tag}>${after}
           <script src="/aware/${tag}.min.js"></script>`,
        ),
      );
      if (!act) return;
      await tab.evaluate(`(${act})(document.querySelector('${tag}').shadowRoot, ${JSON.stringify(value)})`);
      await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    },
    async stop() {
      await browser.close();
      site.stop();
    },
  };
}
