// Two shapes of the same source: drop-in scripts with everything inside, and ES modules that leave lit out.
import { chmodSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { rollup } from 'rollup';
import { minify } from '@swc/core';
import { nameOf, packagesOf, termsOf, writeSbom } from './scripts/sbom.mjs';

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

// An id with a dot in it names a text for translators only, and so does that of a center (it says whether it is confirmed);
// drop-in scripts find translations by the text (`textKey`). To definitions, words and myths partners link by their ids.
const textIds = ({ type, properties }) => {
  if (type !== 'ObjectExpression') return [];
  const isCenter = properties.some(({ key }) => key?.name === 'confirmed');
  return properties.filter(
    ({ key, value }) => key?.name === 'id' && (isCenter || /^(?!definitions\.).+\./.test(value.value)),
  );
};

// What the content knows and no code in the script reads stays out of it: sources, who runs a line, what was claimed.
const unshown =
  'about answers area besides claim count e164 family help hours jobs kind languages laws lead lines never next operator practice scope source steps tell tty urgent web who why'.split(
    ' ',
  );
export const withoutUnread = (keys) => ({
  name: 'without-unread',
  renderChunk(code) {
    const found = [];
    const ids = [];
    const read = new Set();
    const visit = (node) => {
      // Where an element declares its attributes, as in `about`.
      if (node.type === 'StaticBlock') return;
      // An element's own property of the same name (`this.about`, `this.known('about', ...)`) reads none of the content.
      if (node.type === 'MemberExpression' && !node.computed && node.object.type !== 'ThisExpression')
        read.add(node.property.name);
      if (node.type === 'CallExpression' && node.callee.property?.name !== 'known')
        for (const { value } of node.arguments) read.add(value);
      if (node.type === 'ObjectPattern') for (const { key } of node.properties) read.add(key?.name);
      if (node.type === 'Property' && keys.includes(node.key.name)) found.push(node);
      ids.push(...textIds(node));
      for (const child of Object.values(node).flat()) if (child?.type) visit(child);
    };
    visit(this.parse(code));
    const cut = [...ids, ...found.filter(({ key }) => !read.has(key.name))];
    return cut
      .filter((node) => !cut.some((other) => other.start < node.start && other.end >= node.end))
      .sort((a, b) => a.start - b.start)
      .reduceRight(
        (text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''),
        code,
      );
  },
});

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
      (folder) => `${nameOf(folder)}\n\n${termsOf(folder)}\n`,
    );
    return `#!/usr/bin/env node\n/*!\n${terms.join('\n').replaceAll('*/', '* /')}*/\n${code}`;
  },
  writeBundle: ({ file }) => chmodSync(file, 0o755),
};

const contents = {};
const sayWhatIsInside = {
  name: 'say-what-is-inside',
  writeBundle({ file }, bundle) {
    const [{ modules }] = Object.values(bundle);
    contents[relative('dist', file).replaceAll('\\', '/')] = packagesOf(
      Object.keys(modules).filter((id) => modules[id].renderedLength),
    );
    writeSbom(contents);
  },
};

const failOnWarning = (warning) => {
  throw new Error(warning.message);
};

const dropIn = (input, name, mode = 'closed', first = '') => ({
  input,
  plugins: [bareSchemas, asDropIn(mode, first), litAsDropIn, ...plugins],
  // Our base class stands in for LitElement, whose module only signs its version besides.
  treeshake: { moduleSideEffects: (id) => !/lit-element\.js$/.test(id) },
  onwarn: failOnWarning,
  output: {
    file: `dist/${name}.min.js`,
    format: 'iife',
    plugins: [withoutUnread(unshown), smallest, sayWhatIsInside],
  },
});

export default [
  dropIn('src/all.ts', 'aware'),
  dropIn('src/all.ts', 'audit/aware', 'open', forAuditors),
  dropIn('src/frame.ts', 'frame'),
  dropIn('src/frame-parent.ts', 'aware-frame'),
  ...tags.map((tag) => dropIn(`src/components/${tag}/define.ts`, tag)),
  {
    input: [
      'src/index.ts',
      'src/all.ts',
      'src/content/index.ts',
      'src/content/texts.ts',
      'src/embed/index.ts',
      'src/embed/check.ts',
      ...tags.map((tag) => `src/components/${tag}/define.ts`),
    ],
    external: /^lit(\/|$)/,
    plugins: [bareSchemas, ...plugins],
    onwarn: failOnWarning,
    output: {
      dir: 'dist/modules',
      format: 'es',
      preserveModules: true,
      preserveModulesRoot: 'src',
      hoistTransitiveImports: false,
    },
  },
  {
    input: 'scripts/cli.mjs',
    external: /^node:/,
    plugins,
    // The words of the cards are said without drawing any.
    treeshake: { moduleSideEffects: (id) => !/node_modules[\\/](lit|@lit)/.test(id) },
    onwarn: failOnWarning,
    output: {
      file: 'dist/cli.mjs',
      format: 'es',
      plugins: [smallest, asCommand, sayWhatIsInside],
    },
  },
];
