// What the fuzz tests throw at a page, besides what fast-check makes up.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import fc from 'fast-check';
import { open, openRoots } from './browser.mjs';
import { startSite } from './site.mjs';

const built = readFileSync(new URL('../../dist/integrity.json', import.meta.url));

/** How often. */
export const cases = Number(process.env.FUZZ_CASES ?? 10_000);
/** Which cases: those of FUZZ_SEED, or else of what is built: the same wherever one build is tried, others for the next. */
const seed = Number(process.env.FUZZ_SEED || createHash('sha256').update(built).digest().readInt32BE());

/** What anyone may write as a name, none of which may reach the page. */
export const hostileNames =
  'onclick onerror onfocus style class id is slot part hidden src srcdoc innerHTML outerHTML textContent nonce popover autofocus contenteditable __proto__ constructor prototype __proto__[x] toString hasOwnProperty layout[] LAYOUT xlink:href data-aware'.split(
    ' ',
  );
export const hostileValues = [
  '<img src=x onerror="top.pwned=1">',
  '"><script>top.pwned=1</script>',
  "'-top.pwned--'",
  'javascript:top.pwned=1',
  'data:text/html,<script>top.pwned=1</script>',
  'https://evil.example/?<svg onload=top.pwned=1>',
  '__proto__',
  'constructor',
  'prototype',
  '${top.pwned=1}',
  '{{constructor.constructor("top.pwned=1")()}}',
  '%s%c%o',
  '\u0000',
  '\ufeff\u202e\u2028',
  '😀'.repeat(150),
  'x'.repeat(2000),
];
/** Every attribute of some element, and the parameter for messages. */
export const attributes =
  'layout audience lines exit theme heading-level lang id setting job about sector practice figure view county topic entry href'.split(
    ' ',
  );
export const hostileWidgets = [
  ...hostileValues,
  'hotline',
  'aware-hotline-2',
  'aware-hotline aware-exit',
  'script',
  'iframe',
  'object',
  'font-face',
  'annotation-xml',
];

/** Makes up cases, and fails with what `check` lists as wrong about fifty of them. */
export const fuzz = (arbitrary, check, times = cases) =>
  fc.assert(
    fc.asyncProperty(fc.array(arbitrary, { minLength: 50, maxLength: 50 }), async (all) => {
      const wrong = await check(all);
      if (wrong.length) throw new Error(wrong.slice(0, 8).join('\n'));
    }),
    {
      numRuns: Math.ceil(times / 50),
      endOnFailure: true,
      seed,
      reporter({ failed, errorInstance }) {
        if (failed) throw new Error(`With FUZZ_SEED=${seed}:\n${errorInstance?.message}`);
      },
    },
  );

/**
 * A page with the elements of ours, their roots open, from before the first test of a block to after its last: its tab, and
 * what it threw or asked. Of the functions, `early` runs before its scripts, `then` after.
 */
export function fuzzedPage(html, { early = () => {}, then }) {
  const page = { said: [] };
  let browser, site;
  before(async () => {
    site = await startSite();
    browser = await open('chromium');
    page.tab = await browser.newPage();
    page.tab.on('pageerror', ({ message }) => page.said.push(message));
    page.tab.on('dialog', (dialog) => page.said.push(dialog.message()));
    await page.tab.evaluateOnNewDocument(openRoots);
    await page.tab.evaluateOnNewDocument(early);
    await page.tab.goto(site.page('/fuzz', `${html}<script src="/aware/aware.min.js"></script>`));
    await page.tab.evaluate(then);
  });
  after(async () => {
    await browser.close();
    site.stop();
  });
  return page;
}
