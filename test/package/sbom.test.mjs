// What of others' work is in dist/, and under which terms: true, complete, and in a format that tools read.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { dropIns, integrity, loaded } from '../../scripts/dist-files.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const json = (path) => JSON.parse(read(path));
const bom = json('dist/sbom.cdx.json');
const locked = ['package-lock.json', 'scripts/drawings/package-lock.json'].flatMap((path) =>
  Object.entries(json(path).packages),
);
const libraries = bom.components.filter(({ type }) => type === 'library');
const nameOf = ({ group, name }) => (group ? `${group}/${name}` : name);
const insideOf = (file) => bom.dependencies.find(({ ref }) => ref === `dist/${file}`).dependsOn ?? [];

describe('the bill of materials', () => {
  it('keeps the schema of CycloneDX 1.6', () => {
    const schema = (name) =>
      json(`node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`);
    const ajv = new Ajv({ strict: false, formats: { 'iri-reference': true, 'idn-email': true } });
    addFormats(ajv);
    for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs'])
      ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
    const isValid = ajv.compile(schema('bom-1.6'));
    assert.ok(isValid(bom), JSON.stringify(isValid.errors));
    assert.ok(!isValid({ ...bom, components: [{ name: 'nameless' }] }));
  });

  it('says nothing that differs from build to build', () => {
    assert.doesNotMatch(read('dist/sbom.cdx.json'), /timestamp|serialNumber|urn:uuid|https?:\/\/registry/);
  });

  it('has every file of dist/ that runs, with its true hash', () => {
    const files = bom.components.filter(({ type }) => type === 'file');
    assert.deepEqual(files.map(({ name }) => name).sort(), [...loaded(), 'cli.mjs'].sort());
    for (const { name, hashes } of files)
      assert.equal(`sha384-${Buffer.from(hashes[0].content, 'hex').toString('base64')}`, integrity(name));
  });

  it('has the packages inside, with version, license and hash of the lock file', () => {
    assert.deepEqual(libraries.map(nameOf).sort(), [
      '@lit/reactive-element',
      'entities',
      'lit',
      'lit-html',
      'parse5',
      'us-atlas',
    ]);
    for (const library of libraries) {
      const [, found] = locked.find(
        ([folder, { version }]) =>
          folder.endsWith(`node_modules/${nameOf(library)}`) && version === library.version,
      );
      assert.equal(library.licenses[0].license.id, found.license);
      assert.equal(
        `sha512-${Buffer.from(library.hashes[0].content, 'hex').toString('base64')}`,
        found.integrity,
      );
    }
  });

  it('says in which script each package is', () => {
    for (const file of [...dropIns(), 'cli.mjs']) {
      const inside = insideOf(file).join(' ');
      assert.equal(/lit-html.*|%40lit/.test(inside), !/cli|aware-frame/.test(file), file);
      assert.equal(/parse5.*|entities/.test(inside), file === 'cli.mjs', file);
      assert.equal(inside.includes('us-atlas'), /local-help|aware\.min|^frame/.test(file), file);
    }
  });

  it('comes with the terms of each, in full', () => {
    const terms = read('dist/licenses.txt');
    for (const library of libraries.filter(({ name }) => name !== 'lit'))
      assert.ok(terms.includes(`${nameOf(library)} ${library.version} (`), library.name);
    for (const holder of ['Google LLC', 'Ivan Nikulin', 'Felix Böhm', 'Michael Bostock', 'Aware Widgets'])
      assert.ok(terms.includes(holder), holder);
    assert.match(terms, /Redistributions in binary form must reproduce/);
  });
});

describe('what partners load', () => {
  const said = json('dist/integrity.json');
  const listed = bom.components.filter(({ type }) => type === 'file').map(({ name }) => name);
  // Bundlers take the modules in, and pin the package; snippets are pasted; data, terms and notes are read, and run nowhere.
  const runs = (file) => !/^(modules|snippets)\/|\.(json|csv|md|txt)$/.test(file);
  const files = readdirSync(new URL('dist', root), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map(({ parentPath, path, name }) => `${parentPath ?? path}/${name}`.split('/dist/').at(-1));

  it('has a hash in integrity.json and in the bill of materials, whatever kind of file it is', () => {
    const found = files.filter(runs);
    assert.ok(found.includes('frame.html') && found.includes('audit/aware.min.js'), found.join());
    for (const file of found) {
      assert.ok(listed.includes(file), `${file} is not in sbom.cdx.json`);
      // The command is run by hand; no page loads it.
      if (file !== 'cli.mjs') assert.equal(said[file]?.integrity, integrity(file), file);
    }
  });

  it('is all that our snippets and the page for frames name', () => {
    const pages = ['frame.html', ...files.filter((file) => /^snippets\/.*\.html$/.test(file))];
    const named = pages.flatMap((page) =>
      [...read(`dist/${page}`).matchAll(/ src="(?:\/aware\/)?([^"?#]*)/g)].map(([, file]) => file),
    );
    assert.ok(named.includes('frame.html') && named.includes('frame.min.js'), named.join());
    for (const file of new Set(named)) assert.ok(said[file] && listed.includes(file), file);
  });

  it('comes to us by an npm that runs no script of a package', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([folder]) => folder);
    // For an npm that asks: each of these works without its script. Is there another one? Try it, and write it there.
    const refused = Object.entries(json('package.json').allowScripts).map(([name, isAllowed]) => {
      assert.equal(isAllowed, false);
      return name;
    });
    assert.deepEqual(
      new Set(scripted.map((folder) => folder.replace(/^.*node_modules\//, ''))),
      new Set(refused),
    );
  });
});
