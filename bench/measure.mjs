// What is measured, and in what kind of tab.
import { bytes } from './bundle.mjs';
import { byHand, names, ours, plain } from './jobs.mjs';

const isQuick = process.argv.includes('--quick');

export const counts = isQuick ? [1, 100] : [1, 100, 500];
export const slowdown = 6;
/** A slow 3G line, as the browser's own tools had it: bytes a second, and milliseconds before each answer. */
export const slow3G = {
  offline: false,
  downloadThroughput: (400 * 1000) / 8,
  uploadThroughput: (400 * 1000) / 8,
  latency: 400,
};
export const cycles = isQuick ? 200 : 1000;
const inHeap = 100;
const phone = { width: 390, height: 844, isMobile: true, deviceScaleFactor: 2 };
const number = '888-373-7888';

/**
 * How often each thing is measured; by hand and ours, which are held against each other, more often than the others.
 * What takes long is not repeated. With --quick once, fewer of them, to try the bench and not for figures.
 */
export const rounds = isQuick
  ? { pair: 1, others: 1, visits: 1, longEnough: 0 }
  : { pair: 5, others: 2, visits: 3, longEnough: 3000 };
const pair = [byHand, ours];
const roundsOf = (name) => (pair.includes(name) ? rounds.pair : rounds.others);

export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];
const spread = (values) => ({
  median: median(values),
  low: Math.min(...values),
  high: Math.max(...values),
  rounds: values.length,
});

const slow = async (tab, rate) => {
  const session = await tab.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
};

/** A tab in a process of its own, where nothing is compiled yet. */
export async function openTab(browser, site, prepare) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.evaluateOnNewDocument(site.inPage);
  await prepare?.(tab);
  return tab;
}
const close = (tab) => tab.browserContext().close();

/** From insertion to laid out, for each number of instances; rounds are interleaved, and no one always goes first. */
export async function insertion(browser, site, job, rate, isFirst) {
  const measured = isFirst ? pair : names;
  const found = {};
  const heights = {};
  const tabs = {};
  const open = () => openTab(browser, site);
  for (const count of isFirst ? [1, 100] : counts) {
    const results = Object.fromEntries(measured.map((name) => [name, []]));
    const spent = Object.fromEntries(measured.map((name) => [name, 0]));
    for (let round = isFirst ? 0 : -1; round < rounds.pair; round++) {
      for (const name of round % 2 ? measured : measured.toReversed()) {
        if (round >= roundsOf(name) || spent[name] > rounds.longEnough) continue;
        // Once is enough for a tab to know the script.
        if (round < 0 && tabs[name]) continue;
        const tab = isFirst ? await open() : (tabs[name] ??= await open());
        await tab.bringToFront();
        await tab.goto(site.page(job, name, 'bare'));
        const session = await slow(tab, rate);
        const at = performance.now();
        const { took, height } = await tab.evaluate(
          (markup, times) => globalThis.bench.insert(markup, times),
          site.job(job, name).tagOnly,
          count,
        );
        await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
        await session.detach();
        if (isFirst) await close(tab);
        heights[name] = height;
        if (round < 0) continue;
        spent[name] += performance.now() - at - 250;
        results[name].push(took);
      }
    }
    if (heights[byHand] !== heights[ours]) throw new Error(`${count} of ${job} differ in height.`);
    found[count] = Object.fromEntries(measured.map((name) => [name, spread(results[name])]));
  }
  for (const tab of Object.values(tabs)) await close(tab);
  return found;
}

/** The nodes below a box, those in closed shadow roots too, but not in those of the browser. */
export async function nodesOf(session, selector) {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const roots = (node) =>
    (node.shadowRoots ?? []).filter(({ shadowRootType }) => shadowRootType !== 'user-agent');
  const below = (node) =>
    [...(node.children ?? []), ...roots(node)].flatMap((child) => [child, ...below(child)]);
  const found = below(root).find(({ attributes = [] }) => attributes.includes(selector));
  return below(found);
}

