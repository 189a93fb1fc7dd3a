// Whatever stands in the address of the builder, or in its fields: text is all that becomes of it, and a widget of ours appears.
// Every case goes through what reads an address and writes the code; one in ten through the whole page, which takes longer.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { build } from 'vite';
import { folderOf, forms, oneLine, snippet, widgets } from '../../dist/modules/embed/index.js';
import { open } from '../pages/browser.mjs';
import { attributes, cases, fuzz, hostileNames, hostileValues, hostileWidgets } from '../pages/hostile.mjs';
import { startSite } from '../pages/site.mjs';

const tags = Object.keys(widgets);
const wheres =
  'wordpress wordpress-classic wordpress-author wix squarespace google-sites sharepoint drupal weebly school-cms canvas html email paper'.split(
    ' ',
  );
/** Those that keep no files. */
const elsewhere = 'wix squarespace google-sites sharepoint weebly school-cms canvas'.split(' ');
const begins = {
  other: 'aware-hotline',
  hotel: 'aware-sector-guide',
  salon: 'aware-sector-guide',
  school: 'aware-school-card',
  nonprofit: 'aware-local-help',
};
const keys = 'who where widget lang heading local color folder all'.split(' ');

const anyText = fc.string({ unit: 'binary', maxLength: 300 });
const huge = fc.constantFrom('x', '<b>', 'é', '\u202e', '😀', '%', '../').map((each) => each.repeat(20_000));
const known = fc.constantFrom(
  ...tags,
  ...wheres,
  ...Object.keys(begins),
  ...new Set(
    Object.values(widgets)
      .flatMap(Object.values)
      .flatMap((all) => all.slice(0, 8)),
  ),
  ...['en', 'yes', '988 nhth', '6b1f5e', '#E0A030', '/files/aware', 'https://files.example.org/aware/'],
);
const nearly = fc.constantFrom(
  ...['https://a:99999/', 'https://-/', 'https://../', 'https://a/../..//', '//evil.example/', '/\\evil/'],
  ...['%2', '%00', '#fff;}', 'url(x)', 'en-x-a', 'nhth nhth', 'aware-exit ', '\ud83d', '10', '-1', 'null'],
  ...['[object Object]', 'true', '{"tag":"aware-exit"}', '["aware-exit"]', '</script>', '<!--', ']]>'],
  ...['x', '字', 'é\u0301', '😀'].map((each) => each.repeat(400)),
);
const value = fc.oneof(
  { weight: 3, arbitrary: known },
  { weight: 2, arbitrary: fc.constantFrom(...hostileValues, ...hostileWidgets) },
  { weight: 2, arbitrary: nearly },
  { weight: 2, arbitrary: anyText },
  fc.anything().map((each) => fc.stringify(each)),
);
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...keys) },
  { weight: 3, arbitrary: fc.constantFrom(...attributes) },
  fc.constantFrom(...hostileNames),
  anyText,
);
const pairs = fc.array(fc.tuple(name, value), { maxLength: 10 });
const wellFormed = (text) => text.toWellFormed();
const written = pairs.map((all) => new URLSearchParams(all).toString());
const loose = pairs.map((all) => all.map((pair) => pair.map(wellFormed).join('=')).join('&'));
const raw = fc.string({
  unit: fc.constantFrom(...'%&=+;?/<>"\'\\[]{}#', '%00', '%ff', '%3C', 'widget', 'where=', 'aware-exit'),
  maxLength: 60,
});
const fragment = fc.oneof(
  { weight: 6, arbitrary: written },
  { weight: 2, arbitrary: loose },
  raw,
  fc.tuple(fc.constantFrom(...keys), huge).map(([key, text]) => `${key}=${text}`),
);

const inPage = Math.max(300, cases / 10);

