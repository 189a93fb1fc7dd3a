// What a tick in the longest checklist costs: each is timed to the next layout, and its mutations are counted.
import { readFile } from 'node:fs/promises';
import { settings } from '../dist/modules/content/settings.js';
import { median, slowdown } from './measure.mjs';

const rounds = 15;

export async function tick(browser) {
  const tab = await browser.newPage();
  await tab.setContent('<!doctype html><html lang="en"><body></body></html>');
  // The drop-in script closes its root; the bench has to look inside.
  await tab.evaluate(() => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (options) {
      return attachShadow.call(this, { ...options, mode: 'open' });
    };
  });
  await tab.evaluate(await readFile(new URL('../dist/aware-red-flags.min.js', import.meta.url), 'utf8'));
  const client = await tab.createCDPSession();
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const { rows, setting, results } = await tab.evaluate(
    async (count, ids) => {
      let longest;
      for (const setting of ids) {
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
          groups: [...touched].filter((each) => each.localName === 'fieldset').length,
          parts: touched.size,
        });
      }
      return { rows, setting, results };
    },
    rounds,
    settings.map(({ id }) => id),
  );
  await tab.close();
  const most = (key) => Math.max(...results.map((each) => each[key]));
  return {
    rows,
    setting,
    rounds,
    took: median(results.map(({ took }) => took)),
    slowest: most('took'),
    groups: most('groups'),
    parts: most('parts'),
  };
}
