// The builder, as it is built: what is chosen is what is copied, and what comes with a link is only ever text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { definitions } from '../../dist/modules/content/index.js';
import { snippet, widgets } from '../../dist/modules/embed/index.js';
import { version } from '../../dist/modules/index.js';
import { newTab, open, until, openRoots } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';

const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const tags = Object.keys(widgets);

/** What each host is given, and what it gets if that does not work. */
const hosts = {
  wordpress: ['element', 'plain'],
  'wordpress-classic': ['placeholder', 'plain'],
  'wordpress-author': ['plain', 'placeholder'],
  wix: ['frame', 'email'],
  squarespace: ['element', 'plain'],
  'google-sites': ['frame', 'email'],
  sharepoint: ['frame', 'email'],
  drupal: ['placeholder', 'plain'],
  weebly: ['placeholder', 'frame'],
  'school-cms': ['frame', 'plain'],
  canvas: ['frame', 'plain'],
  html: ['element', 'plain'],
  email: ['email', 'plain'],
  paper: ['email', 'plain'],
};
/** Hosts that keep no files: without an https address for those, words and links are all there is to give. */
const withoutFiles = ['wix', 'squarespace', 'google-sites', 'sharepoint', 'weebly', 'school-cms', 'canvas'];
const files = 'https://files.example.org/aware/';
const isDrawn = (where) => where === 'paper' || !['plain', 'email'].includes(hosts[where][0]);

