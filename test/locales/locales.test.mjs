// A language goes the whole way: from its catalog through the build to every form in which a partner gets a card. It is one in which
// every text is wrapped, so that one which did not go this way shows; a few are left out, and one is out of date.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'parse5';
import { evaluate } from '../../rollup.config.mjs';
import { reader } from '../package/check-pages.mjs';
import { drawn, open } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';

const root = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'aware-locales-'));
const dist = join(folder, 'aware');
const { sources, sourcesIn } = await evaluate('src/locales/compile.ts');
const wrapped = (text) => `⟦${text}⟧`;
const lacking = 'exit.words.leave';
const outdated = 'words.notes.log';

const message = (text, state = 'draft') => ({ source: text, target: wrapped(text), state });
const catalogOf = (lang, change = {}) => ({
  ...Object.fromEntries(
    sourcesIn(lang, sources)
      .filter(({ id }) => id !== lacking)
      .map(({ id, text }) => [
        id,
        id === outdated
          ? { source: 'Older words.', target: wrapped('sosososo'), state: 'stale' }
          : message(text),
      ]),
  ),
  ...change,
});
function writeLocale(parent, lang, dir, catalog) {
  const path = join(parent, lang);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'locale.json'), JSON.stringify({ lang, dir, name: lang }));
  writeFileSync(join(path, 'catalog.json'), JSON.stringify(catalog));
}
const build = (locales, to) =>
  spawnSync('npx', ['rollup', '-c', '--silent'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, AWARE_LOCALES: locales, AWARE_DIST: to },
  });

