// The page for sites that allow only frames: whatever its address says, it shows one of our elements and tells its height.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
/* global told -- what the page around the frame was told, see `visit` */
import { browsers, destination, newTab, open, until, openRoots } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';
import { version } from '../../dist/modules/index.js';

const tags = readdirSync(new URL('../../src/components/', import.meta.url));
const parentScript = '<script src="/aware/aware-frame.min.js"></script>';
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

for (const name of browsers) {
  describe(`the page in a frame, in ${name}`, () => {
    let browser, site;
    before(async () => {
      site = await startSite();
      browser = await open(name);
    });
    after(async () => {
      await browser.close();
      site.stop();
    });

    const frameOf = (tab) => tab.frames().find((each) => each !== tab.mainFrame());
    const drawn = (frame) =>
      frame.waitForFunction(
        () => {
          const [first, ...others] = document.querySelectorAll('body > main > *');
          return !others.length && first?.localName.startsWith('aware-') && first.offsetHeight > 0;
        },
        { timeout: 5000 },
      );

    /** A page with one frame of another site in it; the page writes down what it is told. */
    const visit = async (
      query,
      { frame = '', mark = '#', src, script = parentScript, isDrawn = true } = {},
    ) => {
      const found = await newTab(browser);
      await found.tab.evaluateOnNewDocument(openRoots);
      site.requests.length = 0;
      const address = src ?? `${site.otherOrigin}/aware/frame.html${mark}${query}`.replaceAll('"', '%22');
      const record =
        '<script>const told = []; addEventListener("message", ({ data }) => told.push(data))</script>';
      await found.tab.goto(
        site.page(
          '/outer',
          `<link rel="icon" href="data:,"><title>Outer</title>${record}${script}<iframe ${frame} src="${address.replaceAll('&', '&amp;')}" width="600" height="500"></iframe>`,
        ),
      );
      const inner = frameOf(found.tab);
      if (isDrawn) await drawn(inner);
      return {
        ...found,
        inner,
        height: () => found.tab.$eval('iframe', (each) => each.getAttribute('height')),
      };
    };

    const shown = (inner) =>
      inner.evaluate(() => {
        const element = document.querySelector('main > *');
        return {
          tag: element.localName,
          attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
        };
      });
    const text = (inner) =>
      inner.evaluate(() => document.querySelector('main > *').shadowRoot.querySelector('.card').innerText);

    it('shows each element, asks for nothing but its own two files, keeps nothing and says nothing (S10, S12)', async () => {
      for (const tag of tags) {
        const { tab, said, inner } = await visit(`widget=${tag}`, { script: '' });
        assert.deepEqual(await shown(inner), { tag, attributes: { 'heading-level': '1' } });
        await pause(200);
        const asked = site.requests.filter(({ pathname }) => pathname !== '/favicon.ico');
        assert.deepEqual(
          asked.map(({ pathname }) => pathname),
          ['/outer', '/aware/frame.html', '/aware/frame.min.js'],
        );
        // The log of whoever keeps our files has no widget, county or audience in it.
        assert.deepEqual(
          asked.map(({ search }) => search),
          ['', '', `?v=${version}`],
        );
        assert.equal(asked[2].referer, undefined);
        assert.deepEqual(said, []);
        assert.deepEqual(
          await inner.evaluate(async () => [
            document.cookie,
            localStorage.length,
            sessionStorage.length,
            (await indexedDB.databases()).length,
            history.length,
            location.hash,
            document.title,
          ]),
          ['', 0, 0, 0, await tab.evaluate(() => history.length), `#widget=${tag}`, 'Help in Maine'],
        );
        assert.deepEqual(await tab.evaluate(() => told), []);
        await tab.close();
      }
    });

    it('gives the element its attributes, and the page its color scheme, and is transparent', async () => {
      const { tab, said, inner } = await visit(
        'widget=+Aware-Hotline+&layout=compact&audience=staff&lines=211&theme=dark&heading-level=3&lang=en&id=a',
      );
      assert.deepEqual(await shown(inner), {
        tag: 'aware-hotline',
        attributes: {
          layout: 'compact',
          audience: 'staff',
          lines: '211',
          theme: 'dark',
          'heading-level': '3',
          lang: 'en',
        },
      });
      assert.deepEqual(
        await inner.evaluate(() => {
          const root = document.querySelector('main > *').shadowRoot;
          const [html, body] = [document.documentElement, document.body].map((each) =>
            getComputedStyle(each),
          );
          return {
            card: root.querySelector('.card').className,
            level: root.querySelector('[role=heading]').ariaLevel,
            scheme: document.querySelector('meta[name=color-scheme]').content,
            grounds: [html.backgroundColor, body.backgroundColor],
            margin: body.margin,
          };
        }),
        {
          card: 'card compact dark',
          level: '3',
          scheme: 'dark',
          grounds: ['rgba(0, 0, 0, 0)', 'rgba(0, 0, 0, 0)'],
          margin: '0px',
        },
      );
      assert.match(await text(inner), /211 Maine/);
      assert.deepEqual(said, []);
      await tab.close();
    });

    it('shows the hotline for an address without a widget, and for an unknown one warns once', async () => {
      for (const [query, warnings] of [
        ['', 0],
        ['widget=', 0],
        ['widget=aware-nothing', 1],
      ]) {
        const { tab, said, inner } = await visit(query);
        assert.deepEqual(await shown(inner), { tag: 'aware-hotline', attributes: { 'heading-level': '1' } });
        assert.equal(
          said.filter((line) => /^warn.*aware-nothing.* aware-hotline$/.test(line)).length,
          warnings,
        );
        assert.equal(said.length, warnings);
        await tab.close();
      }
    });

    it('lets the page around it decide where quick exit leads, and not a link to the page itself', async () => {
      const query = 'widget=aware-exit&href=https%3A%2F%2Fwww.maine.gov%2F';
      const { tab, inner } = await visit(query);
      const href = () => document.querySelector('main > *').shadowRoot.querySelector('.exit').href;
      assert.equal(await inner.evaluate(href), 'https://www.maine.gov/');
      await tab.goto(`${site.origin}/aware/frame.html#${query}`);
      await drawn(tab);
      assert.equal(await tab.evaluate(href), destination);
      await tab.close();
    });

    it('tells its height in whole pixels, when it changes, and nothing else (S15)', async () => {
      const { tab, inner, height } = await visit('widget=aware-statistic&id=a-1_Z');
      await until('the first height', () => tab.evaluate(() => told.length));
      const first = await height();
      await inner.evaluate(() => {
        document.querySelector('main > *').shadowRoot.querySelector('details').open = true;
      });
      await until('another height', async () => (await height()) !== first);
      await pause(200);
      const told = await tab.evaluate(() => told);
      for (const [at, message] of told.entries()) {
        assert.deepEqual(Object.keys(message).sort(), ['height', 'id', 'type']);
        assert.equal(message.type, 'aware-height');
        assert.equal(message.id, 'a-1_Z');
        assert.ok(Number.isInteger(message.height));
        assert.notEqual(message.height, told[at - 1]?.height);
      }
      assert.equal(String(told.at(-1).height), await height());
      assert.deepEqual(
        await inner.evaluate(() => {
          const { scrollHeight, scrollWidth } = document.documentElement;
          return [scrollHeight - innerHeight, scrollWidth - innerWidth];
        }),
        [0, 0],
      );
      await tab.close();
    });

    it('does for older code, with its choices in the query, what it does for new code', async () => {
      const choices = 'widget=aware-local-help&county=knox&exit=off&id=a';
      const attributes = { county: 'knox', exit: 'off', 'heading-level': '1' };
      for (const [address, expected] of [
        [`?${choices}`, attributes],
        [`?${choices}&v=0.1.0`, attributes],
        [`?v=0.1.0#${choices}`, attributes],
        // A place in the page is no choice; of two choices, the newer form counts.
        [`?${choices}#sex-trafficking`, attributes],
        [`?${choices}#county=york`, { ...attributes, county: 'york' }],
      ]) {
        const { tab, said, inner, height } = await visit(address, { mark: '' });
        assert.deepEqual(await shown(inner), { tag: 'aware-local-help', attributes: expected }, address);
        await until(`${address} gets its height`, async () => (await height()) !== '500');
        assert.deepEqual(said, []);
        await tab.close();
      }
    });

    it('draws what is newly named when the page changes only what stands behind the #', async () => {
      for (const frame of ['', 'sandbox="allow-scripts"']) {
        const { tab, inner, height } = await visit('widget=aware-exit&id=a', { frame });
        await until('a height', async () => (await height()) !== '500');
        const first = await height();
        site.requests.length = 0;
        for (const tag of ['aware-school-card', 'aware-exit', 'aware-school-card']) {
          await tab.$eval(
            'iframe',
            (each, name) => (each.src = each.src.replace(/widget=[\w-]+/, `widget=${name}`)),
            tag,
          );
          await until(tag, async () => (await shown(inner).catch(() => ({}))).tag === tag);
          await until(`its height, ${frame}`, async () => (await height()) === first || tag !== 'aware-exit');
        }
        await until('another height', async () => (await height()) !== first);
        assert.deepEqual(site.requests, []);
        await tab.close();
      }
    });

    it('follows a link to an entry of its card, and loads nothing for it', async () => {
      for (const mark of ['#', '?']) {
        const { tab, said, inner } = await visit('widget=aware-definitions&id=a', {
          frame: 'name="card"',
          mark,
        });
        site.requests.length = 0;
        await inner.evaluate(() => (window.stays = true));
        const go = (hash) =>
          inner.evaluate((to) => {
            const link = document.createElement('a');
            link.href = to;
            link.click();
          }, hash);
        const focused = (name) =>
          inner.evaluate(
            (id) => document.querySelector('main > *').shadowRoot.activeElement?.id === id,
            name,
          );
        for (const name of ['sex-trafficking', 'myth-travel', 'sex-trafficking']) {
          await go(`#aware-${name}`);
          await until(`${name} has the focus`, () => focused(name));
        }
        await pause(100);
        assert.equal(await inner.evaluate(() => window.stays), true);
        assert.deepEqual(site.requests, []);
        // Loaded again it is the same widget.
        await Promise.all([inner.waitForNavigation(), inner.evaluate(() => location.reload())]);
        await drawn(inner);
        assert.equal((await shown(inner)).tag, 'aware-definitions');
        assert.deepEqual(said, []);
        await tab.close();
      }
    });

    it('tells the same height whichever county is chosen, and never a lower one, until its width changes (S15)', async () => {
      const counties = ['knox', 'cumberland', 'aroostook', 'hancock', 'york', 'washington'];
      const choose = (inner, county) =>
        inner.evaluate(async (value) => {
          const element = document.querySelector('main > *');
          const select = element.shadowRoot.querySelector('select');
          select.value = value;
          select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          select.dispatchEvent(new Event('change', { bubbles: true }));
          await element.updateComplete;
        }, county);
      const isWhole = (inner) =>
        until('all of it can be seen', () =>
          inner.evaluate(() => document.documentElement.scrollHeight <= innerHeight),
        );
      for (const width of [320, 600]) {
        const { tab, inner, height } = await visit('widget=aware-local-help&id=a', {
          frame: `style="width:${width}px"`,
        });
        await until('the first height', async () => (await height()) !== '500');
        await pause(100);
        await tab.evaluate(() => (told.length = 0));
        const untouched = Number(await height());
        const told = () => tab.evaluate(() => told.map((each) => each.height));
        for (const county of [...counties, '']) {
          await choose(inner, county);
          await isWhole(inner);
          await pause(50);
          const [grown, ...more] = await told();
          assert.deepEqual(more, [], `${county} at ${width}`);
          // A card that ends between two pixels is rounded by the browser.
          assert.ok(Math.abs(grown - (untouched * 7) / 6) <= 2, `${grown} after ${untouched}`);
        }
        // On a phone that is turned, room is not kept for what is no longer that long.
        await tab.$eval('iframe', (each) => (each.style.width = '900px'));
        await until('a lower height', async () => Number(await height()) < untouched);
        await pause(100);
        const wide = await told();
        for (const county of counties) {
          await choose(inner, county);
          await isWhole(inner);
        }
        const steps = wide.concat((await told()).slice(wide.length)).slice(1);
        // Nothing but a step of a ladder that is the same for all.
        const rungs = [1];
        while (rungs.at(-1) < 10_000) rungs.push(Math.ceil((rungs.at(-1) * 7) / 6));
        for (const each of steps) assert.ok(rungs.includes(each), String(each));
        await tab.close();
      }
    });

    it('is no higher than its scrollbar made it, once that is gone, while nobody has used it', async () => {
      const { tab, inner, height } = await visit('widget=aware-local-help&id=a', {
        frame: 'style="width:700px"',
      });
      await until('the first height', async () => (await height()) !== '500');
      const exact = await height();
      await tab.$eval('iframe', (each) => (each.style.width = '300px'));
      await until('a higher one', async () => Number(await height()) > Number(exact));
      await tab.$eval('iframe', (each) => (each.style.width = '700px'));
      await until('what it was', async () => (await height()) === exact);
      assert.equal(
        await inner.evaluate(() =>
          String(Math.ceil(document.documentElement.getBoundingClientRect().height)),
        ),
        exact,
      );
      await tab.close();
    });

    it('tells nothing without a sound id, nor on a page of its own (S15)', async () => {
      for (const id of ['', 'id=', 'id=a%20b', 'id=%3Cb%3E', `id=${'a'.repeat(41)}`, 'id=é']) {
        const { tab } = await visit(id);
        await pause(150);
        assert.deepEqual(await tab.evaluate(() => told), [], id);
        await tab.close();
      }
      const { tab } = await newTab(browser);
      await tab.evaluateOnNewDocument(() => {
        window.told = [];
        addEventListener('message', ({ data }) => told.push(data));
      });
      await tab.goto(`${site.origin}/aware/frame.html#id=a`);
      await drawn(tab);
      await pause(150);
      assert.deepEqual(await tab.evaluate(() => told), []);
      await tab.close();
    });

    it('gives its height to a script that comes late: with defer, by a tag manager, after a frame that was added', async () => {
      for (const [what, src] of [
        ['another site', `${site.otherOrigin}/aware/frame.html#id=a`],
        ['the same site', '/aware/frame.html#id=a'],
        ['older code', '/aware/frame.html?id=a'],
      ])
        for (const frame of ['', 'sandbox="allow-scripts"']) {
          const { tab, height, said } = await visit('', { src, frame, script: '' });
          await until('a height is told', () => tab.evaluate(() => told.length));
          await pause(100);
          assert.equal(await height(), '500');
          for (let i = 0; i < 2; i++)
            await tab.evaluate(() =>
              document.body.append(
                Object.assign(document.createElement('script'), { src: '/aware/aware-frame.min.js' }),
              ),
            );
          await until(
            `the frame of ${what} ${frame} is as high as it needs`,
            async () => (await height()) !== '500',
          );
          assert.equal(await height(), String((await tab.evaluate(() => told)).at(-1).height));
          assert.deepEqual(said, []);
          await tab.close();
        }
    });

    it('listens to no message but one, and answers it once, with its height (S15)', async () => {
      const { tab, said, inner } = await visit('id=a', { script: '' });
      await until('the height', () => tab.evaluate(() => told.length));
      const before = await inner.evaluate(() => document.documentElement.outerHTML);
      await tab.evaluate(() => {
        const { contentWindow } = document.querySelector('iframe');
        for (const data of [
          { type: 'aware-height', id: 'a', height: 900 },
          'x',
          null,
          { widget: 'aware-exit' },
          'aware-height',
          ' aware-height?',
          ['aware-height?'],
          { type: 'aware-height?' },
        ])
          contentWindow.postMessage(data, '*');
      });
      // Nobody but the page around it is answered: not itself, nor a frame in it.
      await inner.evaluate(() => postMessage('aware-height?', '*'));
      await pause(150);
      assert.equal(await inner.evaluate(() => document.documentElement.outerHTML), before);
      assert.equal(await tab.evaluate(() => told.length), 1);
      await tab.evaluate(() => {
        for (let i = 0; i < 3; i++)
          document.querySelector('iframe').contentWindow.postMessage('aware-height?', '*');
      });
      await until('an answer', () => tab.evaluate(() => told.length > 1));
      await pause(150);
      const [first, ...more] = await tab.evaluate(() => told);
      assert.deepEqual(more, [first]);
      assert.equal(await inner.evaluate(() => document.documentElement.outerHTML), before);
      assert.deepEqual(said, []);
      await tab.close();
    });

    it('gets its height from the script of the parent: added later, under another address, in a sandbox', async () => {
      const { tab, height } = await visit('id=a');
      await until('a height', async () => (await height()) !== '500');
      for (const path of ['/help', '/frame.html'])
        site.page(
          path,
          '<script>parent.postMessage({ type: "aware-height", id: "b", height: 777 }, "*")</script>',
        );
      for (const [attributes, expectedHeight] of [
        [`src="${site.otherOrigin}/help?id=b"`, '500'],
        [`data-aware-frame src="${site.otherOrigin}/help?id=b"`, '777'],
        [`data-aware-frame sandbox="allow-scripts" src="${site.otherOrigin}/help?id=b"`, '777'],
        [
          `data-aware-frame sandbox="allow-scripts allow-same-origin" src="${site.otherOrigin}/help?id=b"`,
          '777',
        ],
        [`data-aware-frame src="${site.otherOrigin}/help#id=b"`, '777'],
        [`data-aware-frame src="${site.otherOrigin}/help?id=c#id=b"`, '777'],
        [`src="${site.otherOrigin}/frame.html#id=b"`, '777'],
        [`src="${site.otherOrigin}/frame.html?v=1#widget=aware-exit&amp;id=b"`, '777'],
        [`src="${site.otherOrigin}/frame.html?id=b"`, '777'],
        [`data-aware-frame src="${site.otherOrigin}/help?id=c"`, '500'],
        [`data-aware-frame src="${site.otherOrigin}/help?id=b#id=c"`, '500'],
        [`data-aware-frame src="${site.otherOrigin}/help"`, '500'],
      ]) {
        await tab.evaluate((html) => {
          document.querySelector('iframe').outerHTML = `<iframe ${html} height="500"></iframe>`;
        }, attributes);
        if (expectedHeight !== '500')
          await until(attributes, async () => (await height()) === expectedHeight);
        else await pause(300);
        assert.equal(await height(), expectedHeight, attributes);
        assert.deepEqual(await tab.$eval('iframe', (each) => [each.style.cssText, each.width]), ['', '']);
      }
      await tab.close();
    });

    it('keeps its height when a message is forged (S15)', async () => {
      site.page('/frame.html', '<title>Forger</title>');
      site.page('/boxed/frame.html', '<title>Boxed</title>', {
        'content-security-policy': 'sandbox allow-scripts',
      });
      site.page('/hop/frame.html', `<script>location.replace('${site.origin}/frame.html?id=a')</script>`);
      const good = { type: 'aware-height', id: 'a', height: 900 };
      const from = async (path, expectedHeight) => {
        const src = `${site.otherOrigin}${path}?id=a`;
        const { tab, inner, height } = await visit('', { src, isDrawn: false });
        if (path === '/hop/frame.html')
          await until('the hop', async () =>
            inner.evaluate((to) => origin === to, site.origin).catch(() => false),
          );
        await pause(200);
        await inner.evaluate((data) => parent.postMessage(data, '*'), good);
        if (expectedHeight !== '500') await until(path, async () => (await height()) === expectedHeight);
        else await pause(100);
        assert.equal(await height(), expectedHeight, path);
        await tab.close();
      };
      await from('/frame.html', '900');
      // Another origin than that of its address; an origin that it hides, though no sandbox of the page explains it.
      await from('/hop/frame.html', '500');
      await from('/boxed/frame.html', '500');

      const { tab, said, inner, height } = await visit('', {
        src: `${site.otherOrigin}/frame.html?id=a`,
        isDrawn: false,
      });
      // The page itself, another frame, a frame within the frame.
      await tab.evaluate((data) => {
        postMessage(data, '*');
        const other = document.createElement('iframe');
        other.src = '/frame.html';
        document.body.append(other);
        other.onload = () => other.contentWindow.eval(`parent.postMessage(${JSON.stringify(data)}, '*')`);
      }, good);
      await inner.evaluate((data) => {
        const within = document.createElement('iframe');
        document.body.append(within);
        within.contentWindow.eval(`top.postMessage(${JSON.stringify(data)}, '*')`);
      }, good);
      const forged = [
        ...['900', '9e2', 900.5, NaN, Infinity, -Infinity, -900, 0, 39, 10001, 1e308, 2 ** 53].map(
          (each) => ({ ...good, height: each }),
        ),
        ...[null, undefined, true, [], [900], {}, '100%', 'calc(1px)'].map((each) => ({
          ...good,
          height: each,
        })),
        ...['A', '', 'a ', null, undefined, 0, ['a'], {}].map((id) => ({ ...good, id })),
        ...['height', 'AWARE-HEIGHT', '', null, undefined, ['aware-height']].map((type) => ({
          ...good,
          type,
        })),
        { ...good, more: 1 },
        { type: good.type, height: 900 },
        { id: 'a', height: 900 },
        { type: good.type, id: 'a' },
        [good],
        ['aware-height', 'a', 900],
        JSON.stringify(good),
        'aware-height',
        '',
        0,
        900,
        NaN,
        true,
        null,
        undefined,
      ];
      await inner.evaluate(`for (const data of ${fc.stringify(forged)}) parent.postMessage(data, '*')`);
      await inner.evaluate(() => {
        for (const data of [
          900n,
          { type: 'aware-height', id: 'a', height: 900n },
          new Map([['type', 'aware-height']]),
          new Date(),
          new Error('x'),
          new ArrayBuffer(8),
        ])
          parent.postMessage(data, '*');
      });
      await pause(200);
      assert.equal(await height(), '500');
      assert.deepEqual(said, []);
      await inner.evaluate((data) => parent.postMessage(data, '*'), { ...good, height: 10000 });
      await until('a true message', async () => (await height()) === '10000');
      await inner.evaluate((data) => parent.postMessage(data, '*'), { ...good, height: 40 });
      await until('the smallest', async () => (await height()) === '40');
      await tab.close();
    });

    it('shows a number in the narrowest sandbox that runs scripts, and where no script may run (S17)', async () => {
      const narrow = await visit('widget=aware-red-flags', { frame: 'sandbox="allow-scripts"' });
      assert.match(await text(narrow.inner), /1-888-373-7888/);
      assert.deepEqual(narrow.said, []);
      for (const tag of tags) {
        const { tab, inner } = await visit(`widget=${tag}`, { frame: 'sandbox=""', isDrawn: false });
        const seen = await inner.evaluate(() => document.body.innerText);
        for (const words of ['Call 1-888-373-7888', 'Text HELP to 233733', 'Call 911'])
          assert.ok(seen.includes(words), words);
        assert.equal(await inner.$eval('a', (link) => link.getAttribute('href')), 'tel:+18883737888');
        await tab.close();
      }
      await narrow.tab.close();
    });

    it('opens other sites in a tab of their own, and tells no page it leads to where the visitor came from (S13)', async () => {
      const { tab, inner } = await visit('widget=aware-hotline');
      const target = await inner.evaluate(() => {
        const link = document.querySelector('main > *').shadowRoot.querySelector('a[href*="/chat"]');
        link.addEventListener('click', (event) => event.preventDefault());
        link.click();
        return link.target;
      });
      assert.equal(target, '_blank');
      site.page('/linked', '<title>Linked</title>');
      await inner.evaluate(() => {
        const link = document.createElement('a');
        link.href = '/linked';
        document.body.append(link);
        link.click();
      });
      await until('the linked page', () => site.requests.some(({ pathname }) => pathname === '/linked'));
      assert.equal(site.requests.find(({ pathname }) => pathname === '/linked').referer, undefined);
      await tab.close();
    });

    it('says where a file may not arrive, and offers to copy what would be in it', async () => {
      const here = '/aware/frame.html#widget=aware-statistic&view=table';
      const there = site.otherOrigin + here;
      for (const [src, frame, wanted, offers] of [
        [here, '', /^Look in your downloads for \S+\.csv\.$/, false],
        [here, 'sandbox="allow-scripts allow-same-origin allow-downloads"', /^Look in your downloads/, false],
        [here, 'sandbox="allow-scripts allow-same-origin"', /^The page around this keeps files back\./, true],
        [here, 'sandbox="allow-scripts"', /^Look in your downloads.*No file\?/, true],
        [there, '', /^Look in your downloads.*No file\?/, true],
      ]) {
        const { tab, inner } = await visit('', { src, frame });
        const press = (name) =>
          inner.evaluate(async (words) => {
            const element = document.body.querySelector('aware-statistic');
            [...element.shadowRoot.querySelectorAll('button')]
              .find((each) => each.textContent.trim() === words)
              .click();
            await new Promise((done) => setTimeout(done, 50));
            await element.updateComplete;
          }, name);
        const said = () =>
          inner.evaluate(() =>
            document.body
              .querySelector('aware-statistic')
              .shadowRoot.querySelector('[role=status]')
              .innerText.trim(),
          );
        await press('Download as CSV');
        assert.match(await said(), wanted, frame);
        const buttons = await inner.evaluate(() =>
          [...document.body.querySelector('aware-statistic').shadowRoot.querySelectorAll('button')].map(
            ({ textContent }) => textContent.trim(),
          ),
        );
        assert.equal(buttons.includes('Copy the table'), offers, frame);
        if (offers) {
          await press('Copy the table');
          await until('it says what it did', async () => /^(Copied|Marked)/.test(await said()));
        }
        await tab.close();
      }
    });

    it('prints the whole page where a sandbox keeps the copy for paper out of reach', async () => {
      const { tab, said, inner } = await visit('widget=aware-definitions', {
        frame: 'sandbox="allow-scripts allow-modals"',
      });
      const printed = await inner.evaluate(async () => {
        let times = 0;
        window.print = () => times++;
        const buttons = [...document.querySelector('main > *').shadowRoot.querySelectorAll('button')];
        buttons.find(({ textContent }) => textContent.includes('Print')).click();
        await new Promise((resolve) => setTimeout(resolve, 200));
        return times;
      });
      assert.equal(printed, 1);
      assert.deepEqual(said, []);
      await tab.close();
    });

    for (const [sandbox, leaves] of [
      ['allow-scripts', false],
      ['allow-scripts allow-top-navigation-by-user-activation', true],
      [
        'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-to-custom-protocols',
        false,
      ],
    ])
      it(`leaves ${leaves ? 'the whole page' : 'only itself, and asks to close the tab,'} with sandbox="${sandbox}" (S3)`, async () => {
        const { tab, inner } = await visit('widget=aware-exit&id=a', { frame: `sandbox="${sandbox}"` });
        await tab.keyboard.press('Tab');
        await until('the focus in the frame', () =>
          inner.evaluate(() => document.hasFocus() && document.activeElement.localName === 'aware-exit'),
        );
        const before = await tab.evaluate(() => told.length);
        await tab.keyboard.press('Enter');
        if (leaves)
          await until('the other page', async () => (await tab.title().catch(() => '')) === 'Weather');
        else {
          await until('the farewell', async () => {
            const left = await inner.evaluate(() => document.documentElement.innerText);
            return left.trim() === 'Please close this tab now.';
          });
          await pause(100);
          assert.equal(await tab.title(), 'Outer');
          assert.equal(await tab.evaluate(() => told.length), before);
          // Whatever the color of the page behind it.
          assert.notEqual(
            await inner.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
            'rgba(0, 0, 0, 0)',
          );
        }
        await tab.close();
      });

    it('works from a disk (S31)', async () => {
      const tab = await browser.newPage();
      await tab.goto(`${new URL('../../dist/frame.html', import.meta.url)}#widget=aware-statistic`);
      await drawn(tab);
      assert.deepEqual(await shown(tab), { tag: 'aware-statistic', attributes: { 'heading-level': '1' } });
      await tab.close();
    });

    if (name === 'chromium')
      it('can dial from a sandbox only with one of four flags', async () => {
        for (const [flags, dials] of [
          ['', false],
          ['allow-same-origin', false],
          ['allow-modals', false],
          ['allow-popups', true],
          ['allow-top-navigation', true],
          ['allow-top-navigation-by-user-activation', true],
          ['allow-top-navigation-to-custom-protocols', true],
        ]) {
          const { tab, said } = await visit('exit=off', { frame: `sandbox="allow-scripts ${flags}"` });
          await tab.keyboard.press('Tab');
          await pause(150);
          await tab.keyboard.press('Enter');
          await pause(400);
          assert.equal(!said.some((line) => /external protocol blocked by sandbox/.test(line)), dials, flags);
          await tab.close();
        }
      });
  });
}
