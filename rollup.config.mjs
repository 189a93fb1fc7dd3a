// Two shapes of the same source: drop-in scripts with everything inside, and ES modules that leave lit out.
import { chmodSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { rollup } from 'rollup';
import { minify } from '@swc/core';
import { readLocales, writeModules } from './scripts/locales.mjs';
import { nameOf as packageNameOf, packagesOf, termsOf, writeSbom } from './scripts/sbom.mjs';

const tags = readdirSync('src/components');

export const plugins = [
  minifyLiterals(),
  resolve({ exportConditions: ['production', 'browser', 'default'], extensions: ['.ts', '.js'] }),
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
];

/** A module of src/, as this build itself runs it. */
export async function evaluate(input) {
  const bundle = await rollup({ input, plugins });
  const { output } = await bundle.generate({ format: 'es' });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}

// When it runs, an element needs of its schema which values there are; forms and docs need the rest.
const { schemas } = await evaluate('src/embed/widgets.ts');
const schemaOf = (tag) => ({
  attributes: Object.fromEntries(
    Object.entries(schemas[tag].attributes).map(([name, { kind, values }]) => [
      name,
      kind && kind !== 'number' ? { kind } : { kind, values },
    ]),
  ),
});
const bareSchemas = {
  name: 'bare-schemas',
  resolveId(source, importer = '') {
    const [, folder] = /^(.*[\\/](aware-[\w-]+)[\\/])\2\.ts$/.exec(importer) ?? [];
    return folder && source === './schema.js' ? `${folder}attributes.ts` : null;
  },
  load(id) {
    const [, tag] = /[\\/](aware-[\w-]+)[\\/]attributes\.ts$/.exec(id) ?? [];
    return tag ? `export const schema = ${JSON.stringify(schemaOf(tag))};` : null;
  },
};

// What each element says, in one language: just what it reads, with every text in its place.
const compiler = await evaluate('src/locales/compile.ts');
const english = { lang: 'en', contents: compiler.contents(({ text }) => text) };
// A test builds languages of its own into a folder of its own.
const { AWARE_LOCALES = 'src/locales', AWARE_DIST = 'dist' } = process.env;
/** All other languages. */
const locales = readLocales(AWARE_LOCALES, compiler);

/** Values as the source of a module, with what stands in several places written once. */
function written(values) {
  const seen = new Map();
  const count = (value) => {
    if (typeof value !== 'object' || !value) return;
    const key = JSON.stringify(value);
    seen.set(key, (seen.get(key) ?? 0) + 1);
    if (seen.get(key) === 1) for (const each of Object.values(value)) count(each);
  };
  for (const value of Object.values(values)) count(value);
  const names = new Map();
  const consts = [];
  const write = (value) => {
    if (typeof value !== 'object' || !value) return JSON.stringify(value);
    const key = JSON.stringify(value);
    const name = names.get(key);
    if (name) return name;
    const text = Array.isArray(value)
      ? `[${value.map(write).join()}]`
      : `{${Object.entries(value)
          .map(([key, each]) => `${JSON.stringify(key)}:${write(each)}`)
          .join()}}`;
    if (seen.get(key) < 2 || key.length < 40) return text;
    names.set(key, `_${names.size}`);
    consts.push(`const ${names.get(key)} = ${text};`);
    return names.get(key);
  };
  const exported = Object.entries(values).map(([name, value]) => `export const ${name} = ${write(value)};`);
  return [...consts, ...exported].join('\n');
}

const nameOf = (tag) => tag.replaceAll('-', '_');
/** One language in the place of the content that elements read. */
const inLanguage = ({ lang, dir, contents: all }) => ({
  name: 'in-language',
  resolveId: (id) => (id === 'aware-content' ? id : null),
  load(id) {
    if (id === 'aware-content')
      return written(
        Object.fromEntries(
          Object.entries(all).map(([tag, content]) => [nameOf(tag), { lang, dir, content }]),
        ),
      );
    const [, tag] = /[\\/](aware-[\w-]+)[\\/]content\.ts$/.exec(id) ?? [];
    return tag ? `export { ${nameOf(tag)} as language } from 'aware-content';` : null;
  },
});
// What also stands inside the tag, before the script, only who writes that asks.
const withoutBrief = {
  name: 'without-brief',
  transform: (code, id) =>
    /[\\/]aware-[\w-]+[\\/]card\.ts$/.test(id)
      ? { code: code.replace(/\bbrief(?=\()/g, '').replace(/\bbrief,\s/, ''), map: null }
      : null,
};
/** The same for modules, each with its own; and for all that writes cards, every language. */
const inEnglish = {
  name: 'in-english',
  load(id) {
    if (/[\\/]embed[\\/]translations\.ts$/.test(id))
      return `export const translations = ${JSON.stringify(locales)};`;
    const [, tag] = /[\\/](aware-[\w-]+)[\\/]content\.ts$/.exec(id) ?? [];
    return tag ? written({ language: { lang: 'en', content: english.contents[tag] } }) : null;
  },
};

const inEachLanguage = {
  name: 'in-each-language',
  writeBundle: ({ dir }) => writeModules(locales, written, `${dir}/locales`),
};

// The one switch between the two shapes: see src/internal/build.ts.
const asDropIn = (mode, first) => ({
  name: 'as-drop-in',
  load: (id) =>
    /[\\/]src[\\/]internal[\\/]build\.ts$/.test(id)
      ? `${first}export const dropIn = true; export const rootMode = '${mode}';`
      : null,
});
const forAuditors = `console.warn('This script of aware-widgets is for auditors and testers. Its roots are open: the other scripts of a page can read which line a visitor uses. Take aware.min.js on a live page.');`;

// Lit asks for a policy of Trusted Types by a name that a page can allow one script only, and throws in the second. Our own
// templates need none: see src/internal/parse.ts. Marks in their attributes become names that every browser takes. And what it
// draws is out of reach of what wraps the ways to draw: see src/internal/untouched.ts.
const inLit = [
  [/=(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/, '=void 0'],
  ['="$lit$"', '=".lit"'],
  ['`lit$${Math.random().toFixed(9).slice(2)}$`', '`lit.${Math.random().toFixed(9).slice(2)}.`'],
  [/(\w+)\.innerHTML=(\w+),\1\}/, 'parse($2,$1.content),$1}'],
  [/\(\w+\?\.creationScope\?\?\w+\)\.importNode\((\w+),!0\)/, 'copyOf($1)'],
  [/\w+\.createComment\(""\)/, 'untouched($&)'],
  [/\w+\.createTextNode\(\w+\)/, 'untouched($&)'],
];
const litAsDropIn = {
  name: 'lit-as-drop-in',
  transform(code, id) {
    if (!/[\\/]lit-html\.js$/.test(id)) return null;
    const made = inLit.reduce((text, [from, to]) => {
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`Lit has changed: ${from} is not in it.`);
      return changed;
    }, code);
    const from = (name) => JSON.stringify(new URL(`src/internal/${name}.ts`, import.meta.url).pathname);
    const ours = `import { parse } from ${from('parse')};import { copyOf, untouched } from ${from('untouched')};`;
    return { code: ours + made, map: null };
  },
  renderChunk(code) {
    if (/&(?:[a-z]+|#\w+);|<!--/i.test(code)) throw new Error('A template has an entity or a comment.');
  },
};

export const smallest = {
  name: 'smallest',
  renderChunk: (code, _, { format }) =>
    minify(code, {
      ecma: 2022,
      module: format === 'es',
      compress: { passes: 3 },
      mangle: true,
      format: { comments: false, asciiOnly: true },
    }),
};

// What is bundled of others' work stands with their terms.
const asCommand = {
  name: 'as-command',
  renderChunk(code, { modules }) {
    const terms = packagesOf(Object.keys(modules)).map(
      (folder) => `${packageNameOf(folder)}\n\n${termsOf(folder)}\n`,
    );
    return `#!/usr/bin/env node\n/*!\n${terms.join('\n').replaceAll('*/', '* /')}*/\n${code}`;
  },
  writeBundle: ({ file }) => chmodSync(file, 0o755),
};

const inside = {};
const sayWhatIsInside = {
  name: 'say-what-is-inside',
  writeBundle({ file }, bundle) {
    const [{ modules }] = Object.values(bundle);
    inside[relative(AWARE_DIST, file).replaceAll('\\', '/')] = packagesOf(
      Object.keys(modules).filter((id) => modules[id].renderedLength),
    );
    if (AWARE_DIST === 'dist') writeSbom(inside);
  },
};

const failOnWarning = (warning) => {
  throw new Error(warning.message);
};

const dropIn = (input, name, { mode = 'closed', first = '', language = english } = {}) => ({
  input,
  plugins: [bareSchemas, inLanguage(language), withoutBrief, asDropIn(mode, first), litAsDropIn, ...plugins],
  // Our base class stands in for LitElement, whose module only signs its version besides.
  treeshake: { moduleSideEffects: (id) => !/lit-element\.js$/.test(id) },
  onwarn: failOnWarning,
  output: {
    file: `${AWARE_DIST}/${language === english ? '' : `${language.lang}/`}${name}.min.js`,
    format: 'iife',
    plugins: [smallest, sayWhatIsInside],
  },
});

const allIn = (language) => [
  dropIn('src/all.ts', 'aware', { language }),
  dropIn('src/frame.ts', 'frame', { language }),
  ...tags.map((tag) => dropIn(`src/components/${tag}/define.ts`, tag, { language })),
];

export default [
  ...[english, ...locales].flatMap(allIn),
  dropIn('src/all.ts', 'audit/aware', { mode: 'open', first: forAuditors }),
  dropIn('src/frame-parent.ts', 'aware-frame'),
  {
    input: [
      'src/index.ts',
      'src/all.ts',
      // All of it is public.
      ...readdirSync('src/content', { recursive: true })
        .filter((file) => file.endsWith('.ts') && file !== 'types.ts')
        .map((file) => `src/content/${file}`),
      'src/embed/index.ts',
      'src/embed/check.ts',
      ...tags.map((tag) => `src/components/${tag}/define.ts`),
    ],
    external: /^lit(\/|$)/,
    plugins: [bareSchemas, inEnglish, inEachLanguage, ...plugins],
    onwarn: failOnWarning,
    output: {
      dir: `${AWARE_DIST}/modules`,
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      hoistTransitiveImports: false,
    },
  },
  {
    input: 'scripts/cli.mjs',
    external: /^node:/,
    plugins: [inEnglish, ...plugins],
    // The words of the cards are said without drawing any.
    treeshake: { moduleSideEffects: (id) => !/node_modules[\\/](lit|@lit)/.test(id) },
    onwarn: failOnWarning,
    output: {
      file: `${AWARE_DIST}/cli.mjs`,
      format: 'es',
      plugins: [smallest, asCommand, sayWhatIsInside],
    },
  },
];
