// Real trackers on a page of ours: each visit is made twice, with different choices, and the data of the two must not tell
// them apart. Several stand on each page, and every day another element and way is tried, as all of it takes hours: TRACKERS=all
// does, TRACKERS=clarity takes those of that name alone, and TRACKERS=together tries each element with several on a page.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { open } from '../pages/browser.mjs';
import { startSite } from '../pages/site.mjs';
import { scriptOf, versions } from './bundle.mjs';
import { elements, forms, visit } from './page.mjs';
import { trackers } from './trackers.mjs';

const asked = process.env.TRACKERS ?? '';
const day = Number(process.env.TRACKERS_DAY ?? Math.floor(Date.now() / 86_400_000));
const own = 'none of ours';
const names = Object.keys(trackers);
const titleOf = (name) =>
  `${name} (${trackers[name].packages.map((each) => `${each} ${versions[each]}`).join(', ')})`;

/** Every case: an element, a form, an order, a way of pressing; and with the keys, the way out is taken in the end. */
const cases = Object.keys(elements).flatMap((tag) =>
  Object.keys(forms)
    .filter((form) => form !== own)
    .flatMap((form) =>
      [true, false].flatMap((first) =>
        ['mouse', 'touch', 'keys'].map((way) => ({ tag, form, before: first, way, exit: way === 'keys' })),
      ),
    ),
);
const told = ({ tag, form, before: first, way }) =>
  `${tag}, ${form}, ${first ? 'before' : 'after'} our script, by ${way}`;
const together = cases.filter(({ form, way }) => form === 'drop-in' && way === 'mouse');
const size = 8;
const groups = Array.from({ length: Math.ceil(names.length / size) }, (_, at) =>
  names.slice(at * size, (at + 1) * size),
);

/** What all visits with one choice told, and none with the other; after more visits, while there is anything. */
async function apart(one, most = 6) {
  const visits = [[], []];
  let found = [];
  for (let round = 0; round < most; round++) {
    const both = await Promise.all([0, 1].map((choice) => visit({ ...one, choice })));
    both.forEach((each, choice) => visits[choice].push(each));
    found = [0, 1].flatMap((choice) => {
      const other = new Set(visits[1 - choice].flatMap(({ facts }) => [...facts.keys()]));
      const [first, ...more] = visits[choice].map(({ facts }) => facts);
      return [...first.keys()].filter((fact) => !other.has(fact) && more.every((each) => each.has(fact)));
    });
    // What is counted or timed differs by chance on a busy machine: it is compared where that is asked for.
    if (!asked) found = found.filter((fact) => !/ = (-?\d+|~)$/.test(fact));
    if (!found.length) break;
  }
  return { found: found.map((fact) => fact.slice(0, 300)), visits: visits.flat() };
}

describe('a tracker in a page, in chromium', () => {
  let browser, site;
  let pairs = 0;
  before(async () => {
    site = await startSite();
    browser = await open('chromium');
  });
  after(async () => {
    await browser.close();
    site.stop();
    const all = (names.length + groups.length / 12) * cases.length;
    console.log(`${pairs} pairs of visits compared; TRACKERS=all compares ${Math.round(all)}`);
  });

  const compare = async (some, one) => {
    const script = (await Promise.all(some.map(scriptOf))).join('\n');
    const { found, visits } = await apart({ browser, site, script, names: some, ...one });
    pairs++;
    assert.ok(
      visits.every(({ sent }) => sent.length),
      'it sent nothing at all',
    );
    assert.deepEqual(found, []);
  };

  // Several on each page, so that each is tried every day; another element, order, form and way in turn.
  groups.forEach((group, at) => {
    it(`${group.map(titleOf).join(', ')}: on one page they learn nothing of what a visitor chooses`, async (test) => {
      const each = together[(day * 3 + at * 5) % together.length];
      test.diagnostic(told(each));
      await compare(group, each);
    });
  });

  for (const name of asked ? names : []) {
    if (!/^(all|together)$/.test(asked) && !new RegExp(asked, 'i').test(name)) continue;
    if (asked === 'together') continue;
    it(`${titleOf(name)} is told which of two links was pressed where we do not stand`, async () => {
      const script = await scriptOf(name);
      const { found } = await apart(
        { browser, site, script, names: [name], form: own, before: true, way: 'mouse' },
        2,
      );
      assert.notDeepEqual(found, []);
    });
    for (const each of cases)
      it(`${titleOf(name)} learns nothing of what is chosen: ${told(each)}`, async () => {
        await compare([name], each);
      });
  }
  for (const group of /^(all|together)$/.test(asked) ? groups : [])
    for (const each of together)
      it(`${group.map(titleOf).join(', ')}: on one page they learn nothing of what is chosen: ${told(each)}`, async () => {
        await compare(group, each);
      });
});
