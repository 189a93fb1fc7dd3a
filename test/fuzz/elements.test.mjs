// Whatever a page, its editor or its scripts write on an element, set on it or put into it, and in whatever order it comes and
// goes: a number stands in it, all words in it are ours, and nothing breaks.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { widgets } from '../../dist/modules/embed/index.js';
import { cases, fuzz, fuzzedPage, hostileNames, hostileValues } from '../pages/hostile.mjs';

const tags = Object.keys(widgets);

// No word that a stranger wrote lacks this one, so it is seen wherever it comes through.
const text = fc.oneof(
  fc.constantFrom(...hostileValues),
  fc.string({ unit: 'binary', maxLength: 200 }).map((each) => `pwned ${each}`),
  fc.constantFrom('pwned ', '<pwned>', '\ud83dpwned', 'nhth pwned ').map((each) => each.repeat(5000)),
);
/** What a script may set, by a name that the page makes a value of. */
const thing = fc.constantFrom(
  ...['undefined', 'null', 'true', 'NaN', '-0', '7', '1e21', 'bigint', 'symbol', 'function', 'class'],
  ...['object', 'array', 'nested', 'bare', 'throws', 'lying', 'proxy', 'date', 'error', 'promise', 'window'],
  ...['image', 'script', 'fragment', 'itself', 'template', 'directive', 'nothing'],
);

/** The attributes of an element with what they may hold. */
const known = (tag) => ({ ...widgets[tag], lang: ['', 'en', 'es', 'so', 'fr-CA', 'xx'] });
const right = (tag) =>
  fc.constantFrom(
    ...Object.entries(known(tag)).flatMap(([name, values]) => values.map((value) => [name, value])),
  );
const attribute = (tag) =>
  fc.oneof(
    right(tag).map(([name, value]) => ['attribute', name, value]),
    fc.tuple(fc.constant('attribute'), fc.constantFrom(...Object.keys(known(tag))), text),
    fc.tuple(
      fc.constant('attribute'),
      fc.constantFrom(...hostileNames.filter((name) => !/^on/.test(name))),
      text,
    ),
    fc.tuple(fc.constant('without'), fc.constantFrom(...Object.keys(known(tag)))),
  );
const property = (tag) =>
  fc.oneof(
    right(tag).map(([name, value]) => ['property', name, value]),
    fc.tuple(fc.constant('property'), fc.constantFrom(...Object.keys(known(tag))), text),
    fc.tuple(fc.constant('thing'), fc.constantFrom(...Object.keys(known(tag))), thing),
  );
const child = fc.tuple(
  fc.constant('child'),
  fc.constantFrom('local', 'heading', '', 'none such', '__proto__'),
  fc.constantFrom(
    'p',
    'span',
    'a',
    'template',
    'style',
    'slot',
    'script',
    'aware-hotline',
    '#text',
    '#comment',
  ),
  text,
);
const change = (tag) => fc.oneof(attribute(tag), property(tag), child, fc.constant(['emptied']));

const place = fc.constantFrom('page', 'box', 'shadow', 'spanish', 'fragment', 'frame', 'another');
const step = (tag) =>
  fc.oneof(
    change(tag),
    fc.constantFrom(
      ['made'],
      ['made'],
      ['waited'],
      ['drawn'],
      ['gone'],
      ['cloned'],
      ['rewritten'],
      ['printed'],
    ),
    fc.tuple(fc.constant('moved'), place),
    fc.tuple(fc.constant('moved'), place),
  );

