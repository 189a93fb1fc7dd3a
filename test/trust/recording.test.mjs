// For thirty seconds every element is used in every way there is, and all is recorded by which a script could tell somebody,
// keep something, or change the page around it.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { browsers, drawn, newTab, open, until } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';
import { recorder } from './recorder.mjs';

const seconds = 30;
const tags = readdirSync(new URL('../../src/components/', import.meta.url));
const { modules } = JSON.parse(readFileSync(new URL('../../dist/custom-elements.json', import.meta.url)));
const declarations = modules.flatMap((each) => each.declarations ?? []);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Values that some attribute knows, and values that none does. */
const words =
  ',2,5,general,hospitality,health,front-desk,york,Knox County,boston,language,myths,myth-travel,labor,s000-calls,s001-rise,series:contacts-by-channel,chart,table,nhth mecasa 988,https://www.maine.gov/,javascript:alert(1),<b>bold</b>'.split(
    ',',
  );
// The way to leave would end the recording.
const attributesOf = (tag) =>
  declarations
    .find(({ tagName }) => tagName === tag)
    .attributes.filter(({ name }) => name !== 'exit')
    .map(({ name, type }) => ({
      name,
      values: [...words, ...[...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value]) => value)],
    }));
const asElement = (tag) =>
  tag === 'aware-exit' ? `<${tag} style="pointer-events: none"></${tag}>` : `<${tag} exit="off"></${tag}>`;
const asPlaceholder = `<div data-aware="hotline" data-exit="off"><p><a href="tel:+18883737888">Call 1-888-373-7888</a></p></div>`;
const dropIn = (name) => `<script defer src="/dist/${name}.min.js"></script>`;
const asModules = `<script type="importmap">{"imports":{"lit":"/node_modules/lit/index.js","lit/":"/node_modules/lit/","lit-html":"/node_modules/lit-html/lit-html.js",
  "lit-html/":"/node_modules/lit-html/","lit-element/lit-element.js":"/node_modules/lit-element/lit-element.js","@lit/reactive-element":"/node_modules/@lit/reactive-element/reactive-element.js",
  "@lit/reactive-element/":"/node_modules/@lit/reactive-element/"}}</script><script type="module" src="/dist/modules/all.js"></script>`;

const pages = [
  ...tags.map((tag) => ({ what: tag, tags: [tag], html: asElement(tag), script: dropIn(tag) })),
  {
    what: 'aware-hotline from a placeholder',
    tags: ['aware-hotline'],
    html: asPlaceholder,
    script: dropIn('aware-hotline'),
  },
  { what: 'all elements in one script', tags, html: tags.map(asElement).join(''), script: dropIn('aware') },
  { what: 'all elements as modules', tags, html: tags.map(asElement).join(''), script: asModules },
];

/** What a visitor asks for with a button of a widget: copy this, print this, give me this table. */
const asked = /^(writeText|print|createObjectURL|click)\b/;
/** Lit signs its versions on the window, for the tools that look for several copies, and fills in `Symbol.metadata` of the standard. */
const ofLit =
  /^((window\.)?(reactiveElementVersions|litHtmlVersions|litElementVersions|litPropertyMetadata)\b|Symbol\.metadata$)/;

/** Numbers that look like chance and are the same in each run. */
const chance = (seed) => {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
};

