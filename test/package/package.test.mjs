// What is published keeps together: names resolve, modules load without a browser, hashes and sizes are true.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import encodeQR from 'qr';
import { growth, measured, over } from '../../scripts/budgets.mjs';
import { dropIns, integrity, loaded } from '../../scripts/dist-files.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const json = (path) => JSON.parse(read(path));
const manifest = json('package.json');
const tags = readdirSync(new URL('src/components', root));

describe('the package', () => {
  it('resolves every name it exports', async () => {
    for (const name of Object.keys(manifest.exports).filter((each) => !each.includes('*'))) {
      assert.ok(import.meta.resolve(`aware-widgets${name.slice(1)}`));
    }
    for (const name of ['content/lines', 'content/sources', 'dist/aware.min.js']) {
      assert.ok(readFileSync(new URL(import.meta.resolve(`aware-widgets/${name}`))));
    }
  });

  it('loads in Node, and defines nothing unless asked', async () => {
    const { AwareHotline, lines, version } = await import('aware-widgets');
    assert.equal(globalThis.customElements.get('aware-hotline'), undefined);
    assert.equal(new AwareHotline().layout, 'card');
    assert.ok(lines.length > 10);
    assert.equal(version, manifest.version);
    for (const tag of tags) await import(`aware-widgets/${tag.replace('aware-', '')}`);
    await import('aware-widgets/all.js');
    assert.equal(globalThis.customElements.get('aware-hotline'), AwareHotline);
  });

  it('carries no dependency but lit', () => {
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit']);
  });

  it('has no fault that publint finds', async () => {
    const { messages, pkg } = await publint({
      pkgDir: new URL('.', root).pathname,
      strict: true,
      pack: false,
    });
    // Of languages there are none yet.
    const found = messages.filter(({ code }) => code !== 'EXPORTS_GLOB_NO_MATCHED_FILES');
    assert.deepEqual(
      found.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('shows code to paste in the README whose addresses are right, and of this version', () => {
    const addresses = [...read('README.md').matchAll(/<script [^>]*src="([^"]*)"/g)].map(([, src]) => src);
    assert.deepEqual(
      addresses,
      ['hotline', 'exit'].map((name) => `/aware/aware-${name}.min.js?v=${manifest.version}`),
    );
  });
});

describe('dist', () => {
  it('has a drop-in script, a snippet and a name to import for each element', () => {
    assert.deepEqual(
      dropIns(),
      [
        ...tags.map((tag) => `${tag}.min.js`),
        'audit/aware.min.js',
        'aware.min.js',
        'aware-frame.min.js',
        'frame.min.js',
      ].sort(),
    );
    for (const tag of tags) {
      assert.ok(read(`dist/snippets/${tag}.html`).startsWith(`<${tag}>`));
      // With and without its ending, as people guess either.
      const name = `./${tag.replace('aware-', '')}`;
      assert.ok(manifest.exports[name]);
      assert.deepEqual(manifest.exports[`${name}.js`], manifest.exports[name]);
    }
    assert.deepEqual(manifest.exports['./all'], manifest.exports['./all.js']);
  });

  it('has scripts of plain ASCII, so that a page in any encoding shows their words right', () => {
    for (const file of dropIns()) assert.match(read(`dist/${file}`), /^[\x20-\x7e\s]+$/, file);
  });

  it('holds no picture but drawings of our own: no photo, no logo, no seal (S26, S28)', () => {
    const files = readdirSync(new URL('dist', root), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ name }) => name);
    assert.deepEqual(
      files.filter((name) => !/\.(js|mjs|d\.ts|json|csv|html|md|txt)$/.test(name)),
      [],
    );
    for (const file of dropIns())
      assert.doesNotMatch(read(`dist/${file}`), /data:image|<img|<image|<picture|\burl\(/, file);
  });

  it('says the true hash and sizes of each file that partners load, and none is over its budget', () => {
    const said = json('dist/integrity.json');
    assert.deepEqual(Object.keys(said), loaded());
    for (const file of loaded())
      assert.deepEqual(said[file], { integrity: integrity(file), ...measured(file) });
    assert.deepEqual(over(said), []);
  });

  it('lets content grow, and no code past its budget; it says which of the two grew', () => {
    const file = { 'a.min.js': { brotli: 100, content: 40, budget: 105 } };
    const grown = (brotli, content) => ({ 'a.min.js': { brotli, content, budget: 65 + content } });
    assert.deepEqual(over(grown(1100, 1040)), []);
    assert.deepEqual(over(grown(110, 40)), [
      'a.min.js is 110 bytes in brotli. Its content takes 40, its code 70; its code may take 65.',
    ]);
    assert.deepEqual(growth(file, grown(120, 55)), ['a.min.js: +20 bytes (content +15, code +5)']);
    assert.deepEqual(growth(file, file), []);
  });

  it('has snippets that keep their number without the tag and without the script, and pin the script they name (S17)', () => {
    for (const tag of tags) {
      const snippet = read(`dist/snippets/${tag}.html`);
      const script = `<script defer src="/aware/${tag}.min.js?v=${manifest.version}" integrity="${integrity(`${tag}.min.js`)}"></script>`;
      assert.equal(snippet.match(/<script/g).length, 1);
      assert.ok(snippet.trimEnd().endsWith(script));
      const stripped = snippet.replace(/<script.*/s, '').replaceAll(new RegExp(`</?${tag}>`, 'g'), '');
      assert.match(stripped, /<a href="tel:\+18883737888">(Call )?1-888-373-7888<\/a>/);
      assert.doesNotMatch(stripped, /style=|on\w+=|\sclass=|http:/);
    }
  });

  it('tells editors each attribute and slot of each element, in a sentence', () => {
    const { modules } = json('dist/custom-elements.json');
    for (const tag of tags) {
      const element = modules
        .flatMap(({ declarations }) => declarations)
        .find(({ tagName }) => tagName === tag);
      assert.ok(element.summary);
      for (const { name, description } of [
        ...element.attributes,
        ...element.slots,
        ...element.cssProperties,
      ]) {
        assert.match(description ?? '', /\w{3,}.*\.$/s, `${tag} ${name}`);
      }
    }
    const { tags: known } = json('dist/html-custom-data.json');
    const layout = known
      .find(({ name }) => name === 'aware-hotline')
      .attributes.find(({ name }) => name === 'layout');
    assert.deepEqual(
      layout.values.map(({ name }) => name),
      ['card', 'banner', 'compact', 'poster'],
    );
  });

  it('has the poster code of a fresh encoding (S30)', async () => {
    const { qr } = await import('aware-widgets/content/qr');
    const fresh = encodeQR(`https://${qr.address}`.toUpperCase(), 'raw', { ecc: 'medium', border: 4 });
    const drawn = fresh.map((row) => row.map(() => false));
    for (const [, x, y, rest] of qr.path.matchAll(/M(\d+) (\d+)([^M]*)/g)) {
      let at = Number(x);
      for (const [, step, by] of rest.matchAll(/([mh])(\d+)/g)) {
        if (step === 'h') drawn[y].fill(true, at, at + Number(by));
        at += Number(by);
      }
    }
    assert.deepEqual(drawn, fresh);
  });
});
