// What partners paste: it helps with its script and without, and nothing but text comes out of what they type.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  colorRule,
  folderOf,
  forms,
  frameAddress,
  linked,
  oneLine,
  readFolder,
  snippet,
  widgets,
} from '../../dist/modules/embed/index.js';
import { version } from '../../dist/modules/index.js';

const tags = Object.keys(widgets);
const hash = `sha384-${'A'.repeat(64)}`;
const warned = (act) => {
  const { warn } = console;
  const heard = [];
  console.warn = (message) => heard.push(message);
  try {
    return [act(), heard];
  } finally {
    console.warn = warn;
  }
};

describe('the code that partners paste', () => {
  for (const tag of tags) {
    for (const form of forms) {
      it(`has a number as text, a link that dials it, and no inline script (S17, S18): ${tag}, ${form}`, () => {
        const code = snippet({ tag, form });
        assert.match(code, /1-888-373-7888/);
        if (form === 'email') assert.doesNotMatch(code, /[<>]/);
        else assert.match(code, /<a href="tel:\+18883737888">(Call )?1-888-373-7888<\/a>/);
        assert.doesNotMatch(code, /\son\w+=|javascript:|(?<!<iframe [^>]*)style=|<script(?![^>]* src=)/i);
      });
    }

    for (const [name, values] of Object.entries(widgets[tag])) {
      it(`takes every value there is: ${tag} ${name}`, () => {
        for (const value of values) {
          const [code, heard] = warned(() => snippet({ tag, attributes: { [name]: value } }));
          assert.deepEqual(heard, name === 'href' ? heard : []);
          assert.match(code, /<a href="tel:/);
          if (value) assert.ok(code.startsWith(`<${tag} ${name}="${value}">`), code.slice(0, 90));
        }
      });
    }
  }

  it('stands in dist/snippets/ in every form, pinned to the scripts of the build', () => {
    const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
    for (const tag of tags) {
      assert.equal(readFileSync(`dist/snippets/${tag}.html`, 'utf8'), snippet({ tag, integrity }));
      assert.match(snippet({ tag, integrity }), /integrity="sha384-/);
    }
  });

  it('is plain ASCII in every file of HTML, and reads as it should', () => {
    for (const tag of tags)
      for (const form of forms.filter((each) => each !== 'email')) {
        const code = readFileSync(`dist/snippets/${tag}${form === 'element' ? '' : `.${form}`}.html`, 'utf8');
        assert.match(code, /^[\n\x20-\x7e]+$/, `${tag} ${form}`);
        const read = code.replace(/&#(\d+);/g, (_, sign) => String.fromCodePoint(sign));
        assert.equal(read.replace(/ integrity="[^"]*"/, ''), snippet({ tag, form }));
      }
  });

  it('says what was chosen', () => {
    const say = (tag, attributes, form = 'plain') => snippet({ tag, attributes, form });
    assert.match(say('aware-sector-guide', { job: 'housekeeping' }), /<h3>What to do<\/h3>/);
    assert.match(say('aware-local-help', { county: 'knox' }), /Help in Knox County/);
    assert.match(say('aware-local-help', { county: 'knox' }), /New Hope Midcoast/);
    assert.match(say('aware-statistic', { figure: 's001-rise' }), /Why we do not show this number/);
    assert.match(say('aware-statistic', { figure: 's000-calls' }), /An older figure/);
    assert.match(say('aware-statistic', { figure: 'series:estimate-2015' }), /200 to 300/);
    assert.match(say('aware-school-card', { audience: 'educator' }), /1-800-452-1999/);
    assert.match(say('aware-hotline', { lines: '211 988' }), /211 Maine[\s\S]*988 Suicide/);
    assert.match(say('aware-hotline', { 'heading-level': '4' }), /^<h4>/);
    assert.doesNotMatch(say('aware-hotline', { exit: 'off' }), /Leave this page/);
    assert.doesNotMatch(say('aware-hotline', {}, 'email'), /Leave this page/);
  });

  it('says what any job can notice where the job is one of another place', () => {
    for (const [tag, place] of [
      ['aware-red-flags', { setting: 'school' }],
      ['aware-sector-guide', { sector: 'health' }],
    ])
      assert.equal(
        snippet({ tag, attributes: { ...place, job: 'front-desk' }, form: 'plain' }),
        snippet({ tag, attributes: place, form: 'plain' }),
      );
  });

  it('puts help before 911 for people at risk, and where the card does; 911 first on other cards for adults (S19)', () => {
    const order = (tag, attributes) => {
      const code = snippet({ tag, attributes });
      return code.indexOf('tel:911') < code.search(/tel:\+1/);
    };
    assert.ok(order('aware-hotline', { audience: 'staff' }));
    assert.ok(order('aware-school-card', { audience: 'educator' }));
    assert.ok(!order('aware-sector-guide', {}));
    assert.ok(!order('aware-red-flags', { setting: 'hospitality' }));
    assert.ok(!order('aware-hotline', {}));
    assert.ok(!order('aware-school-card', {}));
  });

  it('tells people under 18, before the first number, who may have to report (S36)', () => {
    for (const tag of ['aware-hotline', 'aware-school-card'])
      for (const form of ['element', 'plain', 'email', 'placeholder', 'frame']) {
        const code = snippet({ tag, attributes: { audience: 'student' }, form });
        const at = code.indexOf('Under 18?');
        assert.ok(at > 0 && at < code.search(/1-888|sms:233733/), `${tag} ${form}`);
      }
    assert.doesNotMatch(snippet({ tag: 'aware-hotline', attributes: { audience: 'staff' } }), /Under 18/);
  });

  it('becomes a placeholder or a frame with the same attributes', () => {
    const attributes = { layout: 'banner', 'heading-level': '3' };
    assert.match(
      snippet({ tag: 'aware-hotline', attributes, form: 'placeholder' }),
      /^<div data-aware="hotline" data-layout="banner" data-heading-level="3">/,
    );
    assert.match(
      snippet({ tag: 'aware-hotline', attributes, form: 'frame', lang: 'en' }),
      /src="\/aware\/frame\.html\?v=\d+\.\d+\.\d+#widget=aware-hotline&amp;id=aware-hotline&amp;layout=banner&amp;heading-level=3&amp;lang=en"/,
    );
  });

  it('marks its words as English where another language was asked for that it lacks', () => {
    assert.match(
      snippet({ tag: 'aware-hotline', lang: 'so' }),
      /^<aware-hotline lang="so">\n {2}<div lang="en">/,
    );
  });

  it('finds the scripts where the partner put them, or in the folder we suggest', () => {
    const src = (folder) =>
      / src="([^"]*)"/.exec(
        snippet({ tag: 'aware-exit', folder, integrity: { 'aware-exit.min.js': { integrity: hash } } }),
      )[1];
    const [ours, heard] = warned(() => src(''));
    assert.equal(ours, `/aware/aware-exit.min.js?v=${version}`);
    assert.deepEqual(heard, []);
    assert.equal(src('/files/aware'), `/files/aware/aware-exit.min.js?v=${version}`);
    assert.equal(
      src('https://example.org/aware/'),
      `https://example.org/aware/aware-exit.min.js?v=${version}`,
    );
    assert.equal(src('../aware'), `../aware/aware-exit.min.js?v=${version}`);
    assert.ok(snippet({ tag: 'aware-exit', all: true }).includes(`src="/aware/aware.min.js?v=${version}"`));
  });

  // What somebody writes, and what was probably meant.
  const folders = {
    'http://inn.example/aware': 'https://inn.example/aware/',
    '//cdn.example/aware/': 'https://cdn.example/aware/',
    'www.myhotel.com/aware/': 'https://www.myhotel.com/aware/',
    'myhotel.com/aware': 'https://myhotel.com/aware/',
    'myhotel.com': 'https://myhotel.com/',
    'inn.example:8443/x': 'https://inn.example:8443/x/',
    'HTTPS://Inn.Example/Aware': 'https://inn.example/Aware/',
    'https://ann:secret@inn.example/aware/': undefined,
    'https://www.weather.gov@evil.example/aware/': undefined,
    '//www.weather.gov@evil.example/aware/': undefined,
    'www.weather.gov@evil.example/aware/': undefined,
    'https://wéather.example/aware/': 'https://xn--wather-bva.example/aware/',
    'https://inn.example/my files': 'https://inn.example/my%20files/',
    'https://inn.example/aware/?v=2': 'https://inn.example/aware/',
    'https://inn.example/aware/#top': 'https://inn.example/aware/',
    'https://inn.example/aware/aware-hotline.min.js': 'https://inn.example/aware/',
    'https://inn.example/../aware/': 'https://inn.example/aware/',
    '/my files/aware': '/my%20files/aware/',
    'my files/aware': '/my%20files/aware/',
    '/files\\aware': '/files/aware/',
    '/aware/?ver=1': '/aware/',
    '/aware/frame.html': '/aware/',
    'C:\\Users\\me\\aware': undefined,
    'c:/aware': undefined,
    '\\\\server\\share': undefined,
    '~/aware': undefined,
    'file:///home/me/aware': undefined,
    'localhost:4173/aware/': undefined,
    'http://127.0.0.1/aware/': undefined,
    'https://localhost/aware/': undefined,
    'javascript:alert(1)': undefined,
    'data:,': undefined,
    'ftp://inn.example/aware': undefined,
    'https:/inn.example': undefined,
    'https://inn.example:99999/': undefined,
    '"><script>': undefined,
  };
  it('takes no folder that a page cannot load from, says so, and knows what was meant', () => {
    for (const [folder, meant] of Object.entries(folders)) {
      const [code, heard] = warned(() => snippet({ tag: 'aware-exit', folder }));
      assert.equal(code, snippet({ tag: 'aware-exit' }), folder);
      assert.equal(heard.length, 1, folder);
      assert.ok(!meant || heard[0].endsWith(`Did you mean ${meant}?`), heard[0]);
      assert.equal(readFolder(folder).meant, meant, folder);
      assert.deepEqual([folderOf(folder), typeof readFolder(folder).odd], ['/aware/', 'string']);
      if (meant) assert.deepEqual(readFolder(meant), { folder: meant }, 'what is meant can be used');
      assert.equal(warned(() => frameAddress({ tag: 'aware-exit', folder }))[1].length, 1);
    }
    for (const folder of [
      '/',
      '/aware/',
      ' /aware ',
      '/~ann/aware',
      'https://inn.example',
      'https://intranet/x/',
    ])
      assert.deepEqual(readFolder(folder), { folder: folder.trim().replace(/\/?$/, '/') });
    for (const [folder, meant] of [
      ['aware', '/aware/'],
      ['./aware', '/aware/'],
      ['../files/aware/', '/files/aware/'],
    ])
      assert.deepEqual(readFolder(folder), { folder: folder.replace(/\/?$/, '/'), odd: 'relative', meant });
  });

  it('checks the hash of a script on another site, which takes a request that may be read', () => {
    const code = (folder) =>
      snippet({ tag: 'aware-exit', folder, integrity: { 'aware-exit.min.js': { integrity: hash } } });
    assert.match(code('https://example.org/aware/'), / crossorigin="anonymous">/);
    assert.doesNotMatch(code('/aware/'), /crossorigin/);
  });

  const evil = '"><script>alert(1)</script> & <b onclick=x>';
  const escaped = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b onclick=x&gt;';
  for (const tag of tags.filter((each) => each !== 'aware-exit'))
    it(`takes a heading and a contact of the partner as text, in every form: ${tag}`, () => {
      const say = (form, attributes) =>
        snippet({ tag, form, attributes, heading: `  Ask\nus ${evil}`, local: `Desk: 207-555-0142 ${evil}` });
      const desk = `Desk: <a href="tel:+12075550142">207-555-0142</a> ${escaped}`;
      for (const form of ['element', 'placeholder']) {
        const code = say(form, { 'heading-level': '4' });
        assert.ok(code.includes(`\n  <h4 slot="heading">Ask us ${escaped}</h4>\n`), code);
        assert.ok(code.includes(`\n  <p slot="local">${desk}</p>\n`), code);
        assert.doesNotMatch(code, /<strong>/);
      }
      assert.ok(say('plain').startsWith(`<h2>Ask us ${escaped}</h2>\n`));
      assert.ok(say('plain').includes(`<p>${desk}</p>`));
      assert.ok(say('frame').includes(`title="Ask us ${escaped}"`));
      assert.ok(say('frame').includes(`<p>${desk}</p>`));
      assert.ok(say('email').startsWith('Ask us "><script>'));
      assert.match(say('email'), /Desk: 207-555-0142/);
      for (const form of forms) {
        assert.match(say(form), /1-888-373-7888/);
        if (form !== 'email') assert.doesNotMatch(say(form), /<b |<script(?! defer src=)/);
      }
    });

  it('makes links of the numbers, mail addresses and https addresses of a contact, and of nothing else', () => {
    const links = (text) =>
      linked(text).flatMap((run) => (typeof run === 'string' ? [] : [[run.text, run.href]]));
    for (const [text, ...expected] of [
      ['Front desk: 207-555-0142', ['207-555-0142', 'tel:+12075550142']],
      ['(207) 555-0142 x3', ['(207) 555-0142', 'tel:+12075550142']],
      ['+1 207.555.0142, any hour', ['+1 207.555.0142', 'tel:+12075550142']],
      ['London +44 20 7946 0958', ['+44 20 7946 0958', 'tel:+442079460958']],
      ['Ann <ann@inn.example>.', ['ann@inn.example', 'mailto:ann@inn.example']],
      ['See https://inn.example/help.', ['https://inn.example/help', 'https://inn.example/help']],
      [
        '207-555-0142 or desk@inn.example',
        ['207-555-0142', 'tel:+12075550142'],
        ['desk@inn.example', 'mailto:desk@inn.example'],
      ],
      ['555-0142'],
      ['Room 12075550142999, order 123-456-7890'],
      ['javascript:alert(1) data:text/html,x http://inn.example tel:911 //inn.example'],
      ['https://ann:secret@inn.example/ https://[x https://'],
      ['mailto:ann@inn.example?bcc=x a@b @inn.example'],
    ]) {
      assert.deepEqual(links(text), expected, text);
      assert.equal(
        linked(text)
          .map((run) => run.text ?? run)
          .join(''),
        text,
      );
    }
    for (const local of ['https://inn.example/help', 'https://inn.example/a/../help//'])
      assert.ok(snippet({ tag: 'aware-hotline', form: 'email', local }).includes(`\n${local}\n`), local);
  });

  it('reads a contact to its end, soon, whatever it is', { timeout: 5000 }, () => {
    for (const part of ['a', '1-', 'a@b.', '+44 1 ', 'a.', 'a-', '(207) ', 'https://a.b/(', '@'])
      for (const end of ['', '@', '!', 'x@y.zz']) linked(part.repeat(10_000) + end);
  });

  it('has no place for words of the partner in quick exit, and says so', () => {
    const [code, heard] = warned(() => snippet({ tag: 'aware-exit', local: 'Desk' }));
    assert.equal(code, snippet({ tag: 'aware-exit' }));
    assert.equal(heard.length, 1);
  });

  it('makes one line of words, without what turns the direction of a number', () => {
    assert.equal(oneLine('a\ud83d'), 'a');
    assert.equal(oneLine(' a\n\tb\u202e2410\u0000 \u2066c\u2028'), 'a b 2410 c');
    assert.equal(oneLine('مدير المناوبة'), 'مدير المناوبة');
  });

  it('takes every sign that cannot be seen out of words, so that nobody reads two texts as one', () => {
    const unseen = [
      ...'\u200b\u200c\u200d\u200e\u200f\u061c\u00ad\u2060\u2061\u2062\u2063\u2064\ufeff\u3164\u034f',
      ...'\u{e0000}\u{e0001}\u{e0041}\u{e007f}',
    ];
    for (const sign of unseen) {
      assert.equal(oneLine(`Hot${sign}line${sign}`), 'Hotline', sign.codePointAt(0).toString(16));
      assert.equal(oneLine(`1-888${sign}-373-7888`), '1-888-373-7888');
      assert.equal(oneLine(sign), '');
    }
    const turning = '\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069';
    for (const sign of turning) assert.equal(oneLine(`a${sign}b`), 'a b');
    assert.equal(oneLine(`a \u200b b\u202e\u200b`), 'a b');
  });

  it('writes a rule for a color, and for nothing else', () => {
    assert.equal(
      colorRule('aware-hotline', '#6B1F5E'),
      "[data-aware='hotline'],\naware-hotline {\n  --aware-accent: #6b1f5e;\n}\n",
    );
    for (const [tag, color] of [
      ['aware-hotline', 'red;} * { display: none'],
      ['aware-hotline', '#12345'],
      ['aware-hotline', ''],
      ['body', '#123456'],
      ['__proto__', '#123456'],
    ])
      assert.equal(colorRule(tag, color), '');
  });

  it('gives the address of a frame alone, as it stands in its code', () => {
    const options = {
      tag: 'aware-hotline',
      attributes: { layout: 'banner', lines: '988 nhth' },
      folder: '/x',
    };
    const address = `/x/frame.html?v=${version}#widget=aware-hotline&id=aware-hotline&layout=banner&lines=988+nhth`;
    assert.equal(frameAddress(options), address);
    assert.ok(snippet({ ...options, form: 'frame' }).includes(` src="${address.replaceAll('&', '&amp;')}"`));
  });

  it('leaves out what it does not know, and says so', () => {
    for (const attributes of [
      { layout: 'huge' },
      { onclick: 'alert(1)' },
      { style: 'color: red' },
      { __proto__: null, constructor: 'x' },
      { layout: '"><script>alert(1)</script>' },
      { lines: 'nhth <b>' },
    ]) {
      const [code, heard] = warned(() => snippet({ tag: 'aware-hotline', attributes }));
      assert.equal(heard.length, 1);
      assert.equal(code, snippet({ tag: 'aware-hotline' }));
    }
    for (const href of [
      'javascript:alert(1)',
      'http://www.weather.gov/',
      // What stands before the @ is a name, and no host.
      'https://www.weather.gov@evil.example/',
      'https://www.weather.gov:443@evil.example/',
      'https://www.weather.gov%40evil.example/',
      'https:',
    ])
      for (const form of forms) {
        const [code, heard] = warned(() => snippet({ tag: 'aware-exit', attributes: { href }, form }));
        assert.equal(code, snippet({ tag: 'aware-exit', form }), href);
        assert.equal(heard.length, 1, href);
      }
    assert.doesNotMatch(snippet({ tag: 'aware-hotline', lang: '"><script>' }), /<script>/);
    assert.doesNotMatch(
      snippet({ tag: 'aware-hotline', integrity: { 'aware-hotline.min.js': { integrity: '" onload="x' } } }),
      /onload/,
    );
  });

  it('writes where quick exit leads as a browser reads it, so that no host looks like another', () => {
    for (const [href, read] of [
      ['https://www.wéather.gov/', 'https://www.xn--wather-bva.gov/'],
      ['https://www.weather.gov\\@evil.example/', 'https://www.weather.gov/@evil.example/'],
      ['https://WWW.Maine.gov', 'https://www.maine.gov/'],
    ])
      assert.ok(
        snippet({ tag: 'aware-exit', attributes: { href } }).startsWith(`<aware-exit href="${read}">`),
        href,
      );
  });

  it('tells a tool clearly when the widget or the form is none of ours', () => {
    for (const tag of ['aware-made-up', 'script', '__proto__', 'toString'])
      assert.throws(() => snippet({ tag }), /There is no widget/);
    for (const form of ['pdf', '__proto__'])
      assert.throws(() => snippet({ tag: 'aware-exit', form }), /There is no form/);
  });
});
