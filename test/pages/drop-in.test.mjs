// What the drop-in scripts promise a partner's page: nothing asked for, nothing kept, nothing told.
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { browsers, drawn, newTab, nodes, open } from './browser.mjs';
import { startSite } from './site.mjs';

const dist = (path) => new URL(`../../dist/${path}`, import.meta.url);
const snippet = await readFile(dist('snippets/aware-hotline.html'), 'utf8');
const script = (name) => `<script defer src="/aware/${name}.min.js"></script>`;
const strict = {
  'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'none'; report-uri /report`,
};

for (const name of browsers) {
  describe(`the drop-in scripts on a page, in ${name}`, () => {
    let browser, site;
    before(async () => {
      site = await startSite();
      browser = await open(name);
    });
    after(async () => {
      await browser.close();
      site.stop();
    });

    const visit = async (html, headers) => {
      const found = await newTab(browser);
      site.requests.length = 0;
      await found.tab.goto(site.page('/page', html, headers), { waitUntil: 'load' });
      return found;
    };

    it('work under the strictest policy, ask for nothing after their own file, and keep nothing (S10, S12)', async () => {
      for (const file of [
        'aware-hotline',
        'aware-exit',
        'aware-red-flags',
        'aware-sector-guide',
        'aware-statistic',
        'aware-school-card',
        'aware-definitions',
        'aware-local-help',
        'aware',
      ]) {
        const tag = file === 'aware' ? 'aware-hotline' : file;
        const { tab, said } = await visit(`<title>Partner</title><${tag}></${tag}>${script(file)}`, strict);
        await drawn(tab, tag);
        await new Promise((resolve) => setTimeout(resolve, 300));
        const asked = site.requests.map(({ pathname }) => pathname).filter((path) => path !== '/favicon.ico');
        assert.deepEqual(asked, ['/page', `/aware/${file}.min.js`]);
        assert.deepEqual(said, []);
        const left = await tab.evaluate(async () => ({
          cookie: document.cookie,
          local: localStorage.length,
          session: sessionStorage.length,
          databases: (await indexedDB.databases()).length,
          url: location.pathname + location.search + location.hash,
          title: document.title,
          length: history.length,
          styles: document.adoptedStyleSheets.length + document.styleSheets.length,
        }));
        assert.deepEqual(left, {
          cookie: '',
          local: 0,
          session: 0,
          databases: 0,
          url: '/page',
          title: 'Partner',
          length: left.length,
          styles: 0,
        });
        await tab.close();
      }
    });

    it('add no name to the window or to what is built in (S12)', async () => {
      const names = () => ({
        window: Object.getOwnPropertyNames(window),
        built: [Object, Array, String, Element, HTMLElement, Node, Document, Event].flatMap(({ prototype }) =>
          Reflect.ownKeys(prototype).map(String),
        ),
      });
      const { tab: plain } = await visit('<p>plain</p>');
      const before = await plain.evaluate(names);
      const { tab } = await visit(`<aware-hotline></aware-hotline>${script('aware')}`);
      await drawn(tab);
      const now = await tab.evaluate(names);
      // Lit signs its version here, for the tools that look for several copies.
      const own = ['reactiveElementVersions', 'litHtmlVersions', 'litElementVersions', 'litPropertyMetadata'];
      assert.deepEqual(
        now.window.filter(
          (each) => !before.window.includes(each) && !own.includes(each) && !/puppeteer|Query/.test(each),
        ),
        [],
      );
      assert.deepEqual(now.built, before.built);
      await Promise.all([plain.close(), tab.close()]);
    });

    it('show the number of the snippet before the script, without it, and when it does not arrive (S17)', async () => {
      for (const [html, headers] of [
        [snippet.replace(/<script.*/s, ''), {}],
        [snippet.replace('/aware/aware-hotline', '/missing/aware-hotline'), {}],
        [snippet, { 'content-security-policy': "default-src 'none'" }],
        [snippet.replace(/sha384-.{5}/, 'sha384-AAAAA'), {}],
      ]) {
        const { tab } = await visit(html, headers);
        const text = await tab.$eval('aware-hotline', (element) => element.innerText);
        assert.match(text, /Call 1-888-373-7888/);
        assert.match(text, /Text HELP to 233733/);
        assert.match(text, /Call 911/);
        const hrefs = await tab.$$eval('aware-hotline a', (links) =>
          links.map((link) => link.getAttribute('href')),
        );
        assert.ok(
          hrefs.includes('tel:+18883737888') && hrefs.includes('sms:233733') && hrefs.includes('tel:911'),
        );
        await tab.close();
      }
    });

    it('make the widget of the snippet, pinned to its hash', async () => {
      const { tab, said } = await visit(snippet);
      await drawn(tab);
      assert.deepEqual(said, []);
      await tab.close();
    });

    it('are quiet when a page has them twice, and say which version is used when they differ', async () => {
      const code = await readFile(dist('aware-hotline.min.js'), 'utf8');
      site.page('/older.js', '');
      const { tab, said } = await visit(
        `<aware-hotline></aware-hotline>${script('aware-hotline')}${script('aware-hotline')}${script('aware')}`,
      );
      await drawn(tab);
      assert.deepEqual(said, []);
      const { version } = JSON.parse(await readFile(dist('../package.json'), 'utf8'));
      await tab.evaluate((text) => (0, eval)(text), code.replace(`"${version}"`, '"0.0.1"'));
      assert.equal(said.length, 1);
      assert.match(said[0], /^warn.*<aware-hotline> is already defined by version .*0\.0\.1/);
      await tab.close();
    });

    it('draw a card that is written, moved or filled later, also from a script in the head', async () => {
      const { tab, said } = await visit(
        `<script src="/aware/aware-hotline.min.js"></script><body><aware-hotline>
           <p>Call 1-888-373-7888</p>${'<i></i>'.repeat(2000)}<p>the end</p></aware-hotline>`,
      );
      await drawn(tab);
      await tab.evaluate(() => {
        const card = document.querySelector('aware-hotline');
        document.body.innerHTML += '<div id="box"><aware-hotline><p>1-888-373-7888</p></aware-hotline></div>';
        document.getElementById('box').append(card.cloneNode(true), card);
        for (let i = 0; i < 3; i++) {
          const again = document.createElement('aware-hotline');
          again.setAttribute('layout', 'banner');
          again.textContent = 'Call 1-888-373-7888';
          document.getElementById('box').replaceChildren(again);
          again.textContent = 'Call 1-888-373-7888 again';
        }
      });
      await drawn(tab);
      assert.deepEqual(said, []);
      await tab.close();
    });

    for (const [tag, rest] of [
      ['aware-hotline', 'exit="off"'],
      ['aware-red-flags', 'setting="general"'],
      ['aware-definitions', ''],
      ['aware-local-help', 'exit="off"'],
    ])
      it(`tell the listeners of the page nothing but the name of the element (S11): ${tag}`, async () => {
        const { tab } = await visit(
          `<script>
           const heard = [];
           const tell = (event) => heard.push([
             event.type, event.target.localName ?? 'document',
             event.composedPath().map((node) => node.localName ?? node.constructor.name).join(' '),
             event.target.textContent, event.target.innerText, event.target.href, event.target.outerHTML,
             String(event.target.shadowRoot),
           ].join('|'));
           for (const type of ['click', 'auxclick', 'pointerdown', 'mousedown', 'mouseup', 'keydown', 'focusin', 'focus', 'input', 'change', 'beforeinput', 'toggle']) {
             document.addEventListener(type, (event) => { tell(event); if (type === 'click') event.preventDefault(); }, true);
             window.addEventListener(type, tell);
           }
           new MutationObserver((records) => records.forEach(({ addedNodes }) => addedNodes.forEach((node) => heard.push('added ' + node.textContent))))
             .observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
           window.heard = heard;
         </script><body><${tag} ${rest}></${tag}>${script(tag)}`,
        );
        await drawn(tab, tag);
        await tab.evaluate(() => (heard.length = 0));
        for (let i = 0; i < 4; i++) {
          await tab.keyboard.press('Tab');
          await tab.keyboard.press('Enter');
        }
        const { width, height } = await tab.$eval(tag, (each) => each.getBoundingClientRect().toJSON());
        for (let y = 150; y < Math.min(height, 560); y += 25) await tab.mouse.click(Math.min(90, width), y);
        const heard = await tab.evaluate(() => heard);
        assert.ok(heard.length > 20);
        for (const line of heard) {
          assert.doesNotMatch(line, /\d{3}-\d{4}|tel:|sms:|233733|911|chat|Call|Text/i);
        }
        assert.doesNotMatch(await tab.evaluate(() => document.documentElement.outerHTML), /tel:|sms:/);
        await tab.close();
      });

    it('work from a disk with no network, and the snippet shows its number there (S31)', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'aware-'));
      await cp(dist('aware-hotline.min.js'), join(folder, 'aware', 'aware-hotline.min.js'));
      const page = async (file, html) => {
        await writeFile(join(folder, file), `<!doctype html><meta charset="utf-8">${html}`);
        const tab = await browser.newPage();
        await tab.goto(pathToFileURL(join(folder, file)).href);
        return tab;
      };
      const plain = await page(
        'plain.html',
        snippet.replace(/ integrity="[^"]*"/, '').replace('/aware/', 'aware/'),
      );
      await drawn(plain);
      const pinned = await page('pinned.html', snippet);
      // Chromium checks no hash on a disk and so refuses the script: then the words of the snippet stand.
      const shown = await pinned.$eval(
        'aware-hotline',
        (each) => each.innerText || (each.offsetHeight && 'drawn'),
      );
      assert.match(shown, /1-888-373-7888|drawn/);
      await Promise.all([plain.close(), pinned.close(), rm(folder, { recursive: true })]);
    });
  });
}

