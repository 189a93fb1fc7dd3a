// Whatever stands in the address of a frame, or comes as a message from it: one of our elements with what it knows, and a height.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { newTab, open, openRoots } from '../pages/browser.mjs';
import { attributes, cases, hostileNames, hostileValues, hostileWidgets } from '../pages/hostile.mjs';
import { startSite } from '../pages/site.mjs';

const tags = readdirSync(new URL('../../src/components/', import.meta.url));

/** What the page must make of an address: an element and its attributes. */
function expected(query, observed) {
  const asked = new URLSearchParams(query);
  const wanted = (asked.get('widget') ?? '').trim().toLowerCase();
  const tag = tags.includes(wanted) ? wanted : 'aware-hotline';
  const names = ['lang', ...observed[tag]].filter((name) => asked.has(name));
  const given = Object.fromEntries(names.map((name) => [name, asked.get(name).slice(0, 200)]));
  // The page of a frame begins with its heading.
  const level = asked.has('heading-level') ? {} : { 'heading-level': '1' };
  return { tag, attributes: { ...level, ...given } };
}

describe('a frame, of anything anyone may write', () => {
  let browser, site;
  before(async () => {
    site = await startSite();
    site.file('/favicon.ico', '');
    browser = await open('chromium');
  });
  after(async () => {
    await browser.close();
    site.stop();
  });

  /** Draws a frame for each address, on a page of the same site, and returns what each holds. */
  const examine = (tab, queries) =>
    tab.evaluate(
      (all) =>
        Promise.all(
          all.map(async (query, at) => {
            const frame = document.createElement('iframe');
            // Laying it out would take most of the time.
            frame.hidden = true;
            frame.src = `/aware/frame.html${'#?'[at % 2]}${query}`;
            document.body.append(frame);
            await new Promise((loaded) => (frame.onload = loaded));
            const { document: page, location, localStorage } = frame.contentWindow;
            const [element, ...others] = page.querySelectorAll('body > main > *');
            await element.updateComplete;
            const root = element.shadowRoot;
            const found = {
              tag: element.localName,
              attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
              others: others.length + element.childNodes.length,
              page: [
                page.documentElement.attributes.length,
                page.body.attributes.length,
                page.scripts.length,
                page.title,
                page.cookie,
                localStorage.length,
              ].join('|'),
              path: location.pathname,
              scheme: page.querySelector('meta[name=color-scheme]').content,
              text: root.textContent,
              links: [...root.querySelectorAll('[href]')].map((each) => each.getAttribute('href')),
              handlers: [...root.querySelectorAll('*')].flatMap((each) =>
                each
                  .getAttributeNames()
                  .filter((one) => /^on|^style$|^srcdoc$/.test(one))
                  .filter((one) => one !== 'style' || !each.matches('.seat, .exit')),
              ),
              strange: root.querySelectorAll('script, iframe, object, embed, img, base, form, style').length,
              number: /1-888-373-7888/.test(root.textContent),
              polluted: Object.keys(frame.contentWindow.Object.prototype).length,
            };
            frame.remove();
            return found;
          }),
        ),
      queries,
    );

  const fuzzer = async () => {
    // Not `newTab`: it looks at each request, which takes longer than all the rest.
    const tab = await browser.newPage();
    await tab.evaluateOnNewDocument(openRoots);
    await tab.goto(site.page('/fuzz', '<title>Fuzz</title><script src="/aware/aware.min.js"></script>'));
    const observed = await tab.evaluate(
      (all) => Object.fromEntries(all.map((tag) => [tag, customElements.get(tag).observedAttributes])),
      tags,
    );
    const check = async (queries) => {
      const all = await examine(tab, queries);
      all.forEach((found, at) => {
        const query = queries[at];
        const { tag, attributes } = expected(query, observed);
        assert.equal(found.tag, tag, query);
        assert.deepEqual(found.attributes, attributes, query);
        assert.equal(found.others, 0, query);
        assert.equal(found.page, '1|0|1|Help in Maine||0', query);
        assert.equal(found.path, '/aware/frame.html', query);
        assert.match(found.scheme, /^(light dark|light|dark)$/, query);
        assert.doesNotMatch(found.text, /pwned|evil|<|undefined|\[object|\bNaN\b/, query);
        for (const href of found.links) assert.match(href, /^(tel:|sms:|https:\/\/|#|blob:|data:text\/csv)/);
        assert.deepEqual(found.handlers, [], query);
        assert.equal(found.strange, 0, query);
        assert.ok(found.number || attributes.lines, query);
        assert.equal(found.polluted, 0, query);
      });
      assert.equal(await tab.evaluate(() => top.pwned), undefined);
    };
    return { tab, check };
  };

  it('makes nothing of hostile parameters but an attribute that its element knows', async () => {
    const { tab, check } = await fuzzer();
    const query = (pairs) => new URLSearchParams(pairs).toString();
    const valueAt = (at) => hostileValues[at % hostileValues.length];
    await check(hostileWidgets.map((widget) => query({ widget })));
    await check([
      ...hostileNames.map((each, at) => query([[each, valueAt(at)]])),
      query(hostileNames.map((each) => [each, hostileValues[0]])),
    ]);
    // Each value in each attribute of some element.
    for (const widget of tags)
      await check(
        hostileValues.map((_, at) =>
          query([['widget', widget], ...attributes.map((each, by) => [each, valueAt(at + by)])]),
        ),
      );
    await check([
      '%',
      '%zz=%ff',
      'widget',
      '&&&===',
      'layout=banner&layout=<b>',
      'widget=aware-exit&widget=script',
      `layout=${'x'.repeat(200_000)}`,
      '?',
      '#',
    ]);
    await tab.close();
  });

  it(`makes nothing else of any address: fuzz, ${cases} cases`, async () => {
    const { tab, check } = await fuzzer();
    const values =
      'card banner compact poster survivor staff student on off auto dark light 1 6 hospitality health school front-desk manager labor series:contacts-by-channel s001-rise table chart york language myths word-child myth-travel nhth 211 en es fr-CA ar'.split(
        ' ',
      );
    const anyText = fc.string({ unit: 'binary', maxLength: 300 });
    const parameter = fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...attributes) },
        fc.constantFrom(...hostileNames),
        anyText,
      ),
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...values) },
        fc.constantFrom(...hostileValues),
        anyText,
      ),
    );
    const widget = fc
      .oneof({ weight: 4, arbitrary: fc.constantFrom(...tags) }, fc.constantFrom(...hostileWidgets), anyText)
      .map((value) => ['widget', value]);
    const written = fc
      .tuple(fc.option(widget), fc.array(parameter, { maxLength: 8 }))
      .map(([first, rest]) => new URLSearchParams(first ? [first, ...rest] : rest).toString());
    const raw = fc.string({
      unit: fc.constantFrom(...'%&=+;?/<>"\'\\[]{}widgetlayou-%00%ff'),
      maxLength: 60,
    });
    const query = fc.oneof({ weight: 4, arbitrary: written }, raw);
    const together = 20;
    await fc.assert(fc.asyncProperty(fc.array(query, { minLength: together, maxLength: together }), check), {
      numRuns: Math.ceil(cases / together),
      endOnFailure: cases < 1000,
    });
    await tab.close();
  });

  it(`sets only what a message of the right shape says (S15): fuzz, ${cases} messages`, async () => {
    site.page('/frame.html', '<title>Forger</title>');
    const { tab, said } = await newTab(browser);
    const frame = `<iframe src="${site.otherOrigin}/frame.html?id=a" width="600" height="500"></iframe>`;
    await tab.goto(site.page('/outer', `<script src="/aware/aware-frame.min.js"></script>${frame}`));
    const inner = tab.frames().find((each) => each !== tab.mainFrame());
    await tab.evaluate(() => {
      // Each message gets its answer: the height after it. Ours is registered after the script's.
      addEventListener('message', ({ data, source }) => {
        const frame = document.querySelector('iframe');
        source.postMessage(
          [frame.getAttribute('height'), frame.attributes.length, structuredClone(data)],
          '*',
        );
        frame.setAttribute('height', '500');
      });
    });
    const near = fc.record(
      {
        type: fc.oneof({ weight: 4, arbitrary: fc.constant('aware-height') }, fc.anything()),
        id: fc.oneof({ weight: 4, arbitrary: fc.constant('a') }, fc.anything()),
        height: fc.oneof(
          fc.integer({ min: -100, max: 20000 }),
          fc.double(),
          fc.integer({ min: 30, max: 50 }),
          fc.anything(),
        ),
        more: fc.anything(),
      },
      { requiredKeys: [] },
    );
    const message = fc.oneof(
      near,
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 50, maxLength: 50 }), async (all) => {
        const answers = await inner.evaluate(
          (source) =>
            Promise.all(
              source
                .map(async (each) => {
                  const data = eval(`(${each})`);
                  const answer = new Promise((heard) =>
                    addEventListener('message', (event) => heard(event.data), { once: true }),
                  );
                  try {
                    parent.postMessage(data, '*');
                  } catch {
                    parent.postMessage(0, '*');
                  }
                  return answer;
                })
                .map((answer) =>
                  answer.then(([height, attributes, data]) => {
                    const { type, id, height: wanted } = Object(data);
                    const sound =
                      Object.keys(Object(data)).sort().join() === 'height,id,type' &&
                      type === 'aware-height' &&
                      id === 'a' &&
                      Number.isInteger(wanted) &&
                      wanted >= 40 &&
                      wanted <= 10000;
                    return height === (sound ? String(wanted) : '500') && attributes === 3;
                  }),
                ),
            ),
          all.map((each) => fc.stringify(each)),
        );
        assert.deepEqual(
          answers.filter((fine) => !fine),
          [],
        );
      }),
      { numRuns: Math.ceil(cases / 50) },
    );
    assert.deepEqual(said, []);
    await tab.close();
  });
});
