// A page may be as long as it likes: twice as much takes twice as long, and nobody makes the check hang.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { check } from '../../dist/modules/embed/check.js';
import { linked } from '../../dist/modules/embed/index.js';
import { closest } from '../../dist/modules/card/language.js';
import { integrity } from './check-pages.mjs';

// A tree as light as can be, so that the time is that of the check and not of a parser.
const text = (value) => ({ value, held: [], given: [] });
const element = (tag, given = {}, held = []) => ({ tag, given: Object.entries(given), held });
const root = (...held) => element('html', {}, [element('body', {}, held)]);
const reader = {
  tag: ({ tag = '' }) => tag,
  attributes: ({ given }) => given,
  children: ({ held }) => held,
  text: ({ value = '' }) => value,
  comment: () => '',
};
const read = (tree) => check(tree, { reader, integrity });
const link = () => element('a', { href: 'tel:+18883737888' }, [text('Call 1-888-373-7888')]);
const nested = (count, make) => {
  let held = [link()];
  for (let i = 0; i < count; i++) held = [make(i, held)];
  return root(...held);
};
const many = (count, make) => root(...Array.from({ length: count }, (_, i) => make(i)));

/** What `act` takes, in milliseconds of the processor: others may run on the machine. */
function time(act) {
  const { user } = process.cpuUsage();
  act();
  return (process.cpuUsage().user - user) / 1000;
}
/** The shortest of eight tries, or the first under `most`: memory is cleared within some of them. */
function shortest(act, most = 0) {
  let least = Infinity;
  for (let tries = 0; tries < 8 && least >= most; tries++) least = Math.min(least, time(act));
  return least;
}
/** Eight times as much takes about eight times as long; what is quadratic takes sixty-four times as long. */
function growsEvenly(few, lots) {
  const short = shortest(() => read(few));
  const most = 16 * Math.max(short, 10);
  const long = shortest(() => read(lots), most);
  assert.ok(long < most, `${short} ms, then ${long} ms`);
}
read(root(link()));