/** What is left of a text when all that is wrapped is taken away, but for what a translation leaves alone. */
function unwrapped(text) {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  if (rest !== text) return unwrapped(rest);
  return rest.replace(/\s+/g, ' ').trim();
}
const tags = Object.keys(JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8')))
  .map((file) => /^(aware-(?!frame)[\w-]+)\.min\.js$/.exec(file)?.[1])
  .filter(Boolean);

describe('a language', () => {
  let browser, site, embed, checks;
  before(async () => {
    writeLocale(join(folder, 'locales'), 'en-XA', 'ltr', catalogOf('en-XA'));
    writeLocale(join(folder, 'locales'), 'ar-XB', 'rtl', catalogOf('ar-XB'));
    const { status, stderr } = build(join(folder, 'locales'), dist);
    assert.equal(status, 0, stderr);
    embed = await import(join(dist, 'modules/embed/index.js'));
    checks = await import(join(dist, 'modules/embed/check.js'));
    site = await startSite(folder);
    browser = await open('chromium');
  });
  after(async () => {
    await browser?.close();
    site?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const page = async (html) => {
    const tab = await browser.newPage();
    await tab.goto(site.page('/page', html));
    return tab;
  };
  /** The words of an element in its closed root, but for those marked as English, and what the marked ones say. */
  const saidBy = async (tab, tag) => {
    await drawn(tab, tag);
    const session = await tab.createCDPSession();
    const { root: document } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const find = (node) =>
      node.localName === tag
        ? node
        : [...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]
            .map(find)
            .find(Boolean);
    const said = { own: '', english: '', lang: '', dir: '' };
    const read = (node, isEnglish) => {
      const attributes = Object.fromEntries(
        Array.from({ length: (node.attributes?.length ?? 0) / 2 }, (_, at) =>
          node.attributes.slice(2 * at, 2 * at + 2),
        ),
      );
      if (/^(style|script|svg)$/.test(node.localName)) return;
      if (/\bcard\b/.test(attributes.class ?? '') && !said.lang)
        Object.assign(said, { lang: attributes.lang, dir: attributes.dir });
      const isMarked = isEnglish || (attributes.lang === 'en' && said.lang !== 'en');
      if (node.nodeType === 3) said[isMarked ? 'english' : 'own'] += `${node.nodeValue} `;
      for (const child of node.children ?? []) read(child, isMarked);
    };
    read(find(document).shadowRoots[0], false);
    return said;
  };
  const left = /^[\d\s().,:;/–|-]*$/;

  for (const tag of tags)
    it(`is all that its script says, and says so; what it lacks is English, and marked: ${tag}`, async () => {
      const tab = await page(
        `<script defer src="/aware/ar-XB/${tag}.min.js"></script><${tag} lang="ar-XB"><p>1-888-373-7888</p></${tag}>`,
      );
      const { own, english, lang, dir } = await saidBy(tab, tag);
      assert.deepEqual([lang, dir], ['ar-XB', 'rtl']);
      const rest = unwrapped(own).replaceAll('humantraffickinghotline.org', '').replaceAll('HELP', '');
      assert.match(rest.replace(/\p{L}+ (20\d\d|٢٠٢٦)|[٠-٩\u0600-\u06ff]+/gu, ''), left, rest);
      assert.doesNotMatch(english, /Older words|⟦/);
      if (tag !== 'aware-exit') assert.match(english, /Calls and texts can stay/);
      assert.doesNotMatch(own + english, /sosososo/);
      await tab.close();
    });

  it('takes a script of no more than 1.4 times the English one', async () => {
    const { brotliCompressSync } = await import('node:zlib');
    const size = (file) => brotliCompressSync(readFileSync(join(dist, file))).length;
    for (const file of [...tags.map((tag) => `${tag}.min.js`), 'aware.min.js', 'frame.min.js']) {
      const [own, english] = [size(`en-XA/${file}`), size(file)];
      assert.ok(own < 1.4 * english, `${file}: ${own}, English ${english}`);
    }
  });

  for (const [first, second] of [
    ['', 'en-XA/'],
    ['en-XA/', ''],
  ])
    it(`stands beside another on one page, each where the page asks for it: ${first || 'English'} first`, async () => {
      const tab = await page(
        `${[first, second].map((each) => `<script defer src="/aware/${each}aware-hotline.min.js"></script>`).join('')}<aware-hotline id="en" lang="en"></aware-hotline><div lang="en-XA"><aware-hotline></aware-hotline></div>`,
      );
      const warnings = [];
      tab.on('console', (each) => warnings.push(each.text()));
      const english = await saidBy(tab, 'aware-hotline');
      assert.equal(english.lang, 'en');
      assert.match(english.own, /Talk to someone you choose/);
      await tab.evaluate(() => document.getElementById('en').remove());
      const other = await saidBy(tab, 'aware-hotline');
      assert.equal(other.lang, 'en-XA');
      assert.match(other.own, /⟦Talk to someone you choose⟧/);
      await tab.evaluate(() => document.querySelector('[lang=en-XA]').setAttribute('lang', 'en'));
      await tab.evaluate(() => document.querySelector('aware-hotline').updateComplete);
      assert.equal((await saidBy(tab, 'aware-hotline')).lang, 'en');
      assert.deepEqual(warnings, []);
      await tab.close();
    });

  it('comes in a frame', async () => {
    const files = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'));
    assert.ok(files['frame.html']);
    const code = embed.snippet({ tag: 'aware-hotline', lang: 'ar-XB', form: 'frame' });
    assert.match(code, /src="\/aware\/ar-XB\/frame\.html/);
    assert.match(code, /title="⟦Talk to someone you choose⟧"/);
  });

  for (const tag of tags)
    it(`is what is pasted, in every form, and pleases the check: ${tag}`, () => {
      for (const form of ['element', 'placeholder', 'plain', 'email']) {
        const code = embed.snippet({ tag, lang: 'en-XA', form });
        assert.match(code, /⟦/);
        const text = form === 'email' ? code : code.replace(/<span lang="en"[^]*?<\/span>|<[^>]*>/g, ' ');
        const rest = unwrapped(text.replace(/https?:\/\/\S+/g, ''));
        if (form !== 'email')
          assert.match(
            rest.replace(/HELP|humantraffickinghotline\.org|November 2026|[\w.-]+\.(org|gov|net)\S*/g, ''),
            tag === 'aware-statistic' ? /[^]*/ : left,
            `${form}: ${rest}`,
          );
        if (form === 'element') {
          assert.match(code, new RegExp(`^<${tag} lang="en-XA">`));
          assert.match(code, new RegExp(`src="/aware/en-XA/${tag}\\.min\\.js`));
        }
        if (form === 'element' || form === 'placeholder') {
          const found = checks.check(parse(`<!doctype html><html lang="en"><body>${code}`), { reader });
          assert.deepEqual(
            found.filter(({ level }) => level === 'fix').map(({ id }) => id),
            [],
          );
        }
      }
    });

  it('has a form for each kind of number that it tells apart, and no other', () => {
    for (const [lang, categories] of Object.entries({
      'en-XA': ['one', 'other'],
      'ar-XB': ['zero', 'one', 'two', 'few', 'many', 'other'],
    })) {
      const code = readFileSync(join(dist, `modules/locales/${lang}/exit.js`), 'utf8');
      const left = JSON.parse(/"left":(\{.*?"\})/.exec(code)[1]);
      assert.deepEqual(Object.keys(left).sort(), [...categories].sort());
      for (const form of Object.values(left)) assert.match(form, /^⟦Shift: \{number\} more/);
    }
  });

  it('comes as a module', async () => {
    const code = readFileSync(join(dist, 'modules/locales/en-XA/hotline.js'), 'utf8');
    assert.match(code, /AwareHotline\.learn\(language\)/);
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    assert.equal(exports['./*/hotline'].default, './dist/modules/locales/*/hotline.js');
    execFileSync(process.execPath, ['--check', join(dist, 'modules/locales/en-XA/hotline.js')]);
  });
});

describe('a catalog with a fault', () => {
  const [some] = sources.filter(({ text }) => text === 'Call {number}');
  const plainText = sources.find(({ id }) => id === 'exit.words.keys');
  for (const [name, change, told] of [
    [
      'an id that there is not',
      { 'no.such.text': message('x') },
      /no\.such\.text: there is no text with this id/,
    ],
    [
      'a place that is missing',
      { [some.id]: { ...message(some.text), target: 'Call' } },
      /words\.reach\.call: it has the places "" to fill/,
    ],
    ['another place', { [some.id]: { ...message(some.text), target: 'Call {line}' } }, /places "\{line\}"/],
    [
      'a number of its own',
      { [plainText.id]: { ...message(plainText.text), target: 'Press 4 times' } },
      /it has the numbers "4", its English has "3"/,
    ],
    ['markup', { [plainText.id]: { ...message(plainText.text), target: '<b>3</b>' } }, /it has markup/],
    [
      'English that has changed',
      { [plainText.id]: { ...message(plainText.text), source: 'Older 3.' } },
      /its English has changed/,
    ],
    [
      'a form that the language has for some numbers, and the catalog not',
      { 'definitions.words.found_other': message('Entries found: {number}') },
      /definitions\.words\.found_one: it is missing/,
    ],
    ['no words', { [plainText.id]: { ...message(plainText.text), target: ' ' } }, /it has no words/],
    ['a state that there is not', { [plainText.id]: message(plainText.text, 'done') }, /its state is "done"/],
  ])
    it(`is not built, and the build says which text, in which file, and why: ${name}`, () => {
      const parent = mkdtempSync(join(tmpdir(), 'aware-fault-'));
      writeLocale(parent, 'es', 'ltr', change);
      const { status, stderr, stdout } = build(parent, join(parent, 'dist'));
      rmSync(parent, { recursive: true, force: true });
      assert.equal(status, 1);
      assert.match(stderr + stdout, told);
      assert.match(stderr + stdout, /es\/catalog\.json/);
    });
});