/** Runs in the page: what becomes of each case, as a list of what is wrong. */
function inspector(tags, wheres, begins, widgets, elsewhere) {
  const wrong = [];
  let now = '';
  const must = (holds, what) => {
    if (!holds && wrong.length < 20) wrong.push(`${what}: ${now.slice(0, 300)}`);
  };
  addEventListener('error', ({ message }) => must(false, message));
  const text = (id) => document.getElementById(`${id}-text`)?.textContent ?? '';
  const frame = document.querySelector('#builder iframe');
  const field = (name) => document.querySelector(`form [name="${name}"]`);
  const of = (root) => [...root.querySelectorAll('*')];
  const elements =
    'div,form,section,h2,h3,h4,fieldset,legend,label,input,span,select,optgroup,option,small,details,summary,p,button,iframe,ol,ul,li,code,pre,strong,a,bdi'.split(
      ',',
    );
  const written = 'div,h1,h2,h3,h4,h5,h6,p,ul,ol,li,a,strong,iframe,script'.split(',');
  const plainly = ['href', 'rel', 'slot', 'lang', 'src', 'integrity', 'crossorigin', 'defer', 'data-aware'];
  const framed = ['title', 'width', 'height', 'style', 'sandbox', 'referrerpolicy'];

  const page = () => {
    const all = of(document.getElementById('builder'));
    for (const each of all) {
      must(elements.includes(each.localName), `<${each.localName}> in the page`);
      for (const attribute of each.getAttributeNames())
        must(!/^on|^srcdoc$|^formaction$/.test(attribute), `${attribute} in the page`);
      if (each.hasAttribute('style')) must(each === frame, 'style in the page');
      if (each.localName === 'a') must(/^aware\/[\w.-]+$/.test(each.getAttribute('href')), each.outerHTML);
    }
    must(frame.isConnected && all.filter(({ localName }) => localName === 'iframe').length === 1, 'frames');
    must(frame.getAttribute('src') === 'preview.html', 'the address of the frame');
  };

  const preview = (tag, isText) => {
    const { document: inner, Object: theirs } = frame.contentWindow;
    const main = inner.querySelector('main');
    for (const each of of(main)) {
      must(
        each.localName === tag || [...written, 'pre'].includes(each.localName),
        `${each.outerHTML} is live`,
      );
      must(!['script', 'iframe'].includes(each.localName), 'a script is live');
      for (const attribute of each.getAttributeNames())
        must(
          each.localName === tag
            ? [...Object.keys(widgets[tag]), 'lang', 'style'].includes(attribute)
            : ['href', 'rel', 'slot', 'lang'].includes(attribute),
          `${attribute} is live`,
        );
    }
    if (!isText) {
      const widget = main.firstElementChild;
      must(main.children.length === 1 && widget?.matches(`${tag}:defined`), 'one widget is live');
      must(/^(--aware-accent: #[\da-f]{6};)?$/.test(widget?.getAttribute('style') ?? ''), 'its style');
    } else must(/\b911\b|1-888-373-7888/.test(main.textContent), 'a number is there');
    must(!Object.keys(theirs.prototype).length && !frame.contentWindow.pwned, 'the frame is whole');
    must(inner.scripts.length === 1 && !inner.body.attributes.length, 'the frame is ours');
  };

  const code = (text, tag) => {
    must(/\b911\b|1-888-373-7888/.test(text), 'the code has a number');
    if (!text.startsWith('<')) return;
    const holder = document.createElement('template');
    holder.innerHTML = text;
    for (const each of of(holder.content)) {
      const isWidget = each.localName === tag;
      must(isWidget || written.includes(each.localName), `<${each.localName}> in the code`);
      for (const attribute of each.getAttributeNames())
        must(
          plainly.includes(attribute) ||
            (each.localName === 'iframe' && framed.includes(attribute)) ||
            Object.hasOwn(widgets[tag], isWidget ? attribute : attribute.replace(/^data-/, '')),
          `${attribute} in the code`,
        );
      if (each.localName === 'a')
        must(
          /^(tel:|sms:|mailto:|https:\/\/)/.test(each.getAttribute('href')),
          `${each.outerHTML} in the code`,
        );
      if (['script', 'iframe'].includes(each.localName)) {
        const src = each.getAttribute('src');
        must(
          /^(?!\/\/)(https:\/\/[\w.:-]+\/)?[\w./~%-]*(aware[\w-]*\.min\.js\?v=[\d.]+|frame\.html\?v=[\d.]+#.*)$/.test(
            src,
          ),
          src,
        );
        must(!each.textContent, 'an inline script in the code');
      }
    }
    must(holder.content.querySelectorAll('script, iframe').length <= 1, 'scripts in the code');
  };

  const check = () => {
    const chosen = new URLSearchParams(new URL(text('link')).hash.slice(1));
    const tag = chosen.get('widget') ?? begins[chosen.get('who') ?? 'other'];
    const where = chosen.get('where') ?? (chosen.get('who') === 'school' ? 'school-cms' : 'wordpress');
    must(tags.includes(tag), 'a widget of ours');
    must(wheres.includes(where), 'a host of ours');
    const needsNone = [...elsewhere, 'email', 'wordpress-author'].includes(where);
    const isText = needsNone && !(elsewhere.includes(where) && /^https:/.test(chosen.get('folder')));
    page();
    preview(tag, isText);
    code(text('code'), tag);
    code(text('other'), tag);
    must(
      /^(\[data-aware='[\w-]+'\],\naware-[\w-]+ \{\n {2}--aware-accent: #[\da-f]{6};\n\}\n)?$/.test(
        text('rule'),
      ),
      'the rule',
    );
    must(!Object.keys(Object.prototype).length && !window.pwned, 'the page is whole');
    must(document.title === 'Aware Widgets', 'the title');
    const frames = [text('code'), text('other'), text('rule'), text('address'), text('lines')].join('\n--\n');
    return { tag, where, frames, link: text('link') };
  };
  const arrive = (hash) => {
    history.replaceState(null, '', hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
  };
  /** A link made of what is shown shows the same. */
  const again = ({ tag, frames, link }) => {
    const { origin, hash } = new URL(link);
    must(origin === location.origin, 'the link stays here');
    arrive(hash || '#');
    must(location.hash === hash, 'the browser followed');
    const second = check();
    must(second.tag === tag && second.frames === frames && second.link === link, `the link ${link}`);
  };

  const close = async () => {
    await frame.contentDocument.querySelector('main').firstElementChild?.updateComplete;
    return wrong.splice(0);
  };

  window.fuzz = {
    async addresses(all) {
      for (const [index, each] of all.entries()) {
        now = JSON.stringify(each);
        arrive(`#${each}`);
        const given = new URLSearchParams(location.hash.length > 10_000 ? '' : location.hash.slice(1));
        const pick = (name, allowed, fallback) =>
          allowed.includes(given.get(name)) ? given.get(name) : fallback;
        const seen = check();
        must(field('widget').value === seen.tag, 'the field names the widget');
        must(field('where').value === seen.where, 'the field names the host');
        const who = pick('who', Object.keys(begins), 'other');
        const where = given.get('where') || (who === 'school' ? 'school-cms' : 'wordpress');
        must(
          seen.where === (wheres.includes(where) ? where : 'wordpress'),
          'the host is asked for or the default',
        );
        must(document.querySelector('[name=who]:checked').value === who, 'who is asked for or the default');
        must(seen.tag === pick('widget', tags, begins[who]), 'the widget is asked for or the default');
        if (index % 5 === 0) again(seen);
      }
      return close();
    },
    async fields(all) {
      arrive('#');
      for (const [index, [at, value]] of all.entries()) {
        const some = document.querySelectorAll('#builder form :is(input, select)');
        const target = some[at % some.length];
        const { name, type, localName } = target;
        now = JSON.stringify([name, value]);
        // As someone would who changes the page by hand.
        const forged = localName === 'select' && target.appendChild(new Option(value, value));
        const was = target.value;
        if (/checkbox|radio/.test(type)) target.checked = !target.checked;
        if (type !== 'checkbox') target.value = value;
        for (const event of ['input', 'change']) target.dispatchEvent(new Event(event, { bubbles: true }));
        if (type === 'radio') target.value = was;
        if (forged) forged.remove();
        const seen = check();
        if (index % 5 === 0) again(seen);
      }
      return close();
    },
  };
}

describe('the builder, of anything anyone may write', () => {
  let browser, site, tab, asked;
  const said = [];

  before(async () => {
    await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
    site = await startSite('site-dist');
    // A browser by itself ignores an address that changes too often.
    browser = await open('chromium', ['--disable-ipc-flooding-protection']);
    tab = await browser.newPage();
    asked = [];
    tab.on('request', (request) => asked.push(request.url()));
    tab.on('pageerror', ({ message }) => said.push(message));
    tab.on('dialog', (dialog) => said.push(dialog.message()));
    await tab.goto(`${site.origin}/`);
    await tab.waitForSelector('#code-text');
    await tab.evaluate(() => (console.warn = () => {}));
    await tab.waitForFunction(() =>
      document.querySelector('iframe').contentDocument.querySelector('main > aware-hotline:defined'),
    );
    // Laying it out would take most of the time.
    await tab.$eval('#builder', ({ style }) => (style.display = 'none'));
    await tab.evaluate(inspector, tags, wheres, begins, widgets, elsewhere);
  });
  after(async () => {
    await browser.close();
    site.stop();
  });

  const quiet = () => {
    assert.deepEqual(said, []);
    assert.deepEqual([...new Set(asked.map((url) => new URL(url).origin))], [site.origin]);
  };
  it(`shows a widget, text and a link that leads to the same, for any address: fuzz, ${inPage} cases`, async () => {
    await fuzz(fragment, (all) => tab.evaluate((some) => window.fuzz.addresses(some), all), inPage);
    quiet();
  });

  it(`does so for anything in its fields: fuzz, ${inPage} cases`, async () => {
    const action = fc.tuple(fc.nat({ max: 60 }), fc.oneof({ weight: 12, arbitrary: value }, huge));
    await fuzz(action, (all) => tab.evaluate((some) => window.fuzz.fields(some), all), inPage);
    quiet();
  });
});

describe('what the builder reads and writes, of anything anyone may write', () => {
  let read, write, folder;
  before(async () => {
    folder = await mkdtemp(`${tmpdir()}/aware-builder-`);
    await build({
      configFile: false,
      logLevel: 'warn',
      ssr: { noExternal: true },
      build: {
        ssr: 'site/builder/choices.ts',
        outDir: folder,
        emptyOutDir: false,
        rolldownOptions: { output: { entryFileNames: 'choices.mjs' } },
      },
    });
    ({ read, write } = await import(pathToFileURL(`${folder}/choices.mjs`)));
  });
  after(() => rm(folder, { recursive: true }));

  const isSound = ({ who, where, tag, attributes, lang, heading, local, color, folder, all, ...more }) => {
    assert.ok(Object.hasOwn(begins, who) && wheres.includes(where) && tags.includes(tag));
    for (const [name, value] of Object.entries(attributes)) {
      const values = Object.hasOwn(widgets[tag], name) && widgets[tag][name];
      assert.ok(
        name === 'href'
          ? /^https:\/\/[^\s"'<>?#@]+(\/[^\s"'<>?#]*)?$/i.test(value)
          : name === 'lines'
            ? value.split(' ').every((id) => values.includes(id))
            : values.includes(value),
        `${name}=${value}`,
      );
    }
    assert.match(lang, /^(en)?$/);
    assert.match(color, /^(#[\da-f]{6})?$/);
    assert.equal(typeof all, 'boolean');
    assert.ok(folder === '' || folder === folderOf(folder));
    assert.deepEqual([heading, local], [heading, local].map(oneLine));
    assert.ok(heading.length <= 120 && local.length <= 200 && folder.length <= 201);
    assert.deepEqual(more, {});
  };
  const escaped = (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const unlinked = (code) =>
    code.replace(/<a href="(tel:|mailto:|https:|sms:)[^"]*"( rel="[^"]*")?>|<\/a>/g, '');
  /** The words of a stranger stand in the code as text and links: it is that for words of ours, with theirs in place of them. */
  const isText = (choices) => {
    const [title, contact] = [oneLine(choices.heading), oneLine(choices.local)];
    for (const form of forms) {
      const code = snippet({ ...choices, form });
      const [heading, local] = [title && 'Hheading', contact && 'Llocal'];
      const turn = form === 'email' ? String : escaped;
      const ours = snippet({ ...choices, form, heading, local })
        .replaceAll('Hheading', () => turn(title))
        .replaceAll('Llocal', () => turn(contact));
      assert.equal(unlinked(code), unlinked(ours));
    }
  };
  /** What is wrong with some of the cases. */
  const wrongs = (all, check) =>
    all.flatMap((each) => {
      try {
        check(each);
        assert.deepEqual(Object.keys(Object.prototype), []);
        return [];
      } catch ({ message }) {
        return [`${JSON.stringify(each).slice(0, 300)}: ${message}`];
      }
    });

  let warn;
  before(() => ([warn, console.warn] = [console.warn, () => {}]));
  after(() => (console.warn = warn));

  it(`is a choice of ours and text, for any address: fuzz, ${cases} cases`, () =>
    fuzz(fragment, async (all) =>
      wrongs(all, (each) => {
        const choices = read(`#${each}`);
        isSound(choices);
        isText(choices);
        assert.deepEqual(read(write(choices)), choices);
        if (each.length > 10_000) assert.deepEqual(choices, read(''));
      }),
    ));

  it(`is so for anything in its fields: fuzz, ${cases} cases`, async () => {
    const short = (max) => value.map((text) => text.slice(0, max));
    const written = fc.record({
      who: value,
      where: value,
      tag: fc.constantFrom(...tags),
      attributes: fc.dictionary(fc.oneof(fc.constantFrom(...attributes), name), value, { maxKeys: 5 }),
      lang: value,
      heading: short(120),
      local: short(200),
      color: value,
      folder: short(200),
      all: fc.boolean(),
    });
    await fuzz(written, async (all) =>
      wrongs(all, (each) => {
        isText(each);
        const choices = read(write(each));
        isSound(choices);
        assert.equal(choices.tag, each.tag);
        assert.equal(choices.heading, oneLine(each.heading));
        assert.equal(choices.local, oneLine(each.local));
        assert.deepEqual(read(write(choices)), choices);
      }),
    );
  });
});
