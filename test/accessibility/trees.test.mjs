// What assistive technology is told of each element is what somebody has read: `npm run update -- trees` writes it anew.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startPages } from './page.mjs';
import { states } from './states.mjs';
import { treesOf } from './tree.mjs';

describe('the accessibility tree', () => {
  let pages;
  before(async () => {
    pages = await startPages();
  });
  after(() => pages.stop());

  for (const tag of Object.keys(states)) {
    it(`of ${tag} is as it was reviewed`, async () => {
      const reviewed = readFileSync(new URL(`${tag}.txt`, import.meta.url), 'utf8');
      const lines = (text) => text.split('\n');
      assert.deepEqual(lines(await treesOf(pages, tag)), lines(reviewed));
    });

    it(`of ${tag} names every control and picture, levels its headings, and says nothing twice`, () => {
      const tree = readFileSync(new URL(`${tag}.txt`, import.meta.url), 'utf8');
      for (const each of tree.split(/^# .+\n.+$/m).slice(1)) {
        assert.match(each, /^\(in en\)$/m);
        assert.doesNotMatch(
          each,
          /^ *(link|button|checkbox|radio|tab|combobox|searchbox|image|radiogroup|tablist)( \[|$)/m,
        );
        assert.doesNotMatch(each, /"(.+)" described as "\1"/);
        const levels = [...each.matchAll(/heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level));
        for (const [at, level] of levels.entries())
          assert.ok(level <= (levels[at - 1] ?? 1) + 1, `${levels}`);
        const landmarks =
          each.match(/^ *(banner|contentinfo|main|navigation|complementary|region|form)\b/gm) ?? [];
        // Quick exit stands before all landmarks of the page, and can be jumped to as one of its own.
        assert.deepEqual(landmarks, tag === 'aware-exit' ? ['region'] : []);
      }
    });
  }

  it('is kept for every element', () => {
    const tags = readdirSync(new URL('../../src/components', import.meta.url));
    assert.deepEqual(Object.keys(states).toSorted(), tags.toSorted());
  });
});