/** Runs in the page before its scripts: what broke, and who listens. */
const record = () => {
  window.broken = [];
  for (const type of ['error', 'unhandledrejection'])
    addEventListener(type, ({ message, reason }) => window.broken.push(String(message ?? reason)));
  console.error = (...said) => window.broken.push(`console.error: ${said.join(' ').slice(0, 300)}`);
  console.warn = (said) => {
    if (!/^<aware-[a-z-]+> [a-z-]+=".* is not known\. Allowed: /s.test(said))
      window.broken.push(`warned: ${said}`);
  };
  window.listeners = new Set();
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const watched = (target) => target === document || target === window;
  EventTarget.prototype.addEventListener = function (type, listener, ...more) {
    if (watched(this ?? window)) window.listeners.add(`${type} ${listener}`);
    return add.call(this ?? window, type, listener, ...more);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, ...more) {
    if (watched(this ?? window)) window.listeners.delete(`${type} ${listener}`);
    return remove.call(this ?? window, type, listener, ...more);
  };
};

/** Runs in the page once: what a test can do to an element, and what must be so after it. */
const tools = () => {
  const holder = document.getElementById('holder');
  const shadow = document.createElement('div');
  shadow.attachShadow({ mode: 'open' });
  const spanish = document.createElement('div');
  spanish.lang = 'es-MX';
  document.body.append(shadow, spanish);
  const listening = new Set(window.listeners);
  const propertyOf = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());

  const things = {
    undefined: () => undefined,
    null: () => null,
    true: () => true,
    NaN: () => NaN,
    '-0': () => -0,
    7: () => 7,
    '1e21': () => 1e21,
    bigint: () => 7n,
    symbol: () => Symbol('pwned'),
    function: () => () => (window.pwned = 1),
    class: () => class Pwned {},
    object: () => ({ pwned: 1 }),
    array: () => ['pwned', '<b>pwned</b>'],
    nested: () => [[['dark']]],
    bare: () => Object.create(null),
    throws: () => ({
      toString() {
        throw new Error('pwned');
      },
    }),
    lying: () => ({ toString: () => ({}), valueOf: () => ({}) }),
    proxy: () =>
      new Proxy(
        {},
        {
          get() {
            throw new Error('pwned');
          },
        },
      ),
    date: () => new Date(NaN),
    error: () => new Error('pwned'),
    promise: () => Promise.resolve('pwned'),
    window: () => window,
    image: () => Object.assign(new Image(), { alt: 'pwned' }),
    script: () => Object.assign(document.createElement('script'), { text: 'window.pwned = 1' }),
    fragment: () => document.createRange().createContextualFragment('<b>pwned</b>'),
    itself: (element) => element,
    template: () => ({
      _$litType$: 1,
      strings: Object.assign(['<img src=x onerror="window.pwned=1">'], {
        raw: ['<img src=x onerror="window.pwned=1">'],
      }),
      values: [],
    }),
    directive: () => ({ _$litDirective$: class {}, values: ['pwned'] }),
    nothing: () => Symbol.for('lit-nothing'),
  };

  const attempt = (act) => {
    try {
      act();
    } catch {
      // No name of an attribute, or nothing that a browser makes text of: the page's own fault, in its own line.
    }
  };

  const change = (element, [what, ...given]) => {
    const [name, value] = given;
    if (what === 'attribute') attempt(() => element.setAttribute(name, value));
    if (what === 'without') element.removeAttribute(name);
    if (what === 'property') element[propertyOf(name)] = value;
    if (what === 'thing') attempt(() => (element[propertyOf(name)] = things[value](element)));
    if (what === 'emptied') element.replaceChildren();
    if (what === 'child') {
      const [slot, tag, text] = given;
      const child =
        tag === '#text'
          ? new Text(text)
          : tag === '#comment'
            ? new Comment(text)
            : document.createElement(tag);
      if (tag === 'script') child.type = 'text/plain';
      if (child instanceof Element) {
        child.slot = slot;
        child.textContent = text;
        child.setAttribute('title', text);
      }
      element.append(child);
    }
  };

  const seen = new Set();
  const exitTo = /(?<=<a part="action" class="action exit" rel="noreferrer" href=")https:\/\/[^"]*(?=")/g;
  /** What is wrong in an element. The same markup is looked at once. */
  const look = (element) => {
    const wrong = window.broken.splice(0);
    if (window.pwned) wrong.push('the page was told what to do');
    if (Object.keys(Object.prototype).length) wrong.push('the page is not whole');
    const root = element.shadowRoot;
    const markup = root.innerHTML;
    const must = (holds, what) => {
      if (!holds) wrong.push(`${what}: ${markup.slice(0, 600)}`);
    };
    must(root.adoptedStyleSheets.length, 'it has its styles');
    if (seen.has(markup)) return wrong;
    const { textContent } = root;
    // A partner may choose a line with a short number; 911 alone is none.
    const numbers = [...root.querySelectorAll('a[href^="tel:"]:not(.danger *)')];
    must(
      numbers.some(({ href, textContent }) => href.endsWith(textContent.replace(/\D/g, '') || 'none')),
      'a number stands there as text, and can be called',
    );
    must(
      !/pwned|evil|<|undefined|null\b|\[object|\bNaN\b|Symbol\(|=>/.test(textContent),
      'its words are ours',
    );
    must(
      !root.querySelector(
        'script, iframe, object, embed, img, base, form, style, link, meta, [srcdoc], [style]:not(.seat, .exit)',
      ),
      'its elements are ours',
    );
    if (element.localName === 'aware-exit') must(markup.match(exitTo)?.length === 1, 'one way out');
    const rest = element.localName === 'aware-exit' ? markup.replace(exitTo, '') : markup;
    must(!/pwned|evil|javascript:|\[object/.test(rest), 'its attributes are ours');
    for (const each of root.querySelectorAll('*'))
      for (const { name, value } of each.attributes)
        must(
          !/^on/.test(name) &&
            (name !== 'href' || /^(tel:|sms:|https?:\/\/|#|blob:|data:text\/csv)/.test(value)),
          `${name}="${value}"`,
        );
    if (!wrong.length) seen.add(markup);
    return wrong;
  };

  const clean = (element) => {
    for (const name of element.getAttributeNames())
      if (!element.constructor.observedAttributes.includes(name)) element.removeAttribute(name);
    if (element.childNodes.length > 6) element.replaceChildren();
  };

  let living;
  /** Changes one living element, again and again. */
  window.changeAll = async (tag, all) => {
    if (living?.localName !== tag) {
      living = document.createElement(tag);
      holder.replaceChildren(living);
    }
    const wrong = [];
    for (const changes of all) {
      for (const each of changes) change(living, each);
      try {
        await living.updateComplete;
      } catch (error) {
        wrong.push(`${error}`);
      }
      for (const each of look(living)) wrong.push(`${JSON.stringify(changes).slice(0, 300)} ${each}`);
      clean(living);
    }
    return wrong;
  };

  /** Takes elements through what a page, an editor or a framework does with them, in any order. */
  window.orderAll = async (tag, all) => {
    const wrong = [];
    const frame = document.createElement('iframe');
    document.body.append(frame);
    for (const steps of all) {
      const box = document.createElement('div');
      holder.append(box);
      const made = new Set([document.createElement(tag)]);
      const another = document.createElement('aware-hotline');
      box.append(another);
      const places = {
        page: document.body,
        box,
        shadow: shadow.shadowRoot,
        spanish,
        fragment: document.createDocumentFragment(),
        frame: frame.contentDocument.body,
        another,
      };
      let [element] = made;
      const found = () => {
        for (const each of box.querySelectorAll(tag)) if (each !== another) made.add(each);
      };
      for (const [what, ...given] of steps) {
        if (what === 'made') made.add((element = document.createElement(tag)));
        else if (what === 'moved') attempt(() => places[given[0]].append(element));
        else if (what === 'gone') element.remove();
        else if (what === 'cloned') {
          const clone = element.cloneNode(true);
          made.add(clone);
          if (element.parentNode) element.after(clone);
          element = clone;
        } else if (what === 'rewritten') {
          box.innerHTML += `<${tag}></${tag}>`;
          found();
        } else if (what === 'waited') await (element.isConnected && element.updateComplete?.catch(() => {}));
        else if (what === 'drawn') await new Promise((done) => setTimeout(done));
        else if (what === 'printed') dispatchEvent(new Event('beforeprint'));
        else change(element, [what, ...given]);
      }
      for (const each of made) {
        box.append(each);
        await each.updateComplete.catch((error) => wrong.push(`${error}`));
        for (const fault of look(each)) wrong.push(`${JSON.stringify(steps).slice(0, 600)} ${fault}`);
      }
      for (const each of made) each.remove();
      another.remove();
      box.remove();
      shadow.shadowRoot.replaceChildren();
      spanish.replaceChildren();
    }
    frame.remove();
    for (const each of holder.querySelectorAll('*')) each.remove();
    for (const each of document.querySelectorAll(tag)) each.remove();
    for (const each of window.listeners)
      if (!listening.has(each)) wrong.push(`still listens: ${each.slice(0, 80)}`);
    return wrong;
  };
};

describe('an element, whatever becomes of it', () => {
  const page = fuzzedPage('<body><div id="holder" hidden></div>', { early: record, then: tools });

  for (const tag of tags) {
    it(`<${tag}> shows a number and words of ours, whatever is set on it: fuzz, ${cases} cases`, async () => {
      await fuzz(fc.array(change(tag), { minLength: 1, maxLength: 3 }), (all) =>
        page.tab.evaluate((tag, all) => window.changeAll(tag, all), tag, all),
      );
      assert.deepEqual(page.said.splice(0), []);
    });
  }

  const some = Math.ceil(cases / tags.length);
  for (const tag of tags) {
    it(`<${tag}> comes, moves and goes in any order, and leaves nothing behind: fuzz, ${some} cases`, async () => {
      await fuzz(
        fc.array(step(tag), { minLength: 3, maxLength: 12 }),
        (all) => page.tab.evaluate((tag, all) => window.orderAll(tag, all), tag, all),
        some,
      );
      assert.deepEqual(page.said.splice(0), []);
    });
  }
});
