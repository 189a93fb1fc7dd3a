// ACCESSIBILITY.md names each criterion of WCAG 2.2, A and AA, and only tests that there are.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const page = read('ACCESSIBILITY.md');
const rows = [...page.matchAll(/^\| (\d\.\d\.\d+) [^|]+\| (A{1,2}) +\| ([^|]+)\|([^|]*)\|$/gm)].map(
  ([, criterion, level, how, tests]) => ({ criterion, level, how: how.trim(), tests: tests.trim() }),
);

const wcag = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4
    2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2
    3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
};

describe('ACCESSIBILITY.md', () => {
  for (const [level, list] of Object.entries(wcag)) {
    it(`has every criterion of level ${level} once`, () => {
      const found = rows.filter((row) => row.level === level).map(({ criterion }) => criterion);
      assert.deepEqual(found.toSorted(), list.split(/\s+/).toSorted());
    });
  }

  it('says of each how it is met and which test keeps it, or why there is none', () => {
    for (const { criterion, how, tests } of rows)
      assert.ok(tests || /^(Not applicable: |The partner’s|The partner's)/.test(how), criterion);
  });

  it('names only tests that there are', () => {
    const files = Object.fromEntries(
      // The rules of safety that a test keeps stand in its name, too.
      [...page.matchAll(/^\| `([\w-]+)` +\| `(test\/[^`]+)`/gm)].map(([, name, path]) => [
        name,
        read(path).replace(/ \(S\d+(?:, S\d+)*\)/g, ''),
      ]),
    );
    const named = rows.flatMap(({ tests }) => [...tests.matchAll(/`([\w-]+)`: "([^"]+)"/g)]);
    assert.ok(named.length > 50);
    for (const [, name, title] of named) {
      // What stands for a value in the name of a test is written in many ways.
      const pattern = title.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
      assert.match(
        files[name] ?? '',
        new RegExp(`it\\(\\s*['\`]${pattern.join('[^\\n]*')}`),
        `${name}: ${title}`,
      );
    }
  });

  it('gives the sizes of the targets of every element', () => {
    for (const tag of readdirSync(new URL('src/components', root)))
      assert.match(page, new RegExp(`^\\| \`${tag}\` +\\| \\d`, 'm'));
  });
});