const used = async (session) => {
  for (let at = 0; at < 3; at++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
};

/** Nodes, heap, ten switches of language, and what is left after many cycles. */
export async function keeping(browser, site, job, name) {
  const { tagOnly } = site.job(job, name);
  const tab = await openTab(browser, site);
  await tab.goto(site.page(job, name, 'bare'));
  const session = await tab.createCDPSession();
  const add = (count) =>
    tab.evaluate(
      async (markup, times) => {
        const box = document.body.appendChild(document.createElement('div'));
        box.id = 'counted';
        box.innerHTML = markup.repeat(times);
        await globalThis.bench.settled(box);
      },
      tagOnly,
      count,
    );
  await add(1);
  await session.send('DOM.enable');
  const nodes = await nodesOf(session, 'counted');
  await session.send('DOM.disable');
  await add(10);
  const before = await used(session);
  await add(inHeap);
  const heap = ((await used(session)) - before) / inHeap;

  await tab.goto(site.page(job, name, 'bare'));
  const cycle = (times) =>
    tab.evaluate((markup, count) => globalThis.bench.cycle(markup, count), tagOnly, times);
  await cycle(cycles / 10);
  const atFirst = await used(session);
  await cycle(cycles);
  const left = (await used(session)) / atFirst - 1;
  await close(tab);
  return {
    nodes: nodes.length,
    elements: nodes.filter(({ nodeType }) => nodeType === 1).length,
    heap,
    left,
  };
}

export async function languages(browser, site, job) {
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds.visits; round++)
    for (const name of round % 2 ? names : names.toReversed()) {
      const tab = await openTab(browser, site);
      await tab.goto(site.page(job, name, 'languages'));
      const took = await tab.evaluate(
        (markup, isKept) => globalThis.bench.switches(markup, isKept),
        site.job(job, name).tagOnly,
        name === ours,
      );
      results[name].push(took);
      if (name === ours && round === 0) {
        const session = await tab.createCDPSession();
        await session.send('DOM.enable');
        const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
        if (!JSON.stringify(root).includes('\u0227'))
          throw new Error('Our words did not change with the language.');
      }
      await close(tab);
    }
  return Object.fromEntries(names.map((name) => [name, spread(results[name])]));
}

/** One visit by someone new: when the number could be read, when all stood, what moved, and which tasks were long. */
export async function load(browser, site, job, name, kind, { network, rate = 1 }) {
  const { tags } = site.job(job, name);
  const tab = await openTab(browser, site, async (fresh) => {
    await fresh.setViewport(phone);
    await fresh.evaluateOnNewDocument(
      (words, wanted) => (globalThis.watched = globalThis.bench.watch(words, wanted)),
      number,
      tags,
    );
    // The process is up, and known to this site, before the visit.
    await fresh.goto(site.blank);
  });
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  if (network) await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const asked = new Set();
  session.on('Network.requestWillBeSent', ({ request }) => asked.add(new URL(request.url).pathname));
  await tab.goto(site.page(job, name, kind));
  const result = await tab.evaluate(() => globalThis.watched);
  await close(tab);
  return { ...result, asked: [...asked] };
}

export const summary = (visits) =>
  Object.fromEntries(
    ['number', 'complete', 'shift', 'longest', 'long'].map((key) => [
      key,
      spread(visits.map((each) => each[key])),
    ]),
  );

/** What the page of a job is made of, and what of it the visitor's browser asked for. */
export function weigh(site, job, name, asked) {
  const { markup } = site.job(job, name);
  const bodies = [markup, ...asked.filter((path) => site.files[path]).map((path) => site.files[path].body)];
  const total = { raw: 0, gzip: 0, brotli: 0 };
  for (const body of bodies) for (const [way, size] of Object.entries(bytes(body))) total[way] += size;
  const script = asked.find((path) => /\.js$/.test(path));
  return { ...total, script: script ? bytes(site.files[script].body).brotli : 0 };
}

const wordsOf = (nodes) =>
  nodes
    .map(({ nodeType, nodeName, nodeValue, attributes }) =>
      nodeType === 3 ? nodeValue : /^(va|sl|wa|md)-/i.test(nodeName) ? (attributes ?? []).join(' ') : '',
    )
    .join(' ')
    .replace(/\b1-(?=\d{3}-)/g, '')
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(Boolean)
    .toSorted();

/** Every way of a job must say what the plain HTML says; by hand it is drawn node for node as ours. */
export async function checkSame(browser, site) {
  for (const job of Object.keys(site.jobs)) {
    const drawn = {};
    for (const name of names) {
      const tab = await openTab(browser, site);
      await tab.goto(site.page(job, name, 'bare'));
      await tab.evaluate(async (markup) => {
        document.body.id = 'counted';
        document.body.innerHTML = markup;
        await globalThis.bench.settled(document.body);
      }, site.job(job, name).tagOnly);
      const session = await tab.createCDPSession();
      drawn[name] = await nodesOf(session, 'counted');
      await close(tab);
    }
    const shape = (name) =>
      drawn[name]
        .filter(({ nodeType }) => nodeType === 1 || nodeType === 3)
        .slice(1)
        .map(({ nodeType, localName, nodeValue }) => (nodeType === 1 ? `<${localName}>` : nodeValue))
        .join('')
        .replaceAll(/\s+/g, '');
    if (shape(byHand) !== shape(ours)) throw new Error(`The ${job} by hand differs from ours.`);
    for (const name of names) {
      const said = wordsOf(drawn[name]);
      for (const word of wordsOf(drawn[plain])) {
        const at = said.indexOf(word);
        if (at < 0) throw new Error(`The ${job} of ${name} does not say "${word}".`);
        said.splice(at, 1);
      }
    }
  }
}
