// Pages that make it hard for us: what hosts, old libraries and old phones do.
import { readdirSync, readFileSync } from 'node:fs';

const read = (file) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), 'utf8');
export const tags = readdirSync(new URL('../../src/components', import.meta.url));
const all = read('aware.min.js');
const snippets = tags
  .map((tag) => read(`snippets/${tag}.html`).replace(/<script.*<\/script>/, ''))
  .join('\n');
const script = '<script defer src="/aware/aware.min.js"></script>';

/** A page as a partner has it: all snippets, then the script. */
export const page = (html = snippets, scripts = script, head = '') =>
  `<title>Partner</title><meta name="viewport" content="width=device-width">${head}<body><main>${html}</main>${scripts}`;
const styled = (css) => page(snippets, script, `<style>${css}</style>`);
const inside = (start, end = '') =>
  page(snippets.replace(/<aware-[\s\S]*?<\/aware-[\w-]+>/g, `${start}$&${end}`));
const afterOf = (code) => page(snippets, `<script>${code}</script>${script}`);

const clock = (year) => `
  const Real = Date;
  const shift = Real.UTC(${year}, 5, 15) - Real.now();
  Date = class extends Real {
    constructor(...given) { given.length ? super(...given) : super(Real.now() + shift); }
    static now() { return Real.now() + shift; }
  };`;

/**
 * Where a page `stays`, no script of ours runs and the snippet's own words stand; `null` leaves that open. `says` is what the
 * console may hold, `start` runs before the page, and what comes `late` is not there at once.
 */
