// Run by without-a-browser.test.mjs: node without-a-browser.mjs jsdom module aware-hotline ...
import { readFileSync } from 'node:fs';
import { openRoots } from '../pages/open-roots.mjs';

const [, , kind, how, ...tags] = process.argv;
const root = new URL('../../', import.meta.url);
const url = 'https://partner.example/';
const errors = [];
process.on('unhandledRejection', (error) => errors.push(`rejected: ${error}`));
process.on('uncaughtException', (error) => errors.push(`thrown: ${error.stack}`));
// That a value is not known is said to the console; here it is meant.
console.warn = () => {};

let window;
if (kind === 'jsdom') {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => errors.push(error.cause?.stack ?? error.message));
  ({ window } = new JSDOM('<!doctype html><title>Partner</title>', {
    url,
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole,
  }));
} else {
  const { Window } = await import('happy-dom');
  const settings = { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true };
  window = new Window({ url, settings, console });
}
window.addEventListener('error', (event) => errors.push(`error: ${event.error?.stack ?? event.message}`));

openRoots(window);

if (how === 'module') {
  // As test runners do: what the window has becomes global, with the methods it inherits.
  for (let from = window; from && from !== Object.prototype; from = Object.getPrototypeOf(from))
    for (const name of Object.getOwnPropertyNames(from)) {
      if (name === 'constructor' || (name in globalThis && !/^(document|Event|CustomEvent)$/.test(name)))
        continue;
      const value = window[name];
      const method = typeof value === 'function' && !/^[A-Z]/.test(name);
      Object.defineProperty(globalThis, name, {
        value: method ? value.bind(window) : value,
        configurable: true,
        writable: true,
      });
    }
  globalThis.window = window;
  await import(new URL('dist/modules/all.js', root));
} else window.eval(readFileSync(new URL('dist/aware.min.js', root), 'utf8'));

const values = {
  layout: 'banner',
  audience: 'educator',
  county: 'knox',
  topic: 'myths',
  setting: 'school',
  sector: 'health',
  exit: 'on',
  lang: 'es',
  theme: 'dark',
  view: 'table',
  'heading-level': '3',
};
const soon = () => new Promise((resolve) => setTimeout(resolve, 20));
const { document, customElements } = window;
const shown = {};
for (const tag of tags) {
  try {
    const element = document.createElement(tag);
    element.innerHTML = '<p>Words of the partner</p>';
    document.body.append(element);
    await soon();
    for (const name of customElements.get(tag).observedAttributes) {
      for (const value of [values[name] ?? '', 'x']) {
        element.setAttribute(name, value);
        await soon();
      }
      element.removeAttribute(name);
    }
    element.remove();
    await soon();
    document.body.append(element);
    await soon();
    shown[tag] = element.shadowRoot.textContent;
    // What their tests may press, but for the link that leaves and what prints.
    for (const each of element.shadowRoot.querySelectorAll('[role=tab], input, summary, path')) {
      each.dispatchEvent(new window.MouseEvent('click', { bubbles: true, composed: true }));
      await soon();
    }
    element.remove();
  } catch (error) {
    errors.push(`${tag}: ${error.stack}`);
  }
}
await soon();
process.stdout.write(
  JSON.stringify({ errors: errors.map((each) => String(each).slice(0, 300)), shown }),
  () => process.exit(),
);
