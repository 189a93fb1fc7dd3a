// What is drawn by a script and committed is what a fresh run draws.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');

describe('the map', () => {
  it('is that of a fresh run, with every county, in whole numbers', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aware-'));
    const fresh = join(folder, 'map.ts');
    execFileSync(process.execPath, ['scripts/map.mjs', fresh], { cwd: fileURLToPath(root) });
    assert.equal(readFileSync(fresh, 'utf8'), read('src/content/local/map.ts'));
    rmSync(folder, { recursive: true });
    const { map } = await import('aware-widgets/content/local/map');
    const { counties } = await import('aware-widgets/content/local/index');
    assert.deepEqual(map.shapes.map(([id]) => id).sort(), counties.map(({ id }) => id).sort());
    for (const [id, d] of map.shapes) assert.match(d, /^(M\d+ \d+l(-?\d+[ -]?)+z)+$/, id);
    assert.ok(brotliCompressSync(JSON.stringify(map)).length < 1500);
  });

  it('comes with the terms of its borders, as their package has them', () =>
    assert.equal(
      read('scripts/drawings/us-atlas.LICENSE.txt'),
      read('scripts/drawings/node_modules/us-atlas/LICENSE'),
    ));
});
