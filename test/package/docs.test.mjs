// What a reader copies out of the README and docs/ is what we try: each piece of code to paste is checked as a page is, each import
// resolves, each command and each name of a script exists.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { parseAst } from 'rollup/parseAst';
import * as embed from '../../dist/modules/embed/index.js';
import { testsIn } from '../../scripts/results.mjs';
import { pages as all, proseOf } from './markdown.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const json = (path) => JSON.parse(read(path));
const { scripts, bin } = json('package.json');
const node = (...options) => spawnSync(process.execPath, options, { cwd: root, encoding: 'utf8' });

/** The files of a folder and of the folders in it, but for packages. */
const filesIn = (folder, ending) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((each) =>
      each.isDirectory()
        ? readdirSync(join(root, folder, each.name)).map((name) => `${folder}/${each.name}/${name}`)
        : `${folder}/${each.name}`,
    )
    .filter((path) => ending.test(path));
// What is made of the content, and of the results of tests, holds no code.
const pages = all.filter((path) => !/^docs\/(content|safety|performance)\.md$/.test(path));
const blocks = pages.flatMap((page) =>
  [...read(page).matchAll(/^ *```(\w*)\n([^]*?)^ *```/gm)].map(([, language, code], at) => ({
    language,
    code,
    name: `${page}, block ${at + 1}`,
  })),
);
const spans = pages.flatMap((page) =>
  [...proseOf(page).matchAll(/`([^`]+)`/g)].map(([, code]) => ({ code: code.replace(/\s+/g, ' '), page })),
);

/** What may follow `--`, by what a script itself says that there is. */
const listed = (script, pattern) =>
  [...node(script, 'none-of-them').stderr.matchAll(pattern)].flatMap(([, names]) => names.split(', '));
const afterwards = {
  'test:long': listed('scripts/long.mjs', /There are: (.+)\./g),
  update: listed('scripts/update.mjs', /^ {2}([\w-]+) /gm),
};

/** What is wrong with a command, if anything. */
function faultOf(command) {
  const [program, ...words] = command
    .trim()
    .replace(/^(\w+=\S+ )+/, '')
    .split(/\s+/);
  if (program === 'npm') {
    const [verb, ...rest] = words;
    if (['ci', 'install', 'audit', 'pack'].includes(verb)) return undefined;
    const name = verb === 'run' ? rest.shift() : verb;
    if (!Object.hasOwn(scripts, name)) return `no script is called ${name}`;
    const given = rest[0] === '--' ? rest.slice(1).filter((word) => !word.startsWith('-')) : [];
    if (name === 'test' || name === 'test:all') {
      const missing = given.find((path) => /^test\//.test(path) && !testsIn(path));
      return missing && `no test is called ${missing}`;
    }
    const unknown = afterwards[name] && given.find((word) => !afterwards[name].includes(word));
    return unknown && `${name} knows no ${unknown}`;
  }
  if (program === 'node')
    return words[0].startsWith('-') || existsSync(join(root, words[0])) ? undefined : 'no such file';
  if (program === 'npx')
    return Object.hasOwn(bin, words[0]) ? undefined : `${words[0]} is no command of ours`;
  return `nobody here knows ${program}`;
}

describe('code in the README and docs', () => {
  it('is there, in languages of which each is checked here', () => {
    assert.ok(blocks.length >= 6);
    assert.ok(spans.length > 200);
    for (const { language, name } of blocks) assert.match(language, /^(html|css|js|sh)$/, name);
  });

  for (const { code, name } of blocks.filter(({ language }) => language === 'html'))
    it(`is to paste as it stands, and nothing in it is to fix: ${name}`, () => {
      const html = `<!doctype html><html lang="en"><title>Inn</title><body><h1>Inn</h1>${code}</body></html>`;
      const output = execFileSync(process.execPath, ['dist/cli.mjs', 'check', '-'], {
        cwd: root,
        input: html,
        encoding: 'utf8',
      });
      assert.match(output, /aware-/);
    });

  for (const { code, name } of blocks.filter(({ language }) => language === 'js'))
    it(`parses, and what it imports is there: ${name}`, () => importsResolve(code));

  it('imports what the package exports, and makes code where it says so', async () => {
    const imports = spans.filter(({ code }) => /^(import |export )/.test(code));
    assert.ok(imports.length > 0);
    for (const { code } of imports) await importsResolve(code);
    const calls = spans.filter(({ code }) => /^snippet\(\{/.test(code));
    assert.ok(calls.length > 0);
    for (const { code } of calls) assert.match(runInNewContext(code, { ...embed }), /888-373-7888/, code);
    for (const { code, page } of spans.filter(({ code: each }) => /^aware-widgets\/[\w./-]+$/.test(each)))
      assert.ok(import.meta.resolve(code), `${page}: ${code}`);
  });

  it('names elements, custom properties and parts that there are', () => {
    const { modules } = json('dist/custom-elements.json');
    const elements = modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName);
    const known = (key) => new Set(elements.flatMap((each) => each[key] ?? []).map(({ name }) => name));
    const [properties, parts] = [known('cssProperties'), known('cssParts')];
    const tags = new Set(elements.map(({ tagName }) => tagName));
    for (const { code, name = code } of [...blocks, ...spans]) {
      for (const [, tag] of code.matchAll(/<\/?(aware-[\w-]+)/g)) assert.ok(tags.has(tag), `${name}: ${tag}`);
      for (const [property] of code.matchAll(/--aware-[\w-]*\w/g))
        assert.ok(properties.has(property), `${name}: ${property}`);
      for (const [, part] of code.matchAll(/::part\(([\w-]+)\)/g))
        assert.ok(parts.has(part), `${name}: ${part}`);
    }
  });

  it('names files that there are', () => {
    const paths = spans.filter(({ code }) =>
      /^(bench|docs|scripts|site|src|stories|test)\/[\w./<>-]*$/.test(code),
    );
    assert.ok(paths.length > 50);
    for (const { code, page } of paths) {
      const [path] = code.replace('<tag>', 'aware-hotline').split('<');
      assert.ok(existsSync(join(root, path)), `${page}: ${code}`);
    }
  });

  it('is of commands that exist', () => {
    const commands = [
      ...blocks
        .filter(({ language }) => language === 'sh')
        .flatMap(({ code, name }) =>
          code
            .trim()
            .split(/\n|&&/)
            .map((command) => ({ command, name })),
        ),
      ...spans
        .filter(({ code }) => /^(\w+=\S+ )*(npm|node|npx) /.test(code))
        .flatMap(({ code, page }) => code.split('&&').map((command) => ({ command, name: page }))),
    ];
    assert.ok(commands.length > 20);
    for (const { command, name } of commands)
      assert.equal(faultOf(command), undefined, `${name}: ${command} (${faultOf(command)})`);
    assert.match(faultOf('npm run test:hosts'), /no script/);
    assert.match(faultOf('npm run test:long -- none'), /knows no none/);
  });
});

it('what scripts, tests and CI say to run is there', () => {
  const files = [
    '.ci/run',
    ...['scripts', 'test', 'bench', 'stories'].flatMap((folder) => filesIn(folder, /\.(mjs|ts|json)$/)),
  ];
  assert.ok(files.length > 100);
  for (const file of files)
    for (const [, name] of read(file).matchAll(/\bnpm run (?:--silent )?([a-z](?:[\w:-]*\w)?)/g))
      assert.ok(
        Object.hasOwn(scripts, name) || file === 'test/package/docs.test.mjs',
        `${file}: npm run ${name}`,
      );
});

async function importsResolve(code) {
  for (const { type, source, specifiers = [] } of parseAst(code).body) {
    if (!/^(Import|Export)/.test(type) || !source) continue;
    const module = await import(source.value);
    for (const { imported } of specifiers)
      if (imported) assert.ok(imported.name in module, `${code}: ${imported.name}`);
  }
}