describe('the time that a page takes', () => {
  const letters = {
    'an address': (n) => root(element('script', { src: `/aware/${'a'.repeat(n)}/x` })),
    'an address of data': (n) => root(element('script', { src: `data:text/javascript,${'a'.repeat(n)}` })),
    'an address of modules': (n) => root(element('script', { src: 'aware'.repeat(n / 5) + '/modules' })),
    'an address of a frame': (n) => root(element('iframe', { src: `/aware/frame.html?${'a'.repeat(n)}` })),
    'an address of digits': (n) => root(element('script', { src: `/${'1'.repeat(n)}/aware-hotline.min.js` })),
    'an address of dots': (n) =>
      root(element('script', { src: `${'./'.repeat(n / 2)}aware-hotline.min.js` })),
    'an address of components': (n) =>
      root(element('script', { src: '/components/aware-a'.repeat(n / 19) + '/define' })),
    'blanks before an address': (n) =>
      root(element('a', { href: ' '.repeat(n) + 'x' }, [text('1-888-373-7888')])),
    'blanks in an address': (n) =>
      root(element('a', { href: `x${' '.repeat(n)}x` }, [text('1-888-373-7888')])),
    'a call': (n) => root(element('a', { href: `tel:${'1'.repeat(n)}` }, [text('1-888-373-7888')])),
    'a text to many': (n) =>
      root(element('a', { href: `sms:233733${',1'.repeat(n / 2)}` }, [text('233733')])),
    'a hash': (n) =>
      root(element('script', { src: '/aware/aware-hotline.min.js', integrity: 'sha384-a '.repeat(n / 9) })),
    'a style': (n) => root(element('aware-hotline', { style: `;${' '.repeat(n)}display` }, [link()])),
    'a class': (n) => root(element('aware-hotline', { class: 'a '.repeat(n / 2) }, [link()])),
    'a value': (n) => root(element('aware-hotline', { layout: 'a'.repeat(n) }, [link()])),
    'a value of many words': (n) =>
      root(element('aware-hotline', { lines: 'nhht '.repeat(n / 5) }, [link()])),
    'a value of other words': (n) =>
      root(
        element('aware-hotline', { lines: Array.from({ length: n / 6 }, (_, i) => i + 1e4).join(' ') }, [
          link(),
        ]),
      ),
    'a county': (n) => root(element('aware-local-help', { county: 'me '.repeat(n / 3) }, [link()])),
    'an exit': (n) => root(element('aware-exit', { href: `https://${'a.'.repeat(n / 2)}` }, [link()])),
    'a language': (n) => root(element('aware-hotline', { lang: 'es-'.repeat(n / 3) }, [link()])),
    'a script on a tag': (n) =>
      root(element('aware-hotline', { onclick: 'return '.repeat(n / 7) }, [link()])),
    'a label': (n) => root(element('a', { href: 'tel:1', 'aria-label': '1-'.repeat(n / 2) })),
    'the address that a page leads to': (n) =>
      root(
        element('meta', { 'http-equiv': 'refresh', content: `5;${' '.repeat(n / 2)}${'1'.repeat(n / 2)}` }),
        link(),
      ),
    'pictures for several widths': (n) =>
      root(element('img', { srcset: '/1.png 1x, '.repeat(n / 12) }), link()),
    'a list of what a link is': (n) => root(element('link', { rel: 'x '.repeat(n / 2), href: '/' }), link()),
    'a sandbox': (n) =>
      root(element('iframe', { src: '/aware/frame.html', sandbox: 'allow '.repeat(n / 6) }), link()),
  };
  for (const [name, make] of Object.entries(letters))
    it(`is under 50 milliseconds for 80,000 letters in ${name}`, () => {
      const tree = make(80_000);
      const took = time(() => read(tree));
      assert.ok(took < 50, `${took} ms`);
    });

  const shapes = {
    'widgets in widgets': (n) => nested(n, (_, held) => element('aware-hotline', {}, held)),
    'placeholders in placeholders': (n) =>
      nested(n, (_, held) => element('div', { 'data-aware': 'hotline' }, held)),
    'widgets in widgets, in another language': (n) =>
      nested(n, (_, held) => element('aware-hotline', { lang: 'es' }, held)),
    'hidden boxes in hidden boxes, with a widget in each': (n) =>
      nested(n, (i, held) =>
        element('div', { style: `display:${' '.repeat(i % 99)}none`, class: 'hide' }, [
          element('aware-hotline', {}, [link()]),
          ...held,
        ]),
      ),
    'links in links': (n) =>
      nested(n, (_, held) => element('a', { href: 'tel:+18883737888' }, [...held, text('911')])),
    'scripts on boxes in boxes': (n) =>
      nested(n, (_, held) => element('div', { onclick: 'go()' }, [link(), ...held])),
    'empty widgets, one after the other': (n) => many(n, () => element('aware-hotline')),
    'widgets, one after the other': (n) => many(n, () => element('aware-hotline', {}, [link()])),
    'widgets that each lack a number': (n) =>
      many(n, () => element('aware-hotline', {}, [text('123-456-789 ')])),
    'scripts of ours': (n) =>
      many(n, (i) => element('script', { src: `/${i}/aware-hotline.min.js`, integrity: `sha384-${i}` })),
    'scripts of ours, deep in boxes': (n) =>
      nested(n, (i, held) => element('div', {}, [element('script', { src: `/${i}/aware.min.js` }), ...held])),
    'frames of ours': (n) =>
      many(n, (i) => element('iframe', { src: `/${i}/aware/frame.html?widget=aware-exit` })),
    'links of ours': (n) => many(n, link),
    'links of others in a widget': (n) =>
      root(
        element(
          'aware-hotline',
          {},
          Array.from({ length: n }, (_, i) =>
            element('a', { href: `https://${i}.example/` }, [text('1-900-555-0199')]),
          ),
        ),
      ),
    'attributes that we do not have': (n) =>
      root(
        element('aware-hotline', Object.fromEntries(Array.from({ length: n }, (_, i) => [`a${i}`, 'x'])), [
          link(),
        ]),
      ),
    'pictures of other sites': (n) =>
      root(
        link(),
        ...Array.from({ length: n }, (_, i) => element('img', { src: `https://${i}.example/1.png` })),
      ),
    'frames of other sites': (n) =>
      root(
        element('aware-exit', {}, [link()]),
        ...Array.from({ length: n }, (_, i) => element('iframe', { src: `https://${i}.example/` })),
      ),
    'styles that load from other sites': (n) =>
      root(
        link(),
        element('style', {}, [
          text(Array.from({ length: n }, (_, i) => `a:hover { background: url(//${i}.example) }`).join('')),
        ]),
      ),
    'rules in rules': (n) =>
      root(link(), element('style', {}, [text('aware-hotline:hover { src: url(//a.example);'.repeat(n))])),
    'numbers of others': (n) => many(n, (i) => element('p', {}, [text(`Call 207-555-${1000 + (i % 9000)}`)])),
    'numbers with a slip': (n) =>
      many(n, (i) => element('p', {}, [text(`Call 1-888-373-78${10 + (i % 89)}`)])),
    'names of ours': (n) =>
      many(n, () => element('p', {}, [text('National Human Trafficking Hotline: 207-555-0199')])),
    'words of ours': (n) =>
      many(n, () => element('p', {}, [text('Talk to someone you choose. Call 1-888-373-7888 or 911.')])),
  };
  for (const [name, make] of Object.entries(shapes))
    it(`grows as the page does: ${name}`, () => {
      const [few, lots] = [make(1000), make(8000)];
      growsEvenly(few, lots);
    });

  const signs = [
    'a',
    '1',
    ' ',
    '-',
    '1-',
    '(',
    '.',
    '/',
    '1 ',
    'call ',
    'text 1',
    'aware-',
    '<script ',
    '<aware-',
    '+',
    '\n',
    '\u00a0',
    '{',
    '"',
    '/*',
    'url(',
    '@import ',
    '\\',
  ];
  for (const sign of signs)
    it(`grows as the text does: ${JSON.stringify(sign)}`, () => {
      const make = (n) =>
        root(
          element('p', {}, [text(sign.repeat(n / sign.length))]),
          element('script', {}, [text(sign.repeat(n / sign.length))]),
          element('style', {}, [text(`url()${sign.repeat(n / sign.length)}`)]),
          link(),
        );
      const [few, lots] = [make(40_000), make(320_000)];
      growsEvenly(few, lots);
    });

  it('is next to nothing for a language or a contact of 80,000 letters', () => {
    for (const act of [
      () => closest([{ lang: 'en' }], 'a-'.repeat(40_000)),
      () => linked(`https://x${'.,'.repeat(40_000)}x`),
      () => linked('1-'.repeat(40_000)),
    ]) {
      const took = shortest(act, 50);
      assert.ok(took < 50, `${took} ms: ${act}`);
    }
  });
});
