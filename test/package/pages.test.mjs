// The pages people read: short enough to finish, and each link, recipe and table in them holds.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { schemas } from '../../dist/modules/embed/widgets.js';
import { pages as elementPages } from '../../scripts/element-pages.mjs';
import { anchorsOf, linksOf, pages, proseOf } from './markdown.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');

describe('the README', () => {
  it('is finished in three minutes: at most 7 KB, and no line to scroll sideways for', () => {
    assert.ok(Buffer.byteLength(read('README.md')) <= 7168);
    for (const line of read('README.md').split('\n'))
      assert.ok(line.startsWith('![') || line.length <= 120, line);
  });

  it('leads to the page of each element', () => {
    const linked = linksOf('README.md').map(({ to }) => to);
    for (const tag of Object.keys(schemas)) assert.ok(linked.includes(`docs/elements/${tag}.md`), tag);
  });
});

describe('links in the README and docs', () => {
  it('lead to files that are there, and to places in them that are there', () => {
    assert.ok(pages.flatMap(linksOf).length > 100);
    for (const page of pages)
      for (const { to, anchor } of linksOf(page)) {
        assert.ok(existsSync(join(root, to)), `${page}: there is no ${to}`);
        if (anchor)
          assert.ok(anchorsOf(proseOf(to)).includes(anchor), `${page}: ${to} has no place #${anchor}`);
      }
  });

  it('know a place by its heading', () => {
    const text = '# It’s a `<tag>`\n## See [this](there.md), now\n## One\n## One\n';
    assert.deepEqual(anchorsOf(text), ['its-a-tag', 'see-this-now', 'one', 'one-1']);
  });

  it('lead nowhere outside of the package, once it is installed', { timeout: 120_000 }, () => {
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const packed = JSON.parse(stdout)[0].files.map(({ path }) => path);
    const isPacked = (to) => packed.some((path) => path === to || path.startsWith(`${to}/`));
    for (const page of pages)
      for (const { to } of isPacked(page) ? linksOf(page) : [])
        assert.ok(isPacked(to), `${page} links to ${to}, which is not in the package`);
    assert.ok(isPacked('docs/elements'));
  });
});

describe('the page of an element', () => {
  it('has the tables that the build makes of the schema, the manifest and the content: npm run build', async () => {
    const made = await elementPages();
    assert.deepEqual(
      Object.keys(made).sort(),
      readdirSync(join(root, 'docs/elements'))
        .map((name) => `docs/elements/${name}`)
        .sort(),
    );
    for (const [path, text] of Object.entries(made))
      assert.ok(read(path) === text, `${path} differs from what the build makes: npm run build`);
  });

  it('names each attribute, and each value that it may have', () => {
    for (const [tag, { attributes }] of Object.entries(schemas))
      for (const [name, { values }] of Object.entries(attributes))
        for (const word of [name, ...values.filter(Boolean)])
          assert.ok(
            word === '911' || read(`docs/elements/${tag}.md`).includes(`\`${word}\``),
            `${tag}: ${name} ${word}`,
          );
  });
});

describe('the recipes for contributors', () => {
  const recipes = pages.filter((path) => /^docs\/dev\/\d/.test(path)).sort();

  it('are numbered, and CONTRIBUTING.md has each under its number', () => {
    assert.ok(recipes.length >= 6);
    for (const [at, path] of recipes.entries()) {
      assert.match(read(path), new RegExp(`^# ${at + 1}\\. `), path);
      assert.ok(read('CONTRIBUTING.md').includes(`\n${at + 1}. [`), path);
      assert.ok(
        linksOf('CONTRIBUTING.md').some(({ to }) => to === path),
        path,
      );
    }
  });

  it('are lists to tick off, with the commands that tell whether it is done, and end with a commit', () => {
    for (const path of recipes) {
      const steps = read(path).match(/^- .*(\n +\S.*)*/gm);
      assert.ok(steps.length > 3, path);
      for (const step of steps) assert.match(step, /^- \[ \] /, path);
      assert.match(steps.slice(0, -1).join('\n'), /`npm (test|run test:long) -- /, path);
      assert.match(steps.at(-1), /`npm test`.*commit/s, path);
    }
  });
});
