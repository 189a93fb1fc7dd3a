// What partners are told about their pages: by `check`, and by the command that reads pages from files.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'parse5';
import { check } from '../../dist/modules/embed/check.js';
import { findings } from '../../dist/modules/embed/check/findings/index.js';
import { forms, snippet, widgets } from '../../dist/modules/embed/index.js';
import { around } from './check-around.mjs';
import { tampered } from './check-tampered.mjs';
import { call, card, hash, integrity, left, page, pages, reader, script } from './check-pages.mjs';

const tags = Object.keys(widgets);
const told = (html, options = { integrity }) =>
  check(parse(html, { scriptingEnabled: false }), { reader, ...options });
const ids = (html, options) => told(html, options).map(({ id }) => id);
// Whether our files are there, no page tells; that is said wherever one is named.
const faults = (html, options) =>
  told(html, options).filter(({ id, level }) => level !== 'good' && id !== 'address-open');
const say = (found, id) => found.find((each) => each.id === id);

describe('a page where all is well', () => {
  for (const tag of tags) {
    for (const form of ['element', 'placeholder', 'frame']) {
      it(`has nothing to fix, its number and the title of its frame included (S17, S29): ${tag}, ${form}`, () => {
        const found = told(page(snippet({ tag, form, integrity })));
        assert.deepEqual(
          found.filter(({ level }) => level !== 'good').map(({ id }) => id),
          ['address-open'],
        );
        assert.match(
          say(found, 'address-open').what,
          form === 'frame' ? / \/aware\/frame\.html\?v=\d/ : new RegExp(`/aware/${tag}\\.min\\.js\\?v=\\d`),
        );
        // It is said of no file that it is there.
        for (const { what } of found) assert.doesNotMatch(what, /\bis there\b/);
        assert.match(say(found, `found-${form}`).what, new RegExp(tag));
        assert.ok(say(found, 'numbers-good'));
        if (form !== 'frame') assert.ok(say(found, 'script-good') && say(found, 'hash-good'));
      });
    }

    it(`may have the plain form, and is asked whether that was meant: ${tag}`, () => {
      const found = faults(page(snippet({ tag, form: 'plain' })));
      assert.deepEqual(
        found.map(({ id, level }) => `${id} ${level}`),
        ['stripped note'],
      );
      assert.match(found[0].what, new RegExp(tag));
    });

    it(`may be a letter: ${tag}`, () => {
      const found = told(snippet({ tag, form: 'email' }));
      assert.deepEqual(
        found.map(({ id, level }) => `${id} ${level}`),
        ['found-email good', 'numbers-text good'],
      );
      assert.match(found[0].what, new RegExp(tag));
    });

    it(`may use every value there is: ${tag}`, () => {
      for (const [name, values] of Object.entries(widgets[tag]))
        for (const value of values) {
          // Each job belongs to its own place, and an address is none of a list; both are checked below.
          if (name === 'job' || name === 'href') continue;
          const found = told(page(snippet({ tag, attributes: { [name]: value }, integrity })));
          const odd = found.filter(({ id }) => /^(value|attribute|none|stripped)/.test(id));
          assert.deepEqual(odd, [], `${name}="${value}"`);
        }
    });
  }

  it('may have any file of dist/snippets', () => {
    const files = readdirSync('dist/snippets');
    assert.equal(files.length, tags.length * forms.length);
    for (const name of files) {
      const code = readFileSync(`dist/snippets/${name}`, 'utf8');
      const wanted = /\.plain\./.test(name) ? ['stripped note'] : [];
      // As it is, and in a page.
      for (const html of name.endsWith('.txt') ? [code] : [code, page(code)])
        assert.deepEqual(
          faults(html).map(({ id, level }) => `${id} ${level}`),
          wanted,
          name,
        );
    }
  });

  it('may have files of a folder with its whole address, where the page says that it is there, too', () => {
    const html = snippet({ tag: 'aware-hotline', folder: 'https://inn.example/aware/', integrity });
    assert.deepEqual(
      faults(`<link rel="canonical" href="https://inn.example/help"><body>${html}`).map(({ id }) => id),
      [],
    );
  });

  it('may have several widgets with one script for all, and what a page builder adds', () => {
    const found = faults(
      page(
        `<aware-exit>${call}</aware-exit>` +
          card(
            'layout=" Banner " lines="988  nhth" id="a" class="wide" data-x="1" onclick="" v-cloak:x="1"',
          ) +
          card('exit="off"') +
          `<aware-local-help county="Knox County, Maine" exit="off">${call}</aware-local-help>` +
          script(
            `defer src="/files/aware/aware.min.js?ver=6.4" integrity="${integrity['aware.min.js'].integrity}"`,
          ),
      ),
    );
    assert.deepEqual(found, []);
  });
});