export const cases = {
  'a script that is not there': {
    html: page(snippets, '<script defer src="/missing.js"></script>'),
    stays: true,
    says: /404/,
  },
  'a script that is blocked by a policy': {
    html: page(),
    headers: { 'content-security-policy': "script-src 'none'" },
    stays: true,
    says: /Content Security Policy/,
  },
  'a script with another hash than its snippet': {
    html: page(
      snippets,
      `${read('snippets/aware-hotline.html')
        .match(/<script.*<\/script>/)[0]
        .replace('/aware/', '/changed/')}`,
    ),
    files: { '/changed/aware-hotline.min.js': `${read('aware-hotline.min.js')};` },
    stays: true,
    says: /integrity/,
  },
  ...Object.fromEntries(
    [0.01, 0.25, 0.5, 0.9, 0.999].map((part) => [
      `a script of which ${part * 100} percent arrive`,
      {
        html: page(snippets, '<script defer src="/half.js"></script>'),
        files: { '/half.js': all.slice(0, all.length * part) },
        stays: true,
        // What Chromium calls a script that breaks off depends on where it does.
        says: /SyntaxError|Unexpected|Invalid|missing|unterminated|must be declared/i,
      },
    ]),
  ),
  'a script that comes twice': { html: page(snippets, script + script) },
  'a script for each element, and one for all': {
    html: page(
      snippets,
      tags.map((tag) => `<script defer src="/aware/${tag}.min.js"></script>`).join('') + script,
    ),
  },
  'two versions': {
    html: page(snippets, `<script defer src="/old.js"></script>${script}`),
    files: { '/old.js': all.replaceAll(JSON.parse(read('../package.json')).version, '0.0.1') },
    says: /is already defined by version 0\.0\.1/,
  },
  'a script that comes late': {
    html: page(
      snippets,
      '<script>setTimeout(() => document.body.append(Object.assign(document.createElement("script"), { src: "/aware/aware.min.js" })), 700)</script>',
    ),
  },
  'a script in the head that holds the page up': {
    html: page(snippets, '', '<script src="/aware/aware.min.js"></script>'),
  },
  'a script before the tags, in the body': {
    html: page(`<script src="/aware/aware.min.js"></script>${snippets}`, ''),
  },
  'a script between the tags': {
    html: page(
      snippets.replace('</aware-hotline>', '$&<script async src="/aware/aware.min.js"></script>'),
      '',
    ),
  },
  'type=module': { html: page(snippets, '<script type="module" src="/aware/aware.min.js"></script>') },
  'a policy that closes every source but the script': {
    html: page(),
    headers: {
      'content-security-policy': "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'",
    },
  },
  'Trusted Types required': {
    html: page(),
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html" },
  },
  'Trusted Types that let nobody in': {
    html: page(),
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  'prototypes that an old library extended': {
    html: afterOf(`
      for (const { prototype } of [Object, Array, Function, String, Number, Element, Node, Set, Map])
        for (const name of ['each', 'extend', 'inject', 'collect', 'type', 'lang', 'update', 'select', 'source', 'name', 'text'])
          if (!(name in prototype)) prototype[name] = function () { return 'extended'; };
      Object.prototype.toJSON = undefined;
      Array.prototype.toJSON = function () { return 'extended'; };
      Array.prototype.include = Array.prototype.contains = function () { return true; };`),
  },
  'old libraries that replaced what browsers have': {
    html: afterOf(`
      Array.from = (list) => { const found = []; for (let i = 0; i < (list?.length ?? 0); i++) found.push(list[i]); return found; };
      Function.prototype.bind = function (self, ...given) { const own = this; return function (...more) { return own.apply(self, [...given, ...more]); }; };
      Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); };
      String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
      Date.now = () => new Date().getTime();
      window.$ = window.jQuery = window._ = () => null;
      window.name = 'html'; window.status = 'render';`),
  },
  ...Object.fromEntries(
    [
      'Array.prototype.flatMap',
      'String.prototype.replaceAll',
      'Intl.DateTimeFormat',
      'Document.prototype.importNode',
      'Document.prototype.createTreeWalker',
      'window.WeakMap',
      'window.MutationObserver',
      'Element.prototype.attachShadow',
    ].map((name) => [
      `a page that broke ${name}`,
      {
        html: afterOf(`${name} = function () { throw new Error('broken by the page'); };`),
        says: /broken by the page/,
        stays: null,
      },
    ]),
  ),
  'a browser without adopted style sheets, popover and newer parts': {
    html: afterOf(`
      delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets; delete CSSStyleSheet.prototype.replaceSync;
      delete HTMLElement.prototype.popover; delete HTMLElement.prototype.showPopover; delete window.ElementInternals;
      delete HTMLElement.prototype.attachInternals; delete Element.prototype.checkVisibility; delete Navigator.prototype.clipboard;`),
  },
  '* {all: unset !important}': {
    html: styled('* { all: unset !important } head, script, style, title { display: none !important }'),
  },
  'div {display: none}': { html: styled('div, p, li, ul { display: none !important }') },
  'a {pointer-events: none}': {
    html: styled(
      'a { pointer-events: none !important; visibility: hidden !important } * { user-select: none }',
    ),
  },
  'rules meant for a shadow root': {
    html: styled(
      ':host, :host(*), ::slotted(*), ::slotted(div) { display: none !important } slot, [part], .card { display: none }',
    ),
  },
  'a style sheet that shouts': {
    html: styled(`* { line-height: .8 !important; letter-spacing: .3em; text-transform: uppercase !important; white-space: nowrap !important; word-break: break-all;
      text-align: center !important; text-indent: 40px !important; box-sizing: content-box !important; font: 900 9px/0 cursive !important; color: #fff !important;
      background: #fff !important; transition: all 9s !important; max-width: 100% !important; direction: rtl; font-size: 0 !important }`),
  },
  'a style sheet for each tag there is': {
    html: styled(
      'main > * { float: left; position: relative; height: 20px; width: 100% } section, header, footer, nav, button, details, summary, h1, h2, h3, table, svg, dl, dd, dt, strong, span { display: none !important }',
    ),
  },
  'fields and buttons that a page restyles': {
    html: styled(
      'input, select, button, a { appearance: none !important; display: none !important; opacity: 0 !important }',
    ),
  },
  'display: contents': {
    html: inside('<div style="display: contents">', '</div>').replace(
      '</title>',
      `$&<style>${tags.join()} { display: contents !important }</style>`,
    ),
  },
  'a flex row': { html: inside('<div style="display: flex; flex-wrap: wrap"><p>One</p>', '</div>') },
  'a flex column that shrinks': {
    html: inside(
      '<div style="display: flex; flex-direction: column; align-items: flex-start; height: 90px; overflow: auto">',
      '</div>',
    ),
  },
  'a grid': {
    html: inside('<div style="display: grid; grid-template-columns: auto 1fr auto">', '<p>Two</p></div>'),
  },
  'a table cell': { html: inside('<table><tr><td>One</td><td>', '</td></tr></table>') },
  'a dialog': { html: inside('<dialog open style="position: static">', '</dialog>') },
  'a modal dialog': {
    html: page(
      `<dialog>${snippets}</dialog>`,
      `${script}<script>document.querySelector("dialog").showModal()</script>`,
    ),
  },
  'content-visibility: auto': {
    html: inside(
      '<div style="height: 3000px"></div><div style="content-visibility: auto; contain-intrinsic-size: 100px">',
      '</div>',
    ),
  },
  'content-visibility: auto on the widget': {
    html: styled(`${tags.join()} { content-visibility: auto }`),
  },
  'writing from top to bottom': { html: styled('main { writing-mode: vertical-rl }') },
  columns: { html: styled('main { columns: 3 20em }') },
  'a box of 120 pixels': { html: styled('main { width: 120px }') },
  'a page that is zoomed': { html: styled('body { zoom: 4 } html { font-size: 4px }') },
  'a page from right to left': { html: page(`<div dir="rtl" lang="ar">${snippets}</div>`) },
  'a shadow root': {
    html: page(
      '<div id="host"></div>',
      `<template>${snippets}</template><script>
      document.querySelector('#host').attachShadow({ mode: 'open' }).append(document.querySelector('template').content.cloneNode(true));
    </script>${script}`,
    ),
  },
  'a template that is cloned later': {
    html: page(
      '',
      `${script}<template>${snippets}</template><script>
      setTimeout(() => document.querySelector('main').append(document.importNode(document.querySelector('template').content, true)), 300);
    </script>`,
    ),
    late: true,
  },
  'a page that writes itself anew': {
    html: page(
      snippets,
      `${script}<script>addEventListener('load', () => { const main = document.querySelector('main'); const html = main.innerHTML; main.innerHTML = ''; main.innerHTML = html; })</script>`,
    ),
  },
  'a clock in 2020': { html: page(), start: clock(2020) },
  'a clock in 2035': { html: page(), start: clock(2035) },
  'a clock that is broken': {
    html: page(),
    start:
      'Date.now = () => NaN; const Real = Date; Date = class extends Real { constructor(...given) { given.length ? super(...given) : super(NaN); } };',
  },
  'lang=""': { html: page(`<div lang="">${snippets}</div>`) },
  'lang="xx-broken"': { html: page(`<div lang="xx-broken">${snippets}</div>`) },
  'a lang of 10,000 letters': { html: page(`<div lang="${'e'.repeat(10_000)}">${snippets}</div>`) },
  paper: { html: page(), media: 'print' },
  'paper, without a script': { html: page(snippets, ''), stays: true, media: 'print' },
};
