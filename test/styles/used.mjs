// What our styles are written with: each property, unit, function, at-rule and pseudo-class in them.
import { readdirSync } from 'node:fs';

const modules = new URL('../../dist/modules/', import.meta.url);

/** All styles of ours, as built. */
export async function styles() {
  const found = readdirSync(modules, { recursive: true }).filter((file) =>
    /styles[\\/]\w+\.js$|\.styles\.js$/.test(file),
  );
  const sheets = await Promise.all(found.map((file) => import(new URL(file.replaceAll('\\', '/'), modules))));
  return sheets
    .flatMap((exports) => Object.values(exports))
    .map((style) => style?.cssText ?? '')
    .join('\n');
}

/** The names of what a style sheet uses: `prop`, `unit-`, `func()`, `@rule`, `:pseudo`. */
export function usedIn(css) {
  const used = new Set();
  const values = (value) => {
    for (const [, name] of value.matchAll(/([-\w]+)\(/g)) used.add(`${name.toLowerCase()}()`);
    for (const [, unit] of value.matchAll(/(?<![-#\w])-?[\d.]+([a-z]+)\b/gi))
      used.add(`1${unit.toLowerCase()}`);
  };
  const rest = css.replace(/\/\*.*?\*\//gs, '').replace(/'[^']*'|"[^"]*"/g, '""');
  for (const [, text, end] of rest.matchAll(/([^{};]*)([{};])/g)) {
    const part = text.trim();
    if (!part) continue;
    if (end === '{') {
      const [rule] = /^@[-\w]+/.exec(part) ?? [];
      if (rule) used.add(rule);
      if (rule) values(part.slice(rule.length));
      else for (const [name] of part.matchAll(/::?[-\w]+/g)) used.add(name);
      for (const [, feature] of rule === '@media' ? part.matchAll(/\(([-\w]+)/g) : [])
        used.add(`@media ${feature}`);
    } else {
      const [, name, value] = /^([-\w]+)\s*:(.*)$/s.exec(part) ?? [];
      if (!name) continue;
      if (!name.startsWith('--')) used.add(name);
      values(value);
    }
  }
  return used;
}
