// A page with a tracker and an element of ours, and what the tracker sends of a visit.
import { drawn } from '../pages/browser.mjs';
import { capture } from './capture.mjs';
import { facts } from './tell.mjs';
import { trackers } from './trackers.mjs';
import { inside, use } from './visitor.mjs';

export const elements = {
  'aware-definitions': '',
  'aware-exit': '',
  'aware-hotline': '',
  'aware-local-help': '',
  'aware-red-flags': 'setting="general"',
  'aware-school-card': '',
  'aware-sector-guide': 'sector="lodging" practice',
  'aware-statistic': 'figure="s001-rise"',
};
const words = '<p>Call <a href="tel:+18883737888">1-888-373-7888</a></p>';
const head = '<title>A page</title><link rel="icon" href="data:,">';
// What heights tell is said in docs/privacy.md: here they are the same whatever is chosen.
const still =
  '<style>.still { display: block; height: 3800px; overflow: hidden; border: 0; width: 100% }</style>';

/** How an element comes into a page; each with what reaches into it. */
export const forms = {
  'drop-in': ({ tag, attributes }) => ({
    html: `<${tag} class="still" ${attributes}>${words}</${tag}>`,
    script: `<script defer src="/aware/${tag}.min.js"></script>`,
    find: `document.querySelector('${tag}')`,
  }),
  placeholder: ({ tag, attributes }) => ({
    html: `<div class="still" data-aware="${tag.slice(6)}" ${attributes.replace(/(^| )(?=\w)/g, '$1data-')}>${words}</div>`,
    script: `<script defer src="/aware/${tag}.min.js"></script>`,
    find: `document.querySelector('[data-aware]').shadowRoot.firstElementChild`,
  }),
  'frame of the same site': ({ tag, attributes }) => framed('/aware/', tag, attributes),
  'frame of another site': ({ tag, attributes, site }) =>
    framed(`${site.otherOrigin}/aware/`, tag, attributes),
  // What a page shows by itself, and what trackers are for: each must tell which of two was pressed.
  'none of ours': () => ({
    html: `<main><p><a id="the-first" href="#a">The first link</a> <a id="the-second" href="#b">The second link</a></p>
      <p><button id="the-first-button">The first button</button> <button id="the-second-button">The second button</button></p></main>`,
    script: '',
  }),
};
const framed = (folder, tag, attributes) => ({
  html: `<iframe class="still" title="Help" src="${folder}frame.html?widget=${tag}&amp;${attributes.replace(/"/g, '').replace(/ /g, '&amp;')}"></iframe>`,
  script: '<script defer src="/aware/aware-frame.min.js"></script>',
  find: `document.querySelector('iframe')`,
  frame: true,
});

/** All that trackers, by their names, send while a visitor takes one choice (0) or the other (1). */
export async function visit({ browser, site, script, names, tag, form, before, way, choice, exit }) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  const [outside, seen] = [[], []];
  try {
    await tab.setViewport({ width: 900, height: 4000, hasTouch: way === 'touch' });
    const devtools = await tab.createCDPSession();
    await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      void answer(request, site, names, outside, seen).catch(() => {});
    });
    await tab.evaluateOnNewDocument(capture);
    const { html, script: ours, find, frame } = forms[form]({ tag, attributes: elements[tag], site });
    const theirs = '<script src="/tracker.js"></script>';
    site.file('/tracker.js', script, { 'content-type': 'text/javascript' });
    await tab.goto(
      site.page('/page', `${head}${still}${before ? theirs : ''}${ours}<body><h1>A page</h1>${html}`),
    );
    if (find && !frame) await drawn(tab, tag, 20_000);
    if (!before) await tab.addScriptTag({ url: '/tracker.js' });
    await tab.waitForFunction(() => document.readyState === 'complete');
    if (find) {
      const root = await inside(tab, find, frame && tag);
      await use(tab, root, choice, way);
      if (exit) await leave(tab, root, way);
    } else for (const kind of ['', '-button']) await tab.click(`#the-${choice ? 'second' : 'first'}${kind}`);
    await tab.evaluate(async () => {
      await window.sendHeldBack?.();
      // The page is hidden and left: what was held back is sent.
      for (const [key, value] of Object.entries({ visibilityState: 'hidden', hidden: true }))
        Object.defineProperty(document, key, { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      dispatchEvent(new PageTransitionEvent('pagehide'));
      dispatchEvent(new Event('beforeunload'));
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    // Some take a `fetch` that nobody wrapped, out of a fresh frame.
    const sent = [...(await tab.evaluate(() => window.sent())), ...seen];
    return { facts: facts(sent), sent, outside };
  } finally {
    await context.close();
  }
}

/** Ours and theirs come from the site of the test; nothing leaves the machine. */
async function answer(request, site, names, outside, seen) {
  const { origin, protocol, pathname } = new URL(request.url());
  if (protocol === 'data:' || protocol === 'blob:') return request.continue();
  const isOurs = [site.origin, site.otherOrigin].includes(origin);
  if (isOurs && /^\/(page|tracker\.js|aware\/|favicon)/.test(pathname)) return request.continue();
  // A link is followed to nowhere: the page stays.
  if (request.isNavigationRequest()) return request.respond({ status: 204 });
  if (!isOurs) outside.push(request.url());
  const body = request.hasPostData() ? (request.postData() ?? (await request.fetchPostData())) : '';
  seen.push({ by: 'network', to: request.url(), body: body ?? '' });
  const [, said] =
    names
      .flatMap((name) => Object.entries(trackers[name].answers ?? {}))
      .find(([part]) => pathname.includes(part)) ?? [];
  return request.respond({
    status: 200,
    contentType: 'application/json',
    headers: {
      'access-control-allow-origin': request.headers().origin ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': request.headers()['access-control-request-headers'] ?? '*',
    },
    body: JSON.stringify(said ?? {}),
  });
}

async function leave(tab, root, way) {
  const [place] = await root.call((root) =>
    [...root.querySelectorAll('.exit')].map((each) => {
      each.focus();
      const { x, y, width, height } = each.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );
  if (!place) return;
  if (way === 'keys') await tab.keyboard.press('Enter');
  else await tab.mouse.click(root.x + place.x, root.y + place.y);
}
