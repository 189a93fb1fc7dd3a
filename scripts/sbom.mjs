// Writes dist/sbom.cdx.json (CycloneDX) and dist/licenses.txt: what of others' work is in which script of dist/, by what the
// bundler really put there, and under which terms. No time and no number by chance: a new build gives the same bytes.
// Of CycloneDX's own library, and not of rollup-plugin-sbom: that writes a bill for each bundle, where partners want one that says
// which script holds what, and it knows neither the map, which is drawn from a package, nor the pages that no bundler makes.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';

const { ComponentType: Type, ComponentScope: Scope, HashAlgorithm: Hash } = Enums;
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const drawings = 'scripts/drawings';
const { 'node_modules/us-atlas': atlas } = json(`${drawings}/package-lock.json`).packages;
const locked = { ...json('package-lock.json').packages, 'node_modules/us-atlas': atlas };
const own = json('package.json');

/** What a module of ours was drawn from, by a script that does not run in the build. */
const drawnFrom = { 'src/content/local/map.ts': 'node_modules/us-atlas/' };

/** The packages from which modules come, as folders of the lock file. */
export function packagesOf(ids) {
  const folders = ids.map((id) => {
    const path = relative('.', id).replaceAll('\\', '/');
    const from = drawnFrom[path] ?? path;
    return Object.keys(locked).findLast((folder) => folder && from.startsWith(`${folder}/`));
  });
  return [...new Set(folders.filter(Boolean))].sort();
}

export const nameOf = (folder) => folder.replace(/^.*node_modules\//, '');

/** The terms of a package, in its own words. Those of the borders are kept here, as their package is not installed to build. */
export function termsOf(folder) {
  if (Object.values(drawnFrom).includes(`${folder}/`))
    return readFileSync(`${drawings}/${nameOf(folder)}.LICENSE.txt`, 'utf8').trim();
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^licen[cs]e/i.test(name));
  return readFileSync(`${folder}/${file}`, 'utf8').trim();
}

const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const licensed = (...ids) => new Models.LicenseRepository(ids.map((id) => new Models.SpdxLicense(id)));

function library(folder, more = {}) {
  const { version, license, integrity } = locked[folder];
  const [group, name] = nameOf(folder).includes('/')
    ? nameOf(folder).split('/')
    : [undefined, nameOf(folder)];
  const id = purl(nameOf(folder), version);
  const [algorithm, digest] = integrity.split('-');
  if (algorithm !== 'sha512') throw new Error(`${folder}: ${algorithm}?`);
  return new Models.Component(Type.Library, name, {
    bomRef: id,
    group,
    version,
    purl: id,
    licenses: licensed(license),
    hashes: new Models.HashDictionary([[Hash['SHA-512'], Buffer.from(digest, 'base64').toString('hex')]]),
    ...more,
  });
}

const digest = (file) =>
  createHash('sha384')
    .update(readFileSync(`dist/${file}`))
    .digest('hex');
const script = (file) =>
  new Models.Component(Type.File, file, {
    bomRef: `dist/${file}`,
    hashes: new Models.HashDictionary([[Hash['SHA-384'], digest(file)]]),
  });

const write = (said) => writeFileSync('dist/sbom.cdx.json', `${said}\n`);

/** Of each script of dist/, the folders of the packages that are in it. */
export function writeSbom(contents) {
  const files = Object.keys(contents).sort();
  const folders = [...new Set(Object.values(contents).flat())].sort();
  const libraries = new Map(
    folders.map((folder) => [
      folder,
      library(
        folder,
        Object.values(drawnFrom).includes(`${folder}/`)
          ? { description: 'Borders of the US Census Bureau, from which the map of the counties was drawn.' }
          : {},
      ),
    ]),
  );
  const lit = library('node_modules/lit', {
    scope: Scope.Required,
    description: `dist/modules imports it (lit ${own.dependencies.lit}); no script of dist/ holds this package itself.`,
  });
  const main = new Models.Component(Type.Library, own.name, {
    bomRef: purl(own.name, own.version),
    version: own.version,
    purl: purl(own.name, own.version),
    description: own.description,
    licenses: licensed(own.license, 'CC-BY-4.0'),
  });
  const scripts = files.map(script);
  scripts.forEach((each, at) => {
    for (const folder of contents[files[at]]) each.dependencies.add(libraries.get(folder).bomRef);
    main.dependencies.add(each.bomRef);
  });
  main.dependencies.add(lit.bomRef);

  const bom = new Models.Bom({ metadata: new Models.Metadata({ component: main }) });
  for (const each of [...scripts, ...libraries.values(), lit]) bom.components.add(each);
  const normalizer = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  const said = new Serialize.JsonSerializer(normalizer).serialize(bom, { sortLists: true, space: 2 });
  write(said);

  const holding = (folder) =>
    [
      ...files.filter((file) => contents[file].includes(folder)),
      ...Object.keys(drawnFrom)
        .filter((path) => drawnFrom[path] === `${folder}/`)
        .map((path) => path.replace('src/', 'modules/').replace(/ts$/, 'js')),
    ].join(', ');
  const terms = folders.map((folder) => {
    const { version, license } = locked[folder];
    return `${nameOf(folder)} ${version} (${license})\nin ${holding(folder)}\n\n${termsOf(folder)}`;
  });
  const ours = `${own.name} ${own.version}: the code under ${own.license}, the words and facts under CC BY 4.0 (CONTENT-LICENSE.md)\n\n${readFileSync('LICENSE', 'utf8').trim()}`;
  writeFileSync('dist/licenses.txt', `${[ours, ...terms].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`);
}

/** Adds a file that the bundler did not make, with the scripts it loads, each in its place among the others. */
export function addToSbom(file, loads) {
  const bom = json('dist/sbom.cdx.json');
  const ref = `dist/${file}`;
  const hashes = [{ alg: Hash['SHA-384'], content: digest(file) }];
  const insert = (list, each, isBehind) => {
    const at = list.findIndex(isBehind);
    list.splice(at < 0 ? list.length : at, 0, each);
  };
  insert(
    bom.components,
    { type: Type.File, name: file, 'bom-ref': ref, hashes },
    ({ type, name }) => type !== Type.File || name > file,
  );
  insert(
    bom.dependencies,
    { ref, dependsOn: loads.map((each) => `dist/${each}`) },
    (other) => other.ref > ref,
  );
  const { dependsOn } = bom.dependencies.find((each) => each.ref === purl(own.name, own.version));
  insert(dependsOn, ref, (other) => other > ref);
  write(JSON.stringify(bom, null, 2));
}