describe('a page with a fault', () => {
  for (const [name, [html, wanted]] of Object.entries({ ...pages, ...around }))
    it(`is told of it: ${name}`, () => {
      const found = faults(page(html)).map(({ id }) => id);
      assert.deepEqual(found.sort(), wanted.split(' ').filter(Boolean).sort());
    });

  for (const [name, [html, wanted]] of Object.entries(left))
    it(`is told what is left in ${name}`, () => {
      const found = faults(page(html)).map(({ id }) => id);
      assert.deepEqual(found.sort(), wanted.split(' ').filter(Boolean).sort());
    });

  it('is told that there is a way to leave only where all is well', () => {
    assert.ok(ids(page(card() + script())).includes('exit-good'));
    for (const html of [
      card(),
      card('hidden') + script(),
      card() + script().replace('defer', 'defer type="text/plain"'),
      left['TinyMCE, of the frame'][0],
    ])
      assert.ok(!ids(page(html)).includes('exit-good'), html);
  });

  it('that is only text is told so, and a slip in a number of a letter is found', () => {
    assert.deepEqual(ids('Call 911'), ['none-text', 'numbers-text']);
    assert.deepEqual(ids('https://example.org/'), ['none-text']);
    const letter = snippet({ tag: 'aware-hotline', form: 'email' });
    assert.deepEqual(ids(`From: Ann <ann@inn.example>\n\n${letter}`), ['found-email', 'numbers-text']);
    assert.ok(ids(letter.replace('888-373-7888', '888-373-7889')).includes('number-typo'));
  });

  for (const [address, id] of [
    ['', 'address-empty'],
    ['C:\\Users\\me\\aware\\aware-hotline.min.js', 'address-disk'],
    ['file:///home/me/aware-hotline.min.js', 'address-disk'],
    ['http://localhost:8080/aware-hotline.min.js', 'address-local'],
    ['http://inn.example/aware-hotline.min.js', 'address-http'],
    ['https://github.com/x/y/blob/main/dist/aware-hotline.min.js', 'address-store'],
    ['https://raw.githubusercontent.com/x/y/main/dist/aware-hotline.min.js', 'address-store'],
    ['https://cdn.jsdelivr.net/npm/aware-widgets/dist/aware-hotline.min.js', 'address-cdn'],
    ['javascript:aware/aware-hotline.min.js', 'address-odd'],
    ['https://[aware/aware-hotline.min.js', 'address-odd'],
  ])
    it(`is told of an address that no visitor can use: ${address || 'none'}`, () => {
      const html = address
        ? card() + script(`defer src="${address}"`)
        : `<iframe data-src="" src="" title="Help"></iframe>${card()}${script('defer src=""')}`;
      assert.ok(address ? ids(html).includes(id) : ids(html).includes('script-missing'));
    });

  it('can meet every answer there is', () => {
    const met = new Set([
      ...Object.values({ ...pages, ...left, ...around }).flatMap(([html]) => ids(page(html))),
      ...Object.values(tampered).flatMap(({ html }) => ids(html)),
    ]);
    const elsewhere = [/^address-/, /^hash-.*unread$/, /^found-/, /^none-text$/, /^numbers-text$/];
    const never = Object.keys(findings).filter(
      (id) => !met.has(id) && !elsewhere.some((each) => each.test(id)),
    );
    assert.deepEqual(never, []);
  });

  it('is told what to write', () => {
    const fix = (html, id) => say(told(page(html)), id).fix;
    assert.match(fix(card('layout="baner"'), 'value-near'), /layout="banner"/);
    assert.match(fix(card('layout="huge"'), 'value-unknown'), /card, banner, compact, poster/);
    assert.match(
      fix('<p>1-800-871-7741</p>', 'number-unlinked'),
      /<a href="tel:\+18008717741">1-800-871-7741<\/a>/,
    );
    assert.match(fix('<p>1-888-373-7889</p>', 'number-typo'), /1-888-373-7888/);
    assert.ok(
      fix(card() + script('defer src="aware-hotline.min.js"'), 'hash-none').includes(`integrity="${hash}"`),
    );
    assert.match(fix('<aware-hotlin>', 'tag-near'), /aware-hotline/);
    assert.match(
      fix(card(), 'script-missing'),
      /<script defer src="\/aware\/aware-hotline\.min\.js\?v=\d+\.\d+\.\d+"><\/script>/,
    );
  });

  it('is told once of all sites that it loads from, however many there are', () => {
    const pictures = Array.from({ length: 9 }, (_, i) => `<img src="https://${i}.example/1.png" alt="">`);
    const found = faults(page(card() + script() + pictures.join('')));
    assert.deepEqual(
      found.map(({ id, level }) => `${id} ${level}`),
      ['page-loads note'],
    );
    assert.match(found[0].what, /: 0\.example, 1\.example, .*, 4\.example and 4 more\./);
  });

  it('is told where it leads by itself, and when', () => {
    const { what } = faults(page(around['a page that leads away, as an old editor writes it'][0]))[0];
    assert.match(what, /after 5\.5 seconds, to \/gone:/);
    assert.match(faults(page(around['a page that leads to another site'][0]))[0].what, /to evil\.example:/);
  });

  it('is told which line a link dials', () => {
    const [first] = faults(page(card() + script() + '<a href="tel:+18008717741">1-888-373-7888</a>'));
    assert.equal(first.what, 'A link says 1-888-373-7888, but dials 1-800-871-7741.');
    assert.equal(first.fix, 'Write href="tel:+18883737888".');
  });

  it('is told what an address becomes on it, and which to open', () => {
    const at = (src, head = '') => {
      const found = told(page(head + card() + script(`defer src="${src}"`)));
      const is = say(found, 'address-relative') ?? say(found, 'address-relative-unknown');
      return [is?.what ?? '', is?.fix ?? '', say(found, 'address-open')?.what ?? ''];
    };
    const canonical = '<link rel="canonical" href="https://inn.example/help/now/">';
    const src = 'aware/aware-hotline.min.js?v=1';
    for (const [head, url] of [
      [canonical, 'https://inn.example/help/now/aware/'],
      ['<meta property="og:url" content="https://inn.example/help">', 'https://inn.example/aware/'],
      [`<base href="/sub/">${canonical}`, 'https://inn.example/sub/aware/'],
      ['<base href="https://cdn.example/x/y">', 'https://cdn.example/x/aware/'],
    ]) {
      const [what, fix, open] = at(src, head);
      assert.ok(what.includes(`becomes ${url}aware-hotline.min.js?v=1.`), what);
      assert.match(fix, /as in \/aware\/aware-hotline\.min\.js\?v=1/);
      assert.ok(open.includes(`${url}aware-hotline.min.js?v=1`), open);
    }
    assert.match(at(src)[0], /becomes \/help\/now\/aware\/aware-hotline\.min\.js/);
    for (const given of ['./aware', '../../aware', 'aware'])
      assert.match(at(`${given}/aware-hotline.min.js`)[1], /as in \/aware\/aware-hotline/);
    for (const given of ['/aware', 'https://inn.example/aware', '//inn.example/aware'])
      assert.equal(at(`${given}/aware-hotline.min.js?v=1`, canonical)[0], '', given);
    assert.ok(
      at('/aware/aware-hotline.min.js?v=1', canonical)[2].includes('https://inn.example/aware/aware-hotline'),
    );
    // Nothing is to open where an address cannot be right, or none is named.
    for (const html of [card(), card() + script('defer src="C:\\aware\\aware-hotline.min.js"'), call])
      assert.ok(!ids(page(html)).includes('address-open'), html);
  });

  it('is told nothing of a host without a name', () => {
    for (const src of ['C:\\aware\\aware-hotline.min.js', 'file:///aware/aware-hotline.min.js'])
      for (const { what, fix } of told(page(card() + script(`defer src="${src}" integrity="${hash}"`))))
        assert.doesNotMatch(`${what} ${fix}`, / {2}| from {1,2}with|crossorigin/);
  });

  it('is told the worst first, each thing once', () => {
    const found = told(page(card('layout="huge"').repeat(3) + '<p>Call 911</p>'));
    const order = ['fix', 'note', 'good'];
    const levels = found.map(({ level }) => order.indexOf(level));
    assert.deepEqual(levels, levels.toSorted());
    assert.equal(found.filter(({ id }) => id === 'value-unknown').length, 1);
  });

  it('is told less where no hashes are given, and nothing false', () => {
    assert.deepEqual(ids(page(card() + script()), {}).includes('hash-unread'), true);
    assert.deepEqual(
      ids(page(card() + script('defer src="aware-hotline.min.js"')), {}).includes('hash-none-unread'),
      true,
    );
    assert.ok(
      ids(page(card() + script('defer src="aware-hotline.min.js" integrity="x"')), {}).includes(
        'hash-odd-unread',
      ),
    );
  });

  it('whatever it holds, is read to its end, soon, and steers no terminal', { timeout: 30_000 }, () => {
    const deep = '<div>'.repeat(5000) + card() + script();
    assert.ok(ids(deep).includes('found-element'));
    for (const html of [
      '',
      '<',
      '<template><template><aware-hotline>',
      '<svg><aware-hotline></svg><math><script src="aware.min.js">',
      '<table><aware-hotline><tr><td></table>',
      '<frameset><frame src="aware/frame.html"></frameset>',
      '<select><aware-hotline></select><textarea><aware-hotline></textarea>',
      '<form><input name="attributes"><input name="childNodes"><input name="localName"></form>',
      `<iframe src="aware/frame.html?widget=%E0%A4%A&__proto__=1&constructor=2"></iframe>`,
      '<a href="tel:%E0%A4%A">1-888-373-7888</a>',
      `<aware-hotline ${'x'.repeat(1e5)}="${'y'.repeat(1e5)}" layout="${'z'.repeat(1e5)}">`,
      '&lt;script '.repeat(1e5),
      `<script>${'aware-'.repeat(1e5)}</script>`,
      '<aware-hotline>'.repeat(1000),
      `<p>${'1-'.repeat(1e5)}</p><p>${'text '.repeat(1e5)}</p><p>${'1 '.repeat(1e5)}</p>`,
    ])
      assert.ok(Array.isArray(told(html)));
    const [{ what }] = faults(card('layout="\u001b[31m\u202ered\nline"') + script());
    assert.match(what, /layout=" ?\[31m red line"/);
    assert.ok(told(card(`layout="${'z'.repeat(999)}"`)).every(({ what }) => what.length < 400));
  });
});

