// The browsers in which pages are tried, and what a visitor does there.
import puppeteer from 'puppeteer-core';
import { chromiumArgs, find, wanted } from '../../scripts/browsers.mjs';

export { openRoots } from './open-roots.mjs';

const launch = {
  chromium: (more = []) =>
    puppeteer.launch({ executablePath: find.chromium(), args: [...chromiumArgs, ...more] }),
  firefox: () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: find.firefox(),
      headless: true,
      // Its own request for an icon would count as one of the page, and nobody would close its dialog for printing.
      extraPrefsFirefox: { 'browser.chrome.site_icons': false, 'print.enabled': false },
    }),
};

/** Chromium and Firefox; WebKit has no driver for whole pages here. */
export const browsers = wanted().filter((name) => name in launch);
export const open = (name, more) => launch[name](more);

export const destination = 'https://www.weather.gov/';

/**
 * A tab in which the place where quick exit leads answers, for the tests reach no network; with what the
 * console said and each visit there. With `stays`, it answers "no content": then the tab stays as it is. With `late`, it
 * answers after so many milliseconds. With `cached`, the browser uses its cache, as it does for visitors, and nothing answers.
 */
export async function newTab(browser, { stays = false, late = 0, cached = false } = {}) {
  const tab = await browser.newPage();
  const said = [];
  const visits = [];
  tab.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  tab.on('pageerror', (error) => said.push(`error: ${error.message}`));
  if (cached) return { tab, said, visits };
  await tab.setRequestInterception(true);
  tab.on('request', async (request) => {
    if (!request.url().startsWith(destination)) return void request.continue();
    if (request.url() === destination) visits.push(request.headers());
    if (late) await new Promise((resolve) => setTimeout(resolve, late));
    await request
      .respond({
        status: stays ? 204 : 200,
        contentType: 'text/html',
        body: '<title>Weather</title><h1>Weather</h1>',
      })
      .catch(() => {});
  });
  return { tab, said, visits };
}

/** Waits until something is so, for at most five seconds. */
export async function until(what, act) {
  for (let i = 0; i < 100; i++) {
    if (await act()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Never came to be: ${what}`);
}

/**
 * Waits until every widget of a tag, those in placeholders too, has drawn itself: it is defined, it takes room, and no child shows but those in a named slot.
 * No height in pixels tells, for that hangs on the fonts of the machine.
 */
export const drawn = (tab, tag = 'aware-hotline', timeout = 5000) =>
  tab.waitForFunction(
    (name) => {
      const shows = (child) => {
        const range = document.createRange();
        range.selectNode(child);
        return range.getClientRects().length > 0;
      };
      const widgets = [
        document,
        ...[...document.querySelectorAll('[data-aware]')].map((box) => box.shadowRoot),
      ]
        .filter(Boolean)
        .flatMap((root) => [...root.querySelectorAll(name)]);
      const words = ({ childNodes }) =>
        [...childNodes].flatMap((child) => (child.assignedNodes ? child.assignedNodes() : child));
      return (
        widgets.length > 0 &&
        widgets.every(
          (each) =>
            each.matches(':defined') &&
            each.offsetHeight > 0 &&
            words(each)
              .slice(0, 500)
              .every((child) => child.slot || !child.textContent.trim() || !shows(child)),
        )
      );
    },
    { timeout },
    tag,
  );

/** Whether a tab shows nothing at all. */
export async function isBlank(tab) {
  const empty = await tab.browser().newPage();
  const [seen, blank] = [await tab.screenshot(), await empty.screenshot()];
  await empty.close();
  return Buffer.compare(seen, blank) === 0;
}

/** The nodes of a page, those in closed shadow roots too; Chromium only. */
export async function nodes(tab) {
  const session = await tab.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = [];
  const visit = (node) => {
    found.push({ ...node, attributes: pairs(node.attributes) });
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) visit(child);
  };
  visit(root);
  return { session, found };
}

const pairs = (list = []) =>
  Object.fromEntries(list.flatMap((name, i) => (i % 2 ? [] : [[name, list[i + 1]]])));