describe('the builder', () => {
  let browser, site, tab, said, asked;

  before(async () => {
    await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
    site = await startSite('site-dist');
    browser = await open('chromium');
    await browser
      .defaultBrowserContext()
      .overridePermissions(site.origin, ['clipboard-read', 'clipboard-sanitized-write']);
  });
  after(async () => {
    await browser.close();
    site.stop();
  });

  const visit = async (fragment = '', width = 1280) => {
    ({ tab, said } = await newTab(browser));
    asked = [];
    tab.on('request', (request) => asked.push(request.url()));
    await tab.setViewport({ width, height: 900 });
    await tab.goto(`${site.origin}/${fragment}`);
    await tab.waitForSelector('#code-text');
  };
  /** Another address, as if somebody had pasted it. */
  const arrive = (fragment) =>
    tab.evaluate(async (hash) => {
      const heard = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = `${hash}&${Math.random()}`;
      await heard;
    }, fragment);
  const close = () => tab.close();
  const textOf = (id) => tab.$eval(`#${id}-text`, (code) => code.textContent);
  const type = async (name, words) => {
    await tab.focus(`[name="${name}"]`);
    await tab.keyboard.type(words);
    await tab.keyboard.press('Tab');
  };
  const clear = async (name) => {
    await tab.focus(`[name="${name}"]`);
    await tab.$eval(`[name="${name}"]`, (field) => field.select());
    await tab.keyboard.press('Backspace');
    await tab.keyboard.press('Tab');
  };
  const inFrame = async () => {
    const frame = await (await tab.$('iframe')).contentFrame();
    await frame.waitForSelector('main');
    return frame;
  };
  /** Whether the widget of a tag stands in the preview, drawn. */
  const shows = async (tag) => {
    const frame = await inFrame();
    await until(`<${tag}> is drawn`, () =>
      frame.evaluate((name) => {
        const widget = document.querySelector('main').firstElementChild;
        return widget?.matches(`${name}:defined`) && widget.offsetHeight > 0 && !!widget.offsetWidth;
      }, tag),
    );
  };
  const copied = async (id) => {
    await tab.focus(`#${id} button`);
    await tab.keyboard.press('Enter');
    await until('it says so', () => tab.$eval(`#${id} [role=status]`, ({ textContent }) => !!textContent));
    return tab.evaluate(() => navigator.clipboard.readText());
  };

  it('gives every host every widget in the form it keeps, and shows it', async () => {
    await visit();
    assert.deepEqual(
      await tab.$$eval('[name=where] option', (all) => all.map(({ value }) => value)),
      Object.keys(hosts),
    );
    assert.deepEqual(await tab.$$eval('[name=widget] option', (all) => all.map(({ value }) => value)), tags);
    for (const [where, [form, otherwise]] of Object.entries(hosts)) {
      await tab.select('[name=where]', where);
      const folder = withoutFiles.includes(where) ? files : '';
      if (folder) await type('folder', folder);
      for (const tag of tags) {
        await tab.select('[name=widget]', tag);
        assert.equal(await textOf('code'), snippet({ tag, form, folder, integrity }), `${where} ${tag}`);
        assert.equal(await textOf('other'), snippet({ tag, form: otherwise, folder, integrity }));
        assert.match(await textOf('code'), /1-888-373-7888/);
        if (isDrawn(where)) await shows(tag);
        else assert.match(await (await inFrame()).$eval('main', (main) => main.innerText), /1-888-373-7888/);
        assert.ok((await textOf('lines')).length > 80);
      }
      assert.ok((await tab.$$('ol li')).length > 1);
      assert.equal(await copied('code'), snippet({ tag: tags.at(-1), form, folder, integrity }));
      if (folder) await clear('folder');
    }
    assert.deepEqual(said, []);
    assert.deepEqual([...new Set(asked.map((url) => new URL(url).origin))], [site.origin]);
    await close();
  });

  it('gives a host that keeps no files words and links, and no frame or script, until an https address is written', async () => {
    for (const where of withoutFiles) {
      await visit(`#where=${where}`);
      for (const written of ['', '/aware/', 'http://files.example.org/aware/', 'files.example.org/aware']) {
        await clear('folder');
        if (written) await type('folder', written);
        for (const tag of ['aware-hotline', 'aware-school-card']) {
          await tab.select('[name=widget]', tag);
          assert.equal(await textOf('code'), snippet({ tag, form: 'plain' }), `${where} ${written}`);
        }
        const page = await tab.$eval('.result', (result) => result.textContent);
        assert.doesNotMatch(page, /<iframe|<script|frame\.html|\.min\.js/, `${where} ${written}`);
        assert.match(await tab.$eval('.two .note', (note) => note.innerText), /needs none/);
        assert.match(await (await inFrame()).$eval('main', (main) => main.innerText), /1-800-|1-888-/);
        assert.ok((await tab.$$('ol li')).length > 2);
      }
      await clear('folder');
      await type('folder', files);
      assert.deepEqual(await tab.$$('.two .note'), []);
      assert.equal(
        await textOf('code'),
        snippet({ tag: 'aware-school-card', form: hosts[where][0], folder: files, integrity }),
      );
      await close();
    }
  });

  it('copies words with their links, for editors that take no code', async () => {
    await visit('#where=sharepoint');
    await tab.$$eval('#code button', (all) => all.at(-1).click());
    await until('it says so', () => tab.$eval('#code [role=status]', ({ textContent }) => !!textContent));
    const [html, text] = await tab.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item.getType(type)).text()));
    });
    assert.match(html, /<a href="tel:\+18883737888"[^>]*>Call 1-888-373-7888<\/a>/);
    assert.match(text, /1-888-373-7888/);
    assert.doesNotMatch(text, /</);
    await close();
  });

  it('asks what was meant by a folder that no page can load from, and takes the answer', async () => {
    await visit('#where=html');
    for (const [written, meant] of [
      ['www.myhotel.com/aware/', 'https://www.myhotel.com/aware/'],
      ['http://inn.example/aware', 'https://inn.example/aware/'],
      ['//cdn.example/aware', 'https://cdn.example/aware/'],
      ['files/aware', '/files/aware/'],
      ['/my files/', '/my%20files/'],
      ['C:\\aware', ''],
      ['http://localhost:4173/aware/', ''],
    ]) {
      await clear('folder');
      await type('folder', written);
      const asked = await tab.$eval('form', (form) => form.textContent.replace(/\s+/g, ' '));
      assert.equal(asked.includes(`Did you mean ${meant}?`), !!meant, written);
      // Nothing is silently something else: a relative folder is as it is written, and the rest our own.
      const folder = written === 'files/aware' ? 'files/aware/' : '/aware/';
      assert.ok((await textOf('code')).includes(`src="${folder}aware-hotline.min.js?v=`), written);
      if (!meant) {
        assert.match(asked, /visitor/);
        continue;
      }
      await tab.$eval('.meant button', (button) => button.click());
      assert.equal(await textOf('code'), snippet({ tag: 'aware-hotline', folder: meant, integrity }));
      assert.deepEqual(await tab.$$('.meant'), []);
      assert.equal(await textOf('link'), tab.url());
    }
    await close();
  });

  it('says of a link that stands on this computer that nobody else can open it', async () => {
    await visit();
    assert.match(await tab.$eval('#send', (part) => part.textContent), /on your own computer/);
    await close();
  });

  it('asks to look for what only the widget has', async () => {
    for (const where of ['wordpress', 'wordpress-classic', 'html', 'drupal', `wix&folder=${files}`]) {
      await visit(`#where=${where}&widget=aware-sector-guide`);
      const steps = await tab.$eval('ol', (list) => list.textContent);
      assert.match(steps, /a box around it, and a button that prints/);
      assert.doesNotMatch(steps, /see that the number is there/);
      await close();
    }
  });

  it('takes every value that a widget knows', async () => {
    await visit();
    for (const tag of tags) {
      await tab.select('[name=widget]', tag);
      for (const name of await tab.$$eval('form select', (all) => all.map((each) => each.name))) {
        if (['where', 'widget', 'lang'].includes(name)) continue;
        const values = await tab.$$eval(`[name="${name}"] option`, (all) => all.map(({ value }) => value));
        // A hundred figures are drawn alike.
        for (const value of [...values.slice(0, 12), values[0]]) {
          await tab.select(`[name="${name}"]`, value);
          const attributes = value === values[0] ? {} : { [name]: value };
          assert.equal(
            await textOf('code'),
            snippet({ tag, attributes, integrity }),
            `${tag} ${name}=${value}`,
          );
        }
      }
      await shows(tag);
    }
    assert.deepEqual(said, []);
    await close();
  });

  it('names every value in words', async () => {
    await visit();
    for (const tag of tags) {
      await tab.select('[name=widget]', tag);
      for (const [value, words] of await tab.$$eval('form option', (all) =>
        all.map((each) => [each.value, each.textContent.trim()]),
      ))
        assert.ok(words && (words !== value || /^\d+$/.test(value)), `${tag}: ${value}`);
    }
    await close();
  });

  it('begins with what suits a hotel, a salon, a school or a nonprofit', async () => {
    await visit();
    for (const [who, tag, attributes] of [
      ['hotel', 'aware-sector-guide', {}],
      ['salon', 'aware-sector-guide', { sector: 'beauty-services' }],
      ['school', 'aware-school-card', {}],
      ['nonprofit', 'aware-local-help', {}],
      ['other', 'aware-hotline', {}],
    ]) {
      await tab.click(`[name=who][value=${who}]`);
      const where = who === 'school' ? 'school-cms' : 'wordpress';
      assert.equal(await tab.$eval('[name=where]', ({ value }) => value), where);
      const form = who === 'school' ? 'plain' : 'element';
      assert.equal(await textOf('code'), snippet({ tag, attributes, form, integrity }));
      if (who === 'school') await type('folder', files);
      await shows(tag);
      if (who === 'school') await clear('folder');
    }
    await clear('folder');
    await tab.select('[name=where]', 'drupal');
    await tab.click('[name=who][value=school]');
    assert.equal(await tab.$eval('[name=where]', ({ value }) => value), 'drupal');
    await tab.select('[name=where]', 'wordpress');
    await tab.click('[name=who][value=hotel]');
    await tab.select('[name=widget]', 'aware-red-flags');
    assert.match(await textOf('code'), /^<aware-red-flags setting="hospitality">/);
    await close();
  });

  it('is worked by keyboard alone', async () => {
    await visit();
    await tab.focus('[name=who]:checked');
    await tab.keyboard.press('ArrowLeft');
    await tab.keyboard.press('ArrowLeft');
    await tab.keyboard.press('Tab');
    for (const key of 'Drupal') await tab.keyboard.press(key);
    await tab.keyboard.press('Tab');
    assert.equal(await textOf('code'), snippet({ tag: 'aware-school-card', form: 'placeholder', integrity }));
    const seen = new Set();
    for (let i = 0; i < 40; i++) {
      await tab.keyboard.press('Tab');
      seen.add(
        await tab.evaluate(() => {
          const { name, localName, textContent, id } = document.activeElement;
          return name || id || `${localName} ${textContent.trim().slice(0, 12)}`;
        }),
      );
    }
    for (const stop of ['widget', 'audience', 'heading', 'local', 'color', 'folder', 'all', 'button Copy'])
      assert.ok(seen.has(stop), `${stop}: ${[...seen].join(', ')}`);
    await close();
  });

  it('takes words, a color, a folder and lines of one’s own, and keeps them in the address alone', async () => {
    await visit();
    await type('heading', 'Ask <b>us</b> & "them"');
    await type('local', 'Front desk: 207-555-0142 <img src=x onerror=alert(1)>');
    await type('color', '#E0A030');
    await type('folder', '/files/aware');
    await tab.click('[name=all]');
    await tab.click('summary');
    await tab.click('[name="988"]');
    await tab.click('[name=nhth]');
    const expected = {
      tag: 'aware-hotline',
      attributes: { lines: '988 nhth' },
      heading: 'Ask <b>us</b> & "them"',
      local: 'Front desk: 207-555-0142 <img src=x onerror=alert(1)>',
      folder: '/files/aware',
      all: true,
      integrity,
    };
    assert.equal(await textOf('code'), snippet(expected));
    assert.equal(await copied('code'), snippet(expected));
    assert.equal(
      await textOf('rule'),
      "[data-aware='hotline'],\naware-hotline {\n  --aware-accent: #e0a030;\n}\n",
    );
    assert.match(await tab.$eval('.verdict', (list) => list.innerText), /^Your color works\./);
    assert.match(await tab.$eval('.verdict', (list) => list.textContent), /black: 9\.2 to 1/);

    const widget = await (
      await inFrame()
    ).$eval('aware-hotline', (element) => ({
      words: [...element.children].map((child) => [child.localName, child.slot, child.textContent]),
      links: [...element.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      color: element.style.getPropertyValue('--aware-accent'),
    }));
    assert.deepEqual(widget, {
      words: [
        ['h2', 'heading', expected.heading],
        ['p', 'local', expected.local],
      ],
      links: ['tel:+12075550142'],
      color: '#e0a030',
    });

    const link = await textOf('link');
    assert.equal(link, tab.url());
    assert.deepEqual(
      await tab.evaluate(async () => [
        localStorage.length + sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
        history.length,
      ]),
      [0, '', 0, 2],
    );
    assert.ok(
      asked.every((url) => !/Front|988|e0a030/i.test(url)),
      asked.join(),
    );
    await close();

    // A colleague opens the link: the same, and is told what came with it.
    await visit(new URL(link).hash);
    assert.equal(await textOf('code'), snippet(expected));
    assert.match(
      await tab.$eval('[role=note]', (note) => note.innerText),
      /\/files\/aware[\s\S]*Front desk.*<img/,
    );
    await tab.select('[name=where]', 'google-sites');
    await clear('folder');
    await type('folder', files);
    assert.equal(await textOf('code'), snippet({ ...expected, folder: files, form: 'frame' }));
    assert.equal(
      await textOf('address'),
      `${files}frame.html?v=${version}#widget=aware-hotline&id=aware-hotline&lines=988+nhth`,
    );
    assert.deepEqual(said, []);
    await close();
  });

  it('follows an address that changes under it', async () => {
    await visit();
    await tab.evaluate(() => (location.hash = '#widget=aware-statistic&view=table&where=html'));
    await until('it follows', async () =>
      (await textOf('code')).startsWith('<aware-statistic view="table">'),
    );
    assert.equal(await tab.$eval('[name=where]', ({ value }) => value), 'html');
    assert.equal(await tab.$eval('[name=view]', ({ value }) => value), 'table');
    await shows('aware-statistic');
    await close();
  });

  it('gives the default for a hostile address, and nothing but text from it', async () => {
    const plain = snippet({ tag: 'aware-hotline', integrity });
    const markup = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
    await visit();
    for (const fragment of [
      `who=${markup}`,
      `where=${markup}`,
      'where=__proto__&who=constructor',
      `widget=${markup}`,
      'widget=__proto__',
      'widget=constructor',
      'widget=toString',
      'widget=script',
      'widget=aware-hotline&onclick=alert(1)&style=color:red&is=x&__proto__=x&constructor=x',
      `widget=aware-hotline&layout=${markup}`,
      'widget=aware-hotline&layout=__proto__&audience=toString&exit=javascript:alert(1)',
      'widget=aware-hotline&lines=nhth%20__proto__&theme=&heading-level=7',
      `widget=aware-hotline&lines=${'nhth%20'.repeat(200)}`,
      'color=red;}*{display:none',
      'color=constructor',
      'color=__proto__',
      'color=url(https://evil.example)',
      'color=%23fffffff',
      'folder=javascript:alert(1)',
      'folder=data:text/html,x',
      'folder=//evil.example/',
      'folder=https://files.example:99999/',
      'lang=xx&who=0',
      'folder=http://evil.example/',
      'folder=https://www.weather.gov@evil.example/',
      'heading=%e2%80%8b&local=%c2%ad%f3%a0%81%81',
      'folder="><script>',
      `folder=/${'a'.repeat(5000)}`,
      `heading=${'x'.repeat(100_000)}`,
      'heading=%00%0a%09&local=%e2%80%ae',
      'all=true',
      '%',
      '%E0%A4%A&%%%=%',
      '=&=&&&;',
      'heading[]=1&attributes[layout]=banner',
      '{"tag":"aware-exit"}',
      '🦞'.repeat(500),
      'javascript:alert(1)',
    ]) {
      await arrive(fragment);
      assert.equal(await textOf('code'), plain, fragment.slice(0, 80));
      assert.deepEqual(await tab.$$('[role=note], #rule'), []);
    }
    for (const href of [
      'javascript:alert(1)',
      'https://www.weather.gov@evil.example/',
      'https:evil.example',
    ]) {
      await tab.goto(
        `${site.origin}/?${href.length}#widget=aware-exit&href=${href}&local=${encodeURIComponent(markup)}`,
      );
      assert.equal(await textOf('code'), snippet({ tag: 'aware-exit', integrity }), href);
    }

    // Words are taken, as words.
    const words = `${markup}\u202e\n`;
    await tab.goto(
      `${site.origin}/?words#heading=${encodeURIComponent(words)}&local=${encodeURIComponent(words)}`,
    );
    for (const where of Object.keys(hosts)) {
      await tab.select('[name=where]', where);
      const frame = await inFrame();
      for (const page of [tab, frame])
        assert.equal(
          await page.evaluate(() => document.querySelectorAll('img, script:not([src]), [onerror]').length),
          0,
        );
      const form = withoutFiles.includes(where) ? 'plain' : hosts[where][0];
      assert.equal(
        await textOf('code'),
        snippet({ tag: 'aware-hotline', heading: words, local: words, form, integrity }),
      );
    }
    assert.deepEqual(
      said.filter((line) => !/has no place for words/.test(line)),
      [],
    );
    assert.deepEqual([...new Set(asked.map((url) => new URL(url).origin))], [site.origin]);
    await close();
  });

  /** What is said in the note of a box, whose Copy is described by it. */
  const warned = (id) =>
    tab.evaluate((name) => {
      const box = document.getElementById(name);
      const note = box.querySelector('[role=note]');
      const described = [...box.querySelectorAll('button')].map((button) =>
        button.getAttribute('aria-describedby').split(' ').includes(note?.id),
      );
      return note && described.every(Boolean)
        ? [...note.querySelectorAll('li')].map((each) => each.textContent.replace(/\s+/g, ' ').trim())
        : [];
    }, id);
  const sites = '&where=google-sites&folder=https://evil.example/aware/';

  for (const [fragment, id, ...said] of [
    [
      'folder=https://evil.example/aware/&where=sharepoint',
      'code',
      /evil\.example.*Whoever owns this address decides what your visitors see/,
    ],
    [
      'folder=https://evil.example/aware/&where=html',
      'code',
      /evil\.example.*Whoever owns this address.*Leave the hash/,
    ],
    ['folder=/other/', 'code', /\/other\/.*your site/],
    ['folder=/other/', 'other'],
    ['heading=Help%20for%20you', 'code', /“Help for you” It stands above our names/],
    [
      'local=National Human Trafficking Hotline has a new number: 1-888-555-0199',
      'code',
      /This text came with the link, and names a number that is not one of ours \(1-888-555-0199\): call it before you paste\./,
    ],
    ['heading=New number: 8 8 8 . 5 5 5 . 0 1 9 9', 'code', /not one of ours \(8 8 8 \. 5 5 5 \. 0 1 9 9\)/],
    ['heading=Text HELP to 98765', 'other', /not one of ours \(98765\)/],
    ['heading=１-888-555-0199', 'code', /not one of ours/],
    [
      'local=Call 1-888-373-7888, 24/7, text HELP to 233733, or dial 988',
      'code',
      /^(?!.*not one of ours).*Read it/,
    ],
    ['local=See https://evil.example/x', 'code', /It leads to evil\.example/],
    [
      'exit=off&widget=aware-hotline',
      'code',
      /Link to leave the page: “Never” The card has no link to leave/,
    ],
    ['exit=off&widget=aware-local-help', 'other', /Never/],
    ['keys=off&widget=aware-exit', 'code', /Shift three times no longer leaves/],
    ['history=replace&tab=new&widget=aware-exit', 'code', /Back leads/, /second tab/],
    ['lines=211&widget=aware-hotline', 'code', /“211 Maine” Only these lines/],
    [`exit=off&widget=aware-hotline${sites}`, 'code', /decides/, /Never/],
    [`heading=Help&exit=off&widget=aware-hotline${sites}`, 'address', /decides/, /Never/],
    [
      'widget=aware-exit&href=https://www.wéather.gov/',
      'code',
      /www\.xn--wather-bva\.gov \(https:\/\/www\.xn--wather-bva\.gov\/\)/,
    ],
    ['widget=aware-hotline&layout=banner&theme=dark&audience=staff&color=e0a030', 'code'],
  ])
    it(`says beside Copy what a link chose, and what it may do: ${fragment}, ${id}`, async () => {
      await visit(`#${fragment}`);
      const told = await warned(id);
      assert.equal(told.length, said.length, told.join('\n'));
      for (const [at, wanted] of said.entries()) assert.match(told[at], wanted);
      await close();
    });

  it('says no more of what came with a link once it was written anew', async () => {
    await visit('#local=Desk: 207-555-0199&exit=off&widget=aware-hotline');
    assert.equal((await warned('code')).length, 2);
    await clear('local');
    await type('local', 'Desk: 207-555-0142');
    assert.equal((await warned('code')).length, 1);
    await tab.$$eval('summary', (all) => all.forEach((each) => each.click()));
    await tab.select('[name=exit]', 'auto');
    assert.deepEqual(await warned('code'), []);
    await close();
  });

  it('shows our files in the preview, loads none from elsewhere, and says so', async () => {
    const about = () => tab.$$eval('#origin', (all) => all.map(({ textContent }) => textContent).join());
    await visit(`#widget=aware-hotline${sites}`);
    await shows('aware-hotline');
    assert.match(await about(), /made of our files\.\s+Nothing is loaded from evil\.example/);
    assert.match(await about(), /open the address of the frame/);
    assert.deepEqual([...new Set(asked.map((url) => new URL(url).origin))], [site.origin]);
    await tab.select('[name=where]', 'html');
    assert.match(await about(), /Nothing is loaded from evil\.example/);
    await clear('folder');
    assert.equal(await about(), '');
    // Typed by the webmaster it is as far away.
    await type('folder', files);
    assert.match(await about(), /files\.example\.org/);
    await close();
  });

  it('takes no address that looks like another in its fields', async () => {
    await visit('#where=html&widget=aware-exit');
    await type('href', 'https://www.weather.gov@evil.example/');
    await type('folder', 'https://www.weather.gov@evil.example/');
    assert.equal(await textOf('code'), snippet({ tag: 'aware-exit', integrity }));
    assert.deepEqual(await tab.$$('.meant'), []);
    assert.doesNotMatch(await textOf('link'), /evil/);
    await close();
  });

  it('says of a color what the widget then draws', async () => {
    ({ tab } = await newTab(browser));
    await tab.evaluateOnNewDocument(openRoots);
    for (const color of ['e0a030', '135e63', 'ffffff', '000000', '777777', 'ff0000']) {
      await tab.goto(`${site.origin}/?${color}#color=${color}&widget=aware-hotline&theme=light`);
      await tab.waitForSelector('.verdict');
      const told = await tab.$eval('.verdict', (list) => list.textContent);
      await shows('aware-hotline');
      const frame = await inFrame();
      const drawn = await frame.$eval('aware-hotline', ({ shadowRoot }) => {
        const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const light = (value) => {
          paint.fillStyle = value;
          paint.fillRect(0, 0, 1, 1);
          const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data].map((each) => {
            const share = each / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        const { color, backgroundColor } = getComputedStyle(shadowRoot.querySelector('.primary'));
        const outline = getComputedStyle(shadowRoot.querySelector('.action:not(.primary)'));
        return {
          words: light(color) > 0.5 ? 'white' : 'black',
          onColor: ratio(light(color), light(backgroundColor)),
          asText: ratio(light(outline.color), 1),
        };
      });
      const [, words, onColor] = /are (white|black): ([\d.]+) to 1/.exec(told);
      const own = Number(/has ([\d.]+) to 1/.exec(told)[1]);
      const asText = Number(/darker there, to ([\d.]+)/.exec(told)?.[1] ?? own);
      assert.equal(words, drawn.words, color);
      assert.ok(Math.abs(onColor - drawn.onColor) < 0.2, `${color}: ${onColor} ${drawn.onColor}`);
      assert.ok(Math.abs(asText - drawn.asText) < 0.2, `${color}: ${asText} ${drawn.asText}`);
    }
    await close();
  });

  it('shows the widget at the width of a phone and of a desktop, light and dark', async () => {
    await visit();
    const width = async () => (await inFrame()).evaluate(() => innerWidth);
    assert.equal(await width(), 1120);
    const press = (words) =>
      tab.$$eval(
        '.switches button',
        (all, name) => all.find(({ textContent }) => textContent.trim() === name).click(),
        words,
      );
    await press('Phone');
    await until('it is narrow', async () => (await width()) === 360);
    await press('Dark page');
    assert.equal(
      await (await inFrame()).evaluate(() => getComputedStyle(document.documentElement).colorScheme),
      'dark',
    );
    assert.deepEqual(await tab.$$eval('[aria-pressed=true]', (all) => all.length), 2);
    await close();
  });

  it('says a language that has words, and no other', async () => {
    for (const [fragment, lang] of [
      ['#lang=en', 'en'],
      ['#lang=xx', ''],
      ['#lang=EN"', ''],
    ]) {
      await visit(fragment);
      assert.equal(await tab.$eval('[name=lang]', ({ value }) => value), lang);
      assert.equal(await textOf('code'), snippet({ tag: 'aware-hotline', lang, integrity }));
      assert.equal(
        await (await inFrame()).$eval('aware-hotline', (widget) => widget.getAttribute('lang')),
        lang || null,
      );
      await tab.select('[name=where]', 'canvas');
      await type('folder', files);
      const { hash } = new URL(await textOf('address'), site.origin);
      assert.equal(new URLSearchParams(hash.slice(1)).get('lang'), lang || null);
      await close();
    }
  });

  it('tells the IT department which script, hash, policy and host to allow', async () => {
    await visit('#where=html&widget=aware-exit');
    const lines = await textOf('lines');
    assert.ok(lines.includes(`Script: /aware/aware-exit.min.js?v=${version} (`), lines);
    assert.ok(lines.includes(integrity['aware-exit.min.js'].integrity));
    assert.match(lines, /script-src 'self'/);
    await tab.select('[name=where]', 'sharepoint');
    assert.match(await tab.$eval('.two .note', (note) => note.innerText), /https address/);
    assert.match(await textOf('lines'), /no frame, no file of ours[\s\S]*an https address/);
    await type('folder', 'https://files.example.org/aware/');
    assert.match(await textOf('lines'), /Allow-list of frames: files\.example\.org\n/);
    assert.match(await textOf('lines'), /frame-src https:\/\/files\.example\.org\n/);
    for (const file of ['frame.html', 'frame.min.js'])
      assert.ok((await textOf('lines')).includes(`${file} ${integrity[file].integrity}`));
    assert.deepEqual(await tab.$$('.two .note'), []);
    await close();
  });

  it('has no fault that axe finds, and needs no sideways scroll from 320 px', async () => {
    for (const [fragment, width] of [
      ['', 1280],
      ['#where=sharepoint&folder=https://files.example.org/aware/&local=Desk', 320],
      ['#widget=aware-hotline&layout=banner&color=e0a030&heading=Help&where=drupal', 360],
      ['#where=email&widget=aware-statistic', 768],
      ['#where=paper&widget=aware-definitions', 1024],
    ])
      for (const scheme of ['light', 'dark']) {
        await visit(fragment, width);
        await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await tab.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
        assert.equal(
          await tab.evaluate(() => document.documentElement.scrollWidth),
          width,
          `${fragment} at ${width}`,
        );
        await tab.evaluate(axe);
        const { violations } = await tab.evaluate(() =>
          globalThis.axe.run({ exclude: [['iframe']] }, { resultTypes: ['violations'] }),
        );
        assert.deepEqual(
          violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
          [],
        );
        await close();
      }
  });

  it('links to pages that are there', async () => {
    const entries = [definitions.definitions, definitions.language, definitions.myths]
      .flat()
      .map(({ id }) => id.replace('definitions.', ''));
    for (const page of [
      '',
      'gallery.html',
      'check.html',
      'hotel.html',
      'salon.html',
      'school.html',
      'nonprofit.html',
    ]) {
      ({ tab } = await newTab(browser));
      await tab.goto(`${site.origin}/${page}`);
      const links = await tab.$$eval('a[href]', (all) => all.map(({ href }) => href));
      for (const link of links.filter((each) => each.startsWith(site.origin))) {
        const { hash } = new URL(link);
        const response = await fetch(link);
        assert.equal(response.status, 200, `${page}: ${link}`);
        const there = !hash || (await response.text()).includes(`id="${hash.slice(1)}"`);
        // A widget of the page draws what these lead to.
        assert.ok(there || entries.includes(hash.slice(1)), `${page}: ${link}`);
      }
      await close();
    }
  });
});
