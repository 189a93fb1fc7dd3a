// Partners test their pages in jsdom and happy-dom, which lack much of a browser: every element comes, changes and goes there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';

const tags = readdirSync(new URL('../../src/components', import.meta.url));

for (const kind of ['jsdom', 'happy-dom'])
  describe(`in ${kind}`, () => {
    for (const [how, script] of [
      ['from the modules', 'module'],
      ['from the drop-in script', 'script'],
    ])
      it(`every element comes, takes each of its attributes, goes and comes back without an error, ${how}`, () => {
        // A process of its own: what stands in for a browser there is global.
        const { stdout, stderr } = spawnSync(
          process.execPath,
          [new URL('without-a-browser.mjs', import.meta.url).pathname, kind, script, ...tags],
          { encoding: 'utf8', timeout: 240_000 },
        );
        assert.equal(stderr, '');
        const { errors, shown } = JSON.parse(stdout);
        assert.deepEqual(errors, []);
        assert.deepEqual(Object.keys(shown), tags);
        for (const [tag, words] of Object.entries(shown)) assert.match(words, /\d{3}/, tag);
      });
  });