/** Uses an element in every way: keys, pointer, attributes, languages, moves and removals. */
async function use(tab, tags, random, end) {
  const one = (list) => list[random(list.length)];
  // The link of this one leads away, which would end the recording.
  const hasExit = tags.includes('aware-exit');
  const keys = [
    ...[
      'Tab',
      'Tab',
      'Tab',
      'Tab',
      ' ',
      ' ',
      'ArrowDown',
      'ArrowRight',
      'ArrowUp',
      'ArrowLeft',
      'Home',
      'End',
    ],
    ...['Escape', 'PageDown', 'a', 'k', hasExit ? 'Tab' : 'Enter'],
  ];
  const acts = {
    async keys() {
      for (let i = 0; i < 12; i++) await tab.keyboard.press(one(keys));
      await tab.keyboard.down('Shift');
      await tab.keyboard.press('Tab');
      await tab.keyboard.up('Shift');
    },
    async pointer() {
      const tag = one(tags);
      const box = await tab.evaluate(
        (tag, part) => {
          const element = window.widgetOf(tag);
          const { top, height } = element.getBoundingClientRect();
          scrollBy(0, top - 20 + Math.max(0, height - 500) * part);
          const { x, y, width, height: whole } = element.getBoundingClientRect();
          return { x, y, width, height: whole };
        },
        tag,
        random(100) / 100,
      );
      for (let i = 0; i < 15; i++) {
        const x = box.x + random(Math.max(1, Math.floor(box.width)));
        const y = Math.max(0, box.y) + random(Math.max(1, Math.min(560, Math.floor(box.height))));
        await tab.mouse.move(x, y);
        await tab.mouse.click(x, y, { button: random(9) ? 'left' : 'right' });
      }
      await tab.mouse.wheel({ deltaY: 200 });
    },
    async attributes() {
      const tag = one(tags);
      for (let i = 0; i < 6; i++) {
        const { name, values } = one(attributesOf(tag));
        await tab.evaluate(
          (tag, name, value) => {
            const element = window.widgetOf(tag);
            if (value === null) element.removeAttribute(name);
            else element.setAttribute(name, value);
          },
          tag,
          name,
          random(4) ? one(values) : null,
        );
      }
    },
    async language() {
      for (const lang of ['es', 'ar', 'qaa-x', '', 'en'])
        await tab.evaluate((lang) => document.documentElement.setAttribute('lang', lang), lang);
    },
    async moves() {
      await tab.evaluate((tag) => {
        const element = window.widgetOf(tag);
        const home = element.parentNode;
        const copy = element.cloneNode(true);
        home.append(copy, element);
        copy.textContent = 'Other words';
        element.remove();
        copy.remove();
        home.append(element);
        element.append('More words');
      }, one(tags));
    },
    async media() {
      await tab
        .emulateMediaFeatures?.([{ name: 'prefers-color-scheme', value: one(['light', 'dark']) }])
        .catch(() => {});
      await tab.setViewport(
        one([
          { width: 320, height: 560 },
          { width: 1000, height: 700 },
        ]),
      );
      await tab.evaluate(() => {
        for (const type of ['beforeprint', 'afterprint', 'pagehide', 'pageshow', 'hashchange', 'popstate'])
          window.happen(type);
      });
    },
  };
  for (let round = 0; Date.now() < end; round++) {
    for (const [name, act] of Object.entries(acts)) {
      if (Date.now() >= end) return;
      if (name === 'media' && round % 3) continue;
      await act();
    }
  }
}

