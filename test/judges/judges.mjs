// The checkers, each a function that looks at what stands in a tab and tells what it found, and in how many places it found nothing.
// A fault is what a checker calls one; a question is what it cannot tell, and a person has to.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

const require = createRequire(import.meta.url);
const source = (path) => readFileSync(require.resolve(path), 'utf8');
const axeSource = source('axe-core/axe.min.js');
const ibmSource = source('accessibility-checker-engine/ace.js');
const htmlcsSource = source('html_codesniffer/build/HTMLCS.js');

/** axe with every rule it has: also those it runs only when asked, of level AAA, and what it calls experimental. */
export async function axe(tab) {
  await tab.evaluate(axeSource);
  return tab.evaluate(async () => {
    const { axe } = globalThis;
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]));
    const { violations, incomplete, passes } = await axe.run(document, { rules });
    const told = (kind) => (rule) =>
      rule.nodes.map(({ html, target }) => ({
        kind,
        rule: rule.id,
        element: html,
        at: target.flat().join(' '),
      }));
    return {
      passed: passes.reduce((sum, { nodes }) => sum + nodes.length, 0),
      found: [...violations.flatMap(told('fault')), ...incomplete.flatMap(told('question'))],
    };
  });
}

/** IBM Equal Access. What it recommends counts as a fault, too. */
export async function ibm(tab) {
  await tab.evaluate(ibmSource);
  return tab.evaluate(async () => {
    const { results } = await new globalThis.ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
    return {
      passed: results.filter(({ value }) => value[1] === 'PASS').length,
      found: results
        .filter(({ value }) => value[1] !== 'PASS')
        .map(({ value, ruleId, snippet, path, message }) => ({
          kind: value[1] === 'FAIL' ? 'fault' : 'question',
          rule: ruleId,
          element: snippet,
          at: path.dom,
          message,
        })),
    };
  });
}

/** HTML_CodeSniffer, which does not enter roots: see `flatten`. Its notices are the same on every page, and left out. */
export async function htmlcs(tab, standard = 'WCAG2AA') {
  await tab.evaluate(htmlcsSource);
  return tab.evaluate(
    (name) =>
      new Promise((done) => {
        const { HTMLCS } = globalThis;
        HTMLCS.process(name, document, () => {
          const messages = HTMLCS.getMessages();
          const kinds = { [HTMLCS.ERROR]: 'fault', [HTMLCS.WARNING]: 'question' };
          done({
            passed: document.querySelectorAll('*').length,
            found: messages
              .filter(({ type }) => kinds[type])
              .map(({ type, code, msg, element }) => ({
                kind: kinds[type],
                rule: code.replace(/.*Guideline\d_\d+\./, ''),
                element: element?.outerHTML ?? '',
                message: msg,
              })),
          });
        });
      }),
    standard,
  );
}

/** Siteimprove Alfa: `judge` looks at the tab at once and answers later. */
export async function startAlfa() {
  const [{ Native: dom }, { Native: screen }] = await Promise.all([
    import('@siteimprove/alfa-dom/native'),
    import('@siteimprove/alfa-device/native'),
  ]);
  const worker = new Worker(new URL('alfa.mjs', import.meta.url));
  const waiting = [];
  worker.on('message', ({ at, ...told }) => waiting[at].resolve(told));
  worker.on('error', (error) => waiting.forEach(({ reject }) => reject(error)));
  return {
    async judge(tab) {
      const at = waiting.push({}) - 1;
      const answer = new Promise((resolve, reject) => Object.assign(waiting[at], { resolve, reject }));
      worker.postMessage({
        at,
        json: await tab.evaluate(dom.fromNode),
        device: await tab.evaluate(screen.fromWindow),
      });
      return { answer };
    },
    stop: () => worker.terminate(),
  };
}

/** The Nu HTML checker, on pages given as a list of { name, html }. */
export function vnu(pages, folder, write) {
  const files = pages.map(({ html }, at) => write(`${folder}/${at}.html`, html));
  const { stdout, error } = spawnSync(
    'java',
    [
      '-Xss2m',
      '-jar',
      require.resolve('vnu-jar/build/dist/vnu.jar'),
      '--format',
      'json',
      '--stdout',
      '--exit-zero-always',
      ...files,
    ],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (error) throw error;
  const { messages } = JSON.parse(stdout);
  return messages.map(({ type, subType, message, extract, url }) => ({
    kind: type === 'error' ? 'fault' : 'question',
    subType,
    rule: message.replaceAll(/“[^”]*”/g, '“…”').replace(/(“…”, )+(or )?(?=“…”)/, ''),
    message,
    element: extract ?? '',
    page: pages[Number(/(\d+)\.html$/.exec(url)[1])].name,
  }));
}

/** What of an element's root is drawn, as HTML without roots, for checkers that read only a document. Runs in the page. */
export function flatten(tag) {
  const copy = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'style') return '';
    if (node.localName === 'slot') {
      const given = node.assignedNodes();
      const all = document.createDocumentFragment();
      all.append(...[...(given.length ? given : node.childNodes)].map(copy));
      return all;
    }
    // What hides by CSS alone would show in a document without it.
    if (!node.closest('svg, select, details') && !node.checkVisibility()) return '';
    const made = node.cloneNode(false);
    made.append(...[...node.childNodes].map(copy));
    return made;
  };
  const out = document.createElement('main');
  for (const host of document.querySelectorAll(tag)) out.append(...[...host.shadowRoot.childNodes].map(copy));
  return out.outerHTML;
}
