// Real trackers on a page of ours: each visit is made twice, with different choices, and the data of the two must not tell
// them apart. Every day another part is tried, as all of it takes hours: TRACKERS=all does, TRACKERS=clarity takes those of that
// name alone, and TRACKERS=together puts several on each page and tries each element with all of them.
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
    if (!found.length) break;
  }
  return { found: found.map((fact) => fact.slice(0, 300)), visits: visits.flat() };
}

describe('a tracker in a page, in chromium', () => {
  let browser, site;
  let pairs = 0;
  let leftOut = 0;
  before(async () => {
    site = await startSite();
    browser = await open('chromium');
  });
  after(async () => {
    await browser.close();
    site.stop();
    console.log(
      `${pairs} pairs of visits compared, ${leftOut} left for other days (TRACKERS=all takes them all)`,
    );
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

  names.forEach((name, at) => {
    if (
      asked ? asked === 'together' || !(asked === 'all' || new RegExp(asked, 'i').test(name)) : (day + at) % 8
    ) {
      leftOut += cases.length;
      return;
    }
    // Step by step through all cases, each tracker at another place.
    const chosen = asked ? cases : [cases[(day * 7 + at * 31) % cases.length]];
    leftOut += cases.length - chosen.length;

    it(`is told which of two links was pressed where we do not stand: ${titleOf(name)}`, async () => {
      const script = await scriptOf(name);
      const { found } = await apart(
        { browser, site, script, names: [name], form: own, before: true, way: 'mouse' },
        2,
      );
      assert.notDeepEqual(found, []);
    });
    for (const each of chosen)
      it(`${titleOf(name)} learns nothing of what is chosen (S11): ${told(each)}`, async () => {
        await compare([name], each);
      });
  });

  for (const group of /^(all|together)$/.test(asked) ? groups : [])
    for (const each of together)
      it(`${group.map(titleOf).join(' and ')}, on one page, learn nothing of what is chosen (S11): ${told(each)}`, async () => {
        await compare(group, each);
      });
});
