// What a tick in the longest checklist costs, and what a checklist keeps in memory. A bench, not a test.
import { readFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { chromiumArgs, find } from '../scripts/browsers.mjs';

const slowdown = 6;
const rounds = 15;
const instances = 200;
const script = await readFile(new URL('../dist/aware-red-flags.min.js', import.meta.url), 'utf8');
const browser = await launch({
  executablePath: find.chromium(),
  args: [...chromiumArgs, '--js-flags=--expose-gc'],
});

async function openPage() {
  const tab = await browser.newPage();
  await tab.setContent('<!doctype html><html lang="en"><body></body></html>');
  // The drop-in script closes its root; the bench has to look inside.
  await tab.evaluate(() => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      return attachShadow.call(this, { ...options, mode: 'open' });
    };
  });
  await tab.evaluate(script);
  return tab;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** The longest list: the setting with most signs. Each tick is timed to the next frame, and its mutations are counted. */
async function ticks() {
  const tab = await openPage();
  const client = await tab.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return tab.evaluate(async (count) => {
    let longest;
    for (const setting of [
      'general',
      'hospitality',
      'beauty-services',
      'health',
      'school',
      'farms-and-seafood',
    ]) {
      const element = document.createElement('aware-red-flags');
      element.setAttribute('setting', setting);
      document.body.append(element);
      await element.updateComplete;
      const rows = element.shadowRoot.querySelectorAll('label input').length;
      if (rows > (longest?.rows ?? 0)) longest = { element, rows, setting };
    }
    for (const each of document.querySelectorAll('aware-red-flags'))
      if (each !== longest.element) each.remove();
    const { element, rows, setting } = longest;
    // The page comes to rest before anyone ticks.
    await new Promise((rest) => setTimeout(rest, 2000));
    const boxes = [...element.shadowRoot.querySelectorAll('label input')];
    const results = [];
    for (let at = 0; at < count; at++) {
      const touched = new Set();
      const observer = new MutationObserver((records) => {
        for (const { target } of records) {
          const node = target.nodeType === 1 ? target : target.parentElement;
          touched.add(node.closest('fieldset, .next') ?? node);
        }
      });
      observer.observe(element.shadowRoot, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      await new Promise((frame) => requestAnimationFrame(frame));
      const start = performance.now();
      boxes[(at * 2) % boxes.length].click();
      await element.updateComplete;
      element.getBoundingClientRect();
      const took = performance.now() - start;
      await new Promise((later) => setTimeout(later));
      observer.disconnect();
      results.push({
        took,
        rows: [...touched].filter((each) => each.localName === 'fieldset').length,
        parts: touched.size,
      });
    }
    return { rows, setting, results };
  }, rounds);
}

async function heap() {
  const tab = await openPage();
  const client = await tab.createCDPSession();
  const used = async () => {
    for (let at = 0; at < 3; at++) await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  };
  const add = (count) =>
    tab.evaluate(async (number) => {
      const made = Array.from({ length: number }, () => document.createElement('aware-red-flags'));
      document.body.append(...made);
      await Promise.all(made.map(({ updateComplete }) => updateComplete));
    }, count);
  await add(10);
  const before = await used();
  await add(instances);
  return ((await used()) - before) / instances;
}

const { rows, setting, results } = await ticks();
console.log(`${await browser.version()}, CPU slowed down ${slowdown} times`);
console.table({
  [`a tick among the ${rows} signs of ${setting}, ms to laid out (median of ${rounds})`]: Number(
    median(results.map(({ took }) => took)).toFixed(2),
  ),
  'the slowest of them, ms': Number(Math.max(...results.map(({ took }) => took)).toFixed(2)),
  'groups of rows changed by a tick': Math.max(...results.map(({ rows: changed }) => changed)),
  'parts changed by a tick, the next step included': Math.max(...results.map(({ parts }) => parts)),
  'JavaScript heap of one checklist, bytes': Math.round(await heap()),
});
await browser.close();
