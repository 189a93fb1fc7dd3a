// The languages besides English: each is a folder of src/locales/ with `locale.json` (its tag, the way it is written, its own name)
// and `catalog.json` (see src/locales/catalog.ts).
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The languages in a folder, with what each element says in them; throws with all that is wrong with a catalog. */
export function readLocales(folder, { contents, sources, sourcesIn, faultsOf, speaker }) {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isDirectory());
  return names
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const read = (file) => {
        const path = join(folder, name, file);
        try {
          return JSON.parse(readFileSync(path, 'utf8'));
        } catch (error) {
          throw new Error(`${path}: ${error.message}`, { cause: error });
        }
      };
      const { lang, dir = 'ltr', name: own } = read('locale.json');
      const path = join(folder, name, 'catalog.json');
      if (lang !== name || Intl.getCanonicalLocales(lang)[0] !== lang)
        throw new Error(`${join(folder, name, 'locale.json')}: its lang is "${lang}", its folder "${name}"`);
      const catalog = read('catalog.json');
      const faults = faultsOf(catalog, sourcesIn(lang, sources));
      if (faults.length) throw new Error(faults.map((fault) => `${path}: ${fault}`).join('\n'));
      return { lang, dir, name: own, contents: contents(speaker(catalog), lang) };
    });
}

/** `import 'aware-widgets/<lang>/hotline'`: the element of the modules, and its words in that language. */
export function writeModules(locales, written, folder) {
  for (const { lang, dir, contents } of locales) {
    mkdirSync(join(folder, lang), { recursive: true });
    for (const [tag, content] of Object.entries(contents)) {
      const name = tag.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
      const file = join(folder, lang, tag.replace('aware-', ''));
      writeFileSync(
        `${file}.js`,
        `import { ${name} } from '../../components/${tag}/${tag}.js';\nimport '../../components/${tag}/define.js';\n${written({ language: { lang, dir, content } })}\n${name}.learn(language);\n`,
      );
      writeFileSync(`${file}.d.ts`, `import '../../components/${tag}/define.js';\n`);
    }
    const all = Object.keys(contents).map((tag) => `import './${tag.replace('aware-', '')}.js';\n`);
    writeFileSync(join(folder, lang, 'all.js'), all.join(''));
    writeFileSync(join(folder, lang, 'all.d.ts'), all.join(''));
  }
}
