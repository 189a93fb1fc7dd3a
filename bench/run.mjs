// How long cards take to appear, beside the same nodes drawn by a hand-written element.
// A bench, not a test: it fails only when there is nothing to compare, whatever the figures are.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { launch } from 'puppeteer-core';
import { chromiumArgs, find } from '../scripts/browsers.mjs';

const counts = [1, 100, 500];
const warmUps = 3;
const rounds = 15;

/** The elements measured, and how many times as long as by hand they may take for some number of cards. */
const limits = { 'aware-hotline': { 100: 1.5, '100, first visit': 1.5 }, 'aware-statistic': { 500: 1.6 } };
const byHand = 'hand-written';
const scripts = { [byHand]: '/bench/hand-written.js' };
for (const tag of Object.keys(limits)) scripts[tag] = `/dist/${tag}.min.js`;

const imports = {
  lit: '/node_modules/lit/index.js',
  'lit/': '/node_modules/lit/',
  'lit-element/': '/node_modules/lit-element/',
  'lit-html': '/node_modules/lit-html/lit-html.js',
  'lit-html/': '/node_modules/lit-html/',
  '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
};

const inPage = (content) => `<!doctype html><html lang="en"><body>${content}</body></html>`;
const pages = { '/modules': inPage(`<script type="importmap">${JSON.stringify({ imports })}</script>`) };
for (const tag of Object.keys(scripts)) pages[`/${tag}`] = inPage(`<script src="${scripts[tag]}"></script>`);

// Read once, so that a build meanwhile does not change what is measured.
const files = {};
const read = (url) => (files[url] ??= readFile(new URL(`..${url}`, import.meta.url)).catch(() => null));

const server = createServer(async ({ url }, response) => {
  const body = pages[url] ?? (await read(url));
  response.writeHead(body ? 200 : 404, {
    'content-type': url.endsWith('.js') ? 'text/javascript' : 'text/html',
    // An isolated page reads the clock to 5 microseconds instead of 100.
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  });
  response.end(body);
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await launch({
  executablePath: find.chromium(),
  // At a fixed frame rate the next frame would always come at a multiple of 16.7 ms.
  args: [...chromiumArgs, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
});

/** A tab in a process of its own, where nothing is compiled yet. */
async function openTab(drawn) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.evaluateOnNewDocument((value) => (globalThis.drawn = value), drawn);
  return tab;
}

async function visit(tab, path, run, ...args) {
  await tab.bringToFront();
  await tab.goto(origin + path);
  return tab.evaluate(run, ...args);
}

// The modules draw what the drop-in script draws, but in an open root.
async function capture(tag) {
  await import('/dist/modules/all.js');
  const widget = document.body.appendChild(document.createElement(tag));
  await widget.updateComplete;
  return {
    html: widget.shadowRoot.innerHTML.replace(/<!--.*?-->/gs, ''),
    css: widget.constructor.elementStyles.map(({ cssText }) => cssText).join('\n'),
  };
}

async function compare(tag) {
  await import('/dist/modules/all.js');
  await import('/bench/hand-written.js');
  document.body.innerHTML = `<hand-written></hand-written><${tag}></${tag}>`;
  const [byHand, ours] = Array.from(document.body.children, ({ shadowRoot }) => shadowRoot);
  await ours.host.updateComplete;
  return {
    byHand: byHand.querySelectorAll('*').length,
    ours: ours.querySelectorAll('*').length,
    sameText: byHand.textContent === ours.textContent,
  };
}

async function insert(tag, cards) {
  const box = document.body.appendChild(document.createElement('div'));
  const markup = `<${tag}></${tag}>`.repeat(cards);
  // A new page keeps the browser's other threads busy for a while, more than what is measured here does.
  await new Promise((quiet) => setTimeout(quiet, 500));
  await new Promise((frame) => requestAnimationFrame(frame));
  const start = performance.now();
  box.innerHTML = markup;
  await Promise.all(Array.from(box.children, ({ updateComplete }) => updateComplete));
  const { height } = box.getBoundingClientRect();
  const appear = performance.now() - start;
  await new Promise((frame) => requestAnimationFrame(frame));
  return { height, appear, frame: performance.now() - start };
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const toHundredths = (value) => Number(value.toFixed(2));

const day = new Date().toISOString().slice(0, 10);
const machine = `${cpus()[0].model.trim()}, ${cpus().length} cores`;
console.log(`${day}, ${await browser.version()}, Node.js ${process.version}, ${machine}`);
console.log(`From insertion to laid out, medians of ${rounds} fresh pages each.`);

for (const [ours, limit] of Object.entries(limits)) {
  const drawn = await visit(await openTab(), '/modules', capture, ours);
  const nodes = await visit(await openTab({ ...drawn, mode: 'open' }), '/modules', compare, ours);
  console.log(`${ours}: ${nodes.byHand} elements in a card by hand, ${nodes.ours} in ours.`);
  if (nodes.byHand !== nodes.ours || !nodes.sameText) throw new Error('The two draw different things.');

  const tags = [byHand, ours];
  const open = () => openTab({ ...drawn, mode: 'closed' });
  const tabs = { [byHand]: await open(), [ours]: await open() };

  /** On a first visit the browser has compiled and loaded nothing; later, it knows the script from the page before. */
  const measure = async (cards, isFirst) => {
    const results = { [byHand]: [], [ours]: [] };
    for (let round = -warmUps; round < rounds; round++) {
      // Neither always goes first.
      for (const tag of round % 2 ? tags : tags.toReversed()) {
        const tab = isFirst ? await open() : tabs[tag];
        const result = await visit(tab, `/${tag}`, insert, tag, cards);
        if (round >= 0) results[tag].push(result);
        if (isFirst) await tab.browserContext().close();
      }
    }
    const [hand, own] = tags.map((tag) => (key) => median(results[tag].map((result) => result[key])));
    if (hand('height') !== own('height')) throw new Error(`${cards} cards differ in height.`);
    const ratio = (key) => toHundredths(own(key) / hand(key));
    return {
      'by hand, ms': toHundredths(hand('appear')),
      'ours, ms': toHundredths(own('appear')),
      ratio: ratio('appear'),
      'ratio at the next frame': ratio('frame'),
    };
  };

  const table = {};
  for (const cards of counts) table[cards] = await measure(cards);
  for (const cards of [1, 100]) table[`${cards}, first visit`] = await measure(cards, true);
  console.table(table);
  for (const [row, most] of Object.entries(limit)) {
    const { ratio } = table[row];
    console.log(
      `${ours}, ${row}: ${ratio} times by hand, ${ratio <= most ? 'within' : 'OVER'} the limit of ${most}.`,
    );
  }
}
await browser.close();
server.close();