describe('the command aware-widgets', () => {
  let folder;
  const run = (args, input) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.mjs', ...args], {
      input,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const file = (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  before(() => (folder = mkdtempSync(join(tmpdir(), 'aware-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('ends well for a page where all is well, with the hashes of its own build', () => {
    const { status, stdout, stderr } = run([
      'check',
      file('good.html', page(snippet({ tag: 'aware-exit', integrity }))),
    ]);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /good\.html\n {2}note [^]*\n {2}good {3}On the page as an element: aware-exit\./);
    assert.match(stdout, /The hash of aware-exit\.min\.js is that of version/);
    assert.match(stdout, /0 to fix, 1 to look at, 5 good/);
  });

  it('reads letters', () => {
    const letter = file('letter.txt', snippet({ tag: 'aware-hotline', form: 'email' }));
    const { status, stdout } = run(['check', letter]);
    assert.equal(status, 0);
    assert.match(stdout, /The words of aware-hotline are here as text/);
    assert.equal(run(['check', file('words.txt', 'Rooms')]).status, 1);
  });

  it('ends well for what only asks to be looked at', () => {
    assert.equal(
      run(['check', file('note.html', page(snippet({ tag: 'aware-exit', form: 'plain' })))]).status,
      0,
    );
  });

  it('ends with 1 for what is to fix, and says how', () => {
    const { status, stdout } = run(['check', file('bad.html', page(card('layout="baner"') + script()))]);
    assert.equal(status, 1);
    assert.match(
      stdout,
      / {2}fix {4}aware-hotline does not know layout="baner".*\n {9}Did you mean layout="banner"\?/,
    );
    assert.match(stdout, /1 to fix, 1 to look at/);
  });

  it('reads several pages, and standard input', () => {
    const good = file('one.html', page(snippet({ tag: 'aware-hotline', integrity })));
    const { status, stdout } = run(['check', good, '-', good], page('<p>Rooms</p>'));
    assert.equal(status, 1);
    assert.equal(stdout.match(/to look at/g).length, 2);
    assert.match(stdout, /standard input\n {2}fix {4}None of our widgets/);
  });

  it('answers a machine', () => {
    const good = file('two.html', page(snippet({ tag: 'aware-hotline', integrity })));
    const { status, stdout } = run(['check', '--json', good, join(folder, 'missing.html')]);
    assert.equal(status, 1);
    const [first, second] = JSON.parse(stdout);
    assert.equal(first.file, good);
    for (const found of first.findings) assert.deepEqual(Object.keys(found), ['id', 'level', 'what', 'fix']);
    assert.equal(second.error, 'There is no such file.');
  });

  it('reads pages as Windows writes them', () => {
    const wide = Buffer.from(`\ufeff${page(snippet({ tag: 'aware-exit', integrity }))}`, 'utf16le');
    assert.equal(run(['check', file('wide.html', wide)]).status, 0);
    const marked = `\ufeff${page(snippet({ tag: 'aware-exit', integrity }))}`.replaceAll('\n', '\r\n');
    assert.equal(run(['check', file('marked.html', marked)]).status, 0);
  });

  it('says plainly what it cannot read, and ends with 1', () => {
    mkdirSync(join(folder, 'pages'));
    for (const [name, said] of [
      [join(folder, 'missing.html'), 'There is no such file.'],
      [join(folder, 'pages'), 'It is a folder.'],
      [file('empty.html', ' \n'), 'It is empty.'],
      [file('picture.png', Buffer.from([137, 80, 78, 71, 0, 0, 60])), 'It is not a text.'],
      ['https://example.org/', 'It is an address.'],
    ]) {
      const { status, stdout, stderr } = run(['check', name]);
      assert.deepEqual([status, stderr], [1, '']);
      assert.ok(stdout.includes(`error  ${said}`), stdout);
    }
    assert.match(run(['check', '-'], '').stdout, /It is empty/);
  });

  it('says plainly what it does not know, and ends with 1', () => {
    for (const [args, said] of [
      [[], 'No command was given.'],
      [['chek', 'x.html'], 'There is no command "chek".'],
      [['check'], 'No file was given.'],
      [['check', '--jsno', 'x.html'], "Unknown option '--jsno'."],
      [['check', '--json=yes', 'x.html'], '--json'],
    ]) {
      const { status, stdout, stderr } = run(args);
      assert.deepEqual([status, stdout], [1, '']);
      assert.ok(stderr.includes(said), stderr);
      assert.match(stderr, /aware-widgets --help/);
      assert.doesNotMatch(stderr, /^ +at /m);
    }
  });

  it('says what it can do, and its version', () => {
    const { status, stdout } = run(['--help']);
    assert.equal(status, 0);
    for (const word of ['check', '--json', '--help', '--version', 'fetches nothing'])
      assert.ok(stdout.includes(word));
    assert.equal(run(['check', '--help']).status, 0);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(run(['--version']).stdout, `${version}\n`);
  });

  it('carries its parser in itself, with its terms, and asks for nothing from outside', () => {
    const code = readFileSync('dist/cli.mjs', 'utf8');
    assert.ok(code.startsWith('#!/usr/bin/env node\n'));
    if (process.platform !== 'win32') assert.equal(statSync('dist/cli.mjs').mode & 0o111, 0o111);
    assert.match(code, /^parse5\n\nCopyright/m);
    assert.match(code, /^entities\n\nCopyright/m);
    const imports = [...code.matchAll(/(?:^|;)import\s*[^;]*?from\s*["']([^"']+)["']/gm)].map(
      ([, name]) => name,
    );
    assert.deepEqual(imports.sort(), ['node:fs', 'node:util']);
    assert.doesNotMatch(code, /\bfetch\(|node:https?|\bimport\(/);
  });
});