describe('the poster on paper (S30), in chromium', { skip: !browsers.includes('chromium') }, () => {
  let browser, site;
  before(async () => {
    site = await startSite();
    browser = await open('chromium');
  });
  after(async () => {
    await browser.close();
    site.stop();
  });

  const black = /^rgb\(0, 0, 0\)$|^color\(\S+ 0 0 0\)$/;

  /** The computed style of a link, by its address. */
  const styles = async (tab) => {
    const { session, found } = await nodes(tab);
    return async (href) => {
      const { nodeId } = found.find(({ attributes }) => attributes.href === href);
      const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId });
      return Object.fromEntries(computedStyle.map(({ name, value }) => [name, value]));
    };
  };

  const pagesOf = async (tab) => {
    const pdf = Buffer.from(await tab.pdf({ format: 'letter' })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g).length;
  };

  it('takes one Letter page, with a number of at least 28 points, black on white', async () => {
    for (const [audience, scheme] of [
      ['survivor', 'light'],
      ['bystander', 'dark'],
      ['staff', 'dark'],
      ['student', 'light'],
    ]) {
      const { tab } = await newTab(browser);
      await tab.goto(
        site.page(
          '/poster',
          `<body style="color-scheme: ${scheme}; --aware-surface: #222; --aware-ink: #eee; --aware-accent: #ff0">
             <aware-hotline layout="poster" audience="${audience}"></aware-hotline>${script('aware-hotline')}`,
        ),
      );
      await drawn(tab);
      await tab.emulateMediaType('print');
      assert.equal(await pagesOf(tab), 1);
      const style = await styles(tab);
      const { 'font-size': size, color } = await style('tel:+18883737888');
      assert.ok(parseFloat(size) >= (28 * 96) / 72, size);
      assert.match(color, black);
      await tab.close();
    }
  });

  it('has the words to use, too, on one Letter page', async () => {
    const { tab } = await newTab(browser);
    await tab.goto(
      site.page(
        '/words',
        `<aware-definitions topic="language"></aware-definitions>${script('aware-definitions')}`,
      ),
    );
    await drawn(tab, 'aware-definitions');
    assert.equal(await pagesOf(tab), 1);
    await tab.close();
  });

  it('is not torn apart between other things on the page', async () => {
    const block = (pixels) => `<div style="block-size: ${pixels}px; break-inside: avoid">Words</div>`;
    const { tab } = await newTab(browser);
    await tab.goto(
      site.page(
        '/poster',
        `${block(500)}<aware-hotline layout="poster"></aware-hotline>${block(400)}${script('aware-hotline')}`,
      ),
    );
    await drawn(tab);
    // Torn apart, all this would fit on two.
    assert.equal(await pagesOf(tab), 3);
    await tab.close();
  });

  it('prints every layout black on white, without the exit', async () => {
    for (const layout of ['card', 'banner', 'compact', 'poster']) {
      const { tab } = await newTab(browser);
      await tab.goto(
        site.page(
          '/print',
          `<aware-hotline exit="on" layout="${layout}"></aware-hotline>${script('aware-hotline')}`,
        ),
      );
      await drawn(tab);
      await tab.emulateMediaType('print');
      const style = await styles(tab);
      for (const href of ['tel:+18883737888', 'sms:233733']) assert.match((await style(href)).color, black);
      assert.equal((await style('https://www.weather.gov/')).display, 'none');
      await tab.close();
    }
  });
});