for (const name of browsers) {
  describe(`thirty seconds of use, in ${name}`, () => {
    let browser, site;
    const records = new Map();

    const visit = async (path, html) => {
      const context = await browser.createBrowserContext();
      const { tab, said } = await newTab(context, { stays: true });
      const requests = [];
      // Firefox fetches fonts of its own controls from addresses that hold them.
      tab.on('request', (request) => /^data:/.test(request.url()) || requests.push(request.url()));
      tab.on('popup', () => requests.push('a window'));
      tab.on('workercreated', () => requests.push('a worker'));
      tab.on('dialog', (dialog) => {
        requests.push('a dialog');
        void dialog.dismiss();
      });
      if (name === 'chromium') {
        const devtools = await tab.createCDPSession();
        await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
        await devtools.send('Network.enable');
        devtools.on('Network.webSocketCreated', ({ url }) => requests.push(url));
      }
      await tab.evaluateOnNewDocument(recorder);
      await tab.evaluateOnNewDocument(() => {
        Object.defineProperty(self, 'widgetOf', {
          value: (tag) =>
            document.querySelector(tag) ??
            document.querySelector('[data-aware]').shadowRoot.querySelector(tag),
        });
      });
      // What the browser tells a page reaches it without being heard.
      await tab.evaluateOnNewDocument(() => {
        const { dispatchEvent } = EventTarget.prototype;
        Object.defineProperty(self, 'happen', {
          value: (type) => {
            const before = self.recorder.heard.length;
            dispatchEvent.call(self, new Event(type));
            self.recorder.heard.splice(before, 1);
          },
        });
      });
      await tab.goto(
        site.page(path, `<link rel="icon" href="data:,"><title>Partner</title><body><main>${html}</main>`),
      );
      return { tab, said, requests };
    };

    const record = async ({ what, tags, html, script }, at, end) => {
      const path = `/page-${at}`;
      const { tab, said, requests } = await visit(path, html + script);
      for (const tag of tags) await drawn(tab, tag, 20_000);
      const loaded = [...requests];
      const whileLoading = await tab.evaluate(() => [...recorder.heard]);
      await tab.evaluate(() => recorder.start());
      requests.length = 0;
      await use(tab, tags, chance(at + 1), end);
      const used = await tab.evaluate(() => [...recorder.heard]);
      await tab.evaluate(() => document.documentElement.setAttribute('lang', 'en'));
      const changes = await tab.evaluate(() => recorder.changes());
      await tab.evaluate((tags) => {
        // A placeholder that is emptied fills itself again.
        for (const each of document.querySelectorAll(`[data-aware], ${tags}`)) each.remove();
        recorder.heard.length = 0;
      }, tags);
      await pause(1000);
      const [afterwards, listeners] = await tab.evaluate(() => [[...recorder.heard], recorder.listeners()]);
      records.set(what, { path, loaded, whileLoading, requests, said, used, changes, afterwards, listeners });
      await tab.close();
    };

    before(
      async () => {
        site = await startSite('.');
        browser = await open(name);
        const end = Date.now() + 1000 * (seconds + 5);
        const done = await Promise.allSettled(pages.map((each, at) => record(each, at, end)));
        done.forEach(({ reason }, at) => reason && records.set(pages[at].what, { reason }));
      },
      { timeout: 180_000 },
    );
    after(async () => {
      await browser.close();
      site.stop();
    });

    const of = (what) => {
      const found = records.get(what);
      if (found.reason) throw found.reason;
      return found;
    };

    for (const { what, script } of pages) {
      it(`asks nobody for anything, and tells nobody anything (S10, S16): ${what}`, () => {
        const { path, loaded, whileLoading, requests, said, used } = of(what);
        const file = / src="([^"]+)"/.exec(script)[1];
        const own = loaded.map((url) => new URL(url).pathname);
        if (!/modules/.test(what)) assert.deepEqual(own, [path, file]);
        else for (const each of own.slice(1)) assert.match(each, /^\/(dist\/modules|node_modules)\/.*\.js$/);
        assert.deepEqual(requests, []);
        assert.deepEqual(whileLoading, []);
        assert.deepEqual([...new Set(used.filter((each) => !asked.test(each)))], []);
        assert.deepEqual(
          said.filter((each) => !/^warn(ing)?: <aware-/.test(each)),
          [],
        );
      });

      it(`keeps nothing, and leaves the page, its address and what is built in as they were (S10, S12): ${what}`, () => {
        const { changes } = of(what);
        assert.deepEqual(
          changes.filter((each) => !ofLit.test(each)),
          [],
        );
      });

      it(`runs nothing any more when it is taken away (S10): ${what}`, () =>
        assert.deepEqual(of(what).afterwards, []));

      it(`leaves no listener on the page when it is taken away (S4): ${what}`, () =>
        assert.deepEqual(
          of(what).listeners.filter((each) => !/^DOMContentLoaded/.test(each)),
          [],
        ));
    }

    it('would hear of it', async () => {
      const { tab, requests } = await visit('/noisy', '<p>noisy</p>');
      await tab.evaluate(() => recorder.start());
      const attempts = await tab.evaluate(async () => {
        const acts = {
          fetch: () => fetch('/asked'),
          XMLHttpRequest: () => new XMLHttpRequest(),
          sendBeacon: () => navigator.sendBeacon('/beacon', 'x'),
          WebSocket: () => new WebSocket(`ws://${location.host}/socket`),
          EventSource: () => new EventSource('/events').close(),
          setItem: () => localStorage.setItem('a', '1'),
          cookie: () => (document.cookie = 'a=1'),
          'indexedDB open': () => new Promise((resolve) => (indexedDB.open('a').onsuccess = resolve)),
          'caches open': () => caches.open('a'),
          pushState: () => history.pushState(null, '', '#a'),
          title: () => (document.title = 'Other'),
          setInterval: () => clearInterval(setInterval(() => {}, 1000)),
          postMessage: () => postMessage('a'),
          dispatchEvent: () => document.dispatchEvent(new CustomEvent('a')),
        };
        const missed = [];
        for (const [what, act] of Object.entries(acts)) {
          const before = recorder.heard.length;
          await Promise.resolve(act()).catch(() => {});
          if (recorder.heard.length === before) missed.push(what);
        }
        window.added = 1;
        Array.prototype.added = 1;
        document.added = 1;
        Element.prototype.remove = () => {};
        document.head.append(document.createElement('style'));
        document.adoptedStyleSheets = [new CSSStyleSheet()];
        document.body.className = 'a';
        new Image().src = '/pixel.gif';
        window.addEventListener('click', () => {});
        return missed;
      });
      assert.deepEqual(attempts, []);
      const changes = await tab.evaluate(() => recorder.changes());
      for (const expected of [
        /^url:/,
        /^title:/,
        /^history:/,
        /^head:/,
        /^body:/,
        /^sheets:/,
        /^cookie:/,
        /^local:/,
        /^databases:/,
        /^caches:/,
        /^window\.added$/,
        /^Array\.prototype\.added$/,
        /^document\.added$/,
        /^Element\.prototype\.remove$/,
      ])
        assert.ok(
          changes.some((each) => expected.test(each)),
          String(expected),
        );
      assert.deepEqual(await tab.evaluate(() => recorder.listeners()), ['click false']);
      for (const path of ['/asked', '/pixel.gif'])
        await until(path, () => requests.some((url) => url.endsWith(path)));
      await tab.close();
    });
  });
}
