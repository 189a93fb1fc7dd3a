// For editors that drop tags they do not know: <div data-aware="hotline"> becomes the element, by any script that knows it.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browsers, drawn, newTab, open } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';

const tags = [
  'aware-definitions',
  'aware-exit',
  'aware-hotline',
  'aware-local-help',
  'aware-red-flags',
  'aware-school-card',
  'aware-sector-guide',
  'aware-statistic',
];
const script = (name, how = 'defer') => `<script ${how} src="/aware/${name}.min.js"></script>`;
const number = '<p><a href="tel:+18883737888">Call 1-888-373-7888</a></p>';

for (const name of browsers) {
  describe(`a placeholder on a page, in ${name}`, () => {
    let browser, site, tab, said;
    before(async () => {
      site = await startSite();
      browser = await open(name);
    });
    after(async () => {
      await browser.close();
      site.stop();
    });

    const visit = async (html) => {
      await tab?.close();
      ({ tab, said } = await newTab(browser));
      await tab.goto(site.page('/page', `<link rel="icon" href="data:,">${html}`), { waitUntil: 'load' });
    };
    /** Each widget as it is written, when all have drawn themselves: in the root of its placeholder, or in the page itself. */
    const widgets = async () => {
      await drawn(tab, `:is(${tags})`, 20_000);
      return tab.evaluate((tags) => {
        const widgets = (root) =>
          Array.from(root.querySelectorAll(`:is(${tags})`), (each) => {
            const copy = each.cloneNode();
            copy.removeAttribute('exportparts');
            return `${(each.parentElement ?? root.host).id}: ${copy.outerHTML}`;
          });
        return [document, ...Array.from(document.querySelectorAll('[data-aware]'), (box) => box.shadowRoot)]
          .filter(Boolean)
          .flatMap(widgets);
      }, tags);
    };
    const inBox = (box, act, ...given) =>
      tab.$eval(
        box,
        (box, act, ...given) => (0, eval)(act)(box.shadowRoot.firstElementChild, ...given),
        String(act),
        ...given,
      );
    const text = () => tab.evaluate(() => document.body.innerText.trim());

    it('becomes each of the elements, named shortly or in full, from its own script', async () => {
      for (const tag of tags) {
        await visit(`<div id="box" data-aware="${tag.slice(6)}">${number}</div>
          <div id="full" data-aware=" ${tag.toUpperCase()} ">${number}</div>${script(tag)}`);
        assert.deepEqual(await widgets(), [`box: <${tag}></${tag}>`, `full: <${tag}></${tag}>`]);
        assert.equal(await text(), '');
        assert.deepEqual(said, []);
      }
    });

    it('becomes the element also where the name is written with a space', async () => {
      await visit(`<div id="box" data-aware="Local Help">${number}</div>${script('aware')}`);
      assert.deepEqual(await widgets(), ['box: <aware-local-help></aware-local-help>']);
    });

    it('leaves every node of the page where it is, and shows what is made for a slot', async () => {
      await visit(`<main><div class="mine" id="box" data-aware="hotline">${number}
        <p slot="local">Our desk: 207-555-0100</p></div></main>${script('aware-hotline')}`);
      assert.deepEqual(await widgets(), ['box: <aware-hotline></aware-hotline>']);
      assert.equal(
        await tab.$eval('main > .mine', (box) => box.innerHTML),
        `${number}
        <p slot="local">Our desk: 207-555-0100</p>`,
      );
      assert.equal(await text(), 'Our desk: 207-555-0100');
      // What comes for a slot later, goes or changes its slot is followed.
      for (const [change, said] of [
        [(box) => box.lastElementChild.remove(), ''],
        [(box) => box.insertAdjacentHTML('beforeend', '<h2 slot="heading">Our own</h2>'), 'Our own'],
        [(box) => box.lastElementChild.removeAttribute('slot'), ''],
        [(box) => (box.lastElementChild.slot = 'local'), 'Our own'],
      ]) {
        await tab.$eval('#box', change);
        assert.equal(await text(), said);
      }
    });

    it('is left to its words while they are written, and filled when the editor is gone', async () => {
      await visit(`<div id="editor" contenteditable="true"><div id="box" data-aware="hotline">${number}</div></div>
        <div id="open" data-aware="hotline">${number}</div>${script('aware')}`);
      const written = await tab.$eval('#editor', (editor) => editor.innerHTML);
      assert.deepEqual(await widgets(), ['open: <aware-hotline></aware-hotline>']);
      await tab.$eval('#editor', (editor) => editor.removeAttribute('contenteditable'));
      assert.deepEqual(await widgets(), [
        'box: <aware-hotline></aware-hotline>',
        'open: <aware-hotline></aware-hotline>',
      ]);
      // An editor that is switched on now saves what the partner wrote, too.
      await tab.$eval('#editor', (editor) => (editor.contentEditable = 'true'));
      assert.equal(await tab.$eval('#editor', (editor) => editor.innerHTML), written);
    });

    it('moves the words into the element only where a tag can hold no root', async () => {
      await visit(
        `<table><tr><td id="cell" data-aware="hotline">${number}</td></tr></table>${script('aware')}`,
      );
      assert.deepEqual(await widgets(), ['cell: <aware-hotline></aware-hotline>']);
      assert.equal(await text(), '');
    });

    it('lets the page style its parts, and give it colors', async () => {
      await visit(`<style>[data-aware]::part(action) { letter-spacing: 3px } [data-aware] { --aware-accent: rgb(1 2 3) }</style>
        <div id="box" data-aware="hotline">${number}</div>${script('aware')}`);
      await widgets();
      const seen = await inBox('#box', (element) =>
        getComputedStyle(element).getPropertyValue('--aware-accent'),
      );
      assert.equal(seen, 'rgb(1 2 3)');
      assert.equal(
        await tab.$eval('#box', (box) => box.shadowRoot.firstElementChild.getAttribute('exportparts')),
        'card, heading, body, action, footer',
      );
    });

    it('hands on what the element knows, word for word, and nothing else', async () => {
      const known = {
        layout: 'banner',
        audience: '"><img src=x onerror=alert(1)>',
        lines: 'nhth\u00a0988 &amp; <b>',
        exit: '',
        theme: 'javascript:alert(1)',
        'heading-level': '3; x',
        lang: 'es-MX',
      };
      const unknown =
        'onclick onload style class id is slot href src name title hidden dir part exportparts tabindex popover contenteditable nonce inner-html innerhtml outerhtml textcontent headinglevel heading_level __proto__ constructor prototype layout- -layout data-layout xmlns xlink:href aria-label role county'.split(
          ' ',
        );
      await visit(`<div id="box"></div>${script('aware')}`);
      await tab.evaluate(
        (known, unknown) => {
          const box = document.createElement('div');
          box.id = 'made';
          box.setAttribute('data-aware', 'hotline');
          for (const name of unknown) box.setAttribute(`data-${name}`, 'alert(1)');
          for (const [name, value] of Object.entries(known)) box.setAttribute(`data-${name}`, value);
          for (const name of ['onclick', 'style', 'title', 'layout']) box.setAttribute(name, 'top:0');
          document.getElementById('box').replaceWith(box);
        },
        known,
        unknown,
      );
      await widgets();
      const handed = await inBox('#made', (each) =>
        Object.fromEntries(Array.from(each.attributes, ({ name, value }) => [name, value])),
      );
      assert.deepEqual(handed, { ...known, exportparts: 'card, heading, body, action, footer' });
    });

    it('reads its attributes once', async () => {
      await visit(`<div id="box" data-aware="hotline" data-layout="banner"></div>${script('aware')}`);
      await widgets();
      await tab.$eval('#box', (box) => {
        box.dataset.layout = 'compact';
        box.dataset.aware = 'exit';
        box.after('more');
      });
      assert.deepEqual(await widgets(), ['box: <aware-hotline layout="banner"></aware-hotline>']);
    });

    it('may come later, from a page builder or a router, and again after its content is replaced', async () => {
      await visit(`<div id="app"></div>${script('aware-hotline')}`);
      await tab.evaluate((inside) => {
        document.getElementById('app').innerHTML =
          `<section><div id="later" data-aware="hotline" data-layout="compact">${inside}</div></section>`;
      }, number);
      const later = ['later: <aware-hotline layout="compact"></aware-hotline>'];
      assert.deepEqual(await widgets(), later);
      await tab.evaluate((inside) => (document.getElementById('later').innerHTML = inside), number);
      assert.deepEqual(await widgets(), later);
      await tab.evaluate(() => {
        const page = document.createElement('body');
        page.append(document.getElementById('app').cloneNode(true));
        document.body.replaceWith(page);
      });
      assert.deepEqual(await widgets(), later);
      assert.equal(await text(), '');
    });

    it('has all of its words taken in, although the script came before the page was read', async () => {
      for (const how of ['', 'async', 'defer']) {
        await visit(`${script('aware', how)}<body><div id="box" data-aware="red-flags">${number}
          ${'<i>and more</i>'.repeat(20000)}<p>the end</p></div><p>After</p>`);
        assert.deepEqual(await widgets(), ['box: <aware-red-flags></aware-red-flags>']);
        assert.equal(await text(), 'After');
      }
    });

    it('becomes one element when several scripts know it, and each script fills what it knows', async () => {
      await visit(`<div id="one" data-aware="hotline">${number}</div><div id="two" data-aware="exit">${number}</div>
        ${script('aware-hotline')}${script('aware')}${script('aware-hotline')}${script('aware-exit')}`);
      await tab.evaluate(() =>
        document.body.insertAdjacentHTML('beforeend', '<div id="three" data-aware="hotline">'),
      );
      assert.deepEqual(await widgets(), [
        'one: <aware-hotline></aware-hotline>',
        'two: <aware-exit></aware-exit>',
        'three: <aware-hotline></aware-hotline>',
      ]);
      assert.deepEqual(said, []);
    });

    it('is left alone when it is an element of ours, or holds one', async () => {
      await visit(`<div id="box" data-aware="hotline"><p>Kept</p><section id="in"><aware-exit></aware-exit></section></div>
        <aware-hotline data-aware="hotline"></aware-hotline>${script('aware')}`);
      assert.deepEqual(await widgets(), [
        'in: <aware-exit></aware-exit>',
        ': <aware-hotline data-aware="hotline"></aware-hotline>',
      ]);
      assert.equal(await text(), 'Kept');
    });

    it('keeps its number in sight where nobody knows its name, and says nothing (S17)', async () => {
      for (const aware of [
        '',
        'exit',
        'hot line',
        'aware-',
        'constructor',
        '__proto__',
        '*',
        '"><b>',
        'x-hotline',
      ]) {
        await visit(`<div id="box">${number}</div>${script('aware-hotline')}`);
        await tab.$eval('#box', (box, value) => box.setAttribute('data-aware', value), aware);
        await tab.evaluate(() => document.body.append(' '));
        assert.equal(await tab.$$eval(`:is(${tags})`, ({ length }) => length), 0);
        assert.equal(await text(), 'Call 1-888-373-7888');
        assert.deepEqual(said, []);
      }
    });

    it('keeps its number in sight without a script (S17)', async () => {
      await visit(`<div data-aware="hotline">${number}</div><script src="/missing.js"></script>`);
      assert.equal(await text(), 'Call 1-888-373-7888');
    });

    it('is not hindered by others with the same prefix, or by nodes that are no HTML', async () => {
      await visit(`<script>
          customElements.define('aware-mine', class extends HTMLElement {});
          addEventListener('DOMContentLoaded', () => document.body.prepend(document.createElementNS('x', 'y')), true);
        </script><body><div data-aware="mine">Mine</div><svg data-aware="hotline2"></svg>
        <div id="box" data-aware="hotline">${number}</div>${script('aware')}`);
      await tab.evaluate(() => document.querySelector('y').setAttribute('data-aware', 'nothing'));
      assert.deepEqual(await widgets(), ['box: <aware-hotline></aware-hotline>']);
      assert.equal(await text(), 'Mine');
      assert.deepEqual(said, []);
    });

    it('is not found in a shadow root', async () => {
      await visit(`<div id="host"></div>${script('aware')}`);
      const inside = await tab.$eval('#host', async (host) => {
        host.attachShadow({ mode: 'open' }).innerHTML = '<div data-aware="hotline">Call</div>';
        await new Promise((resolve) => setTimeout(resolve, 100));
        return host.shadowRoot.innerHTML;
      });
      assert.equal(inside, '<div data-aware="hotline">Call</div>');
    });
  });
}
