// The pages people read, at the root and in docs/: what stands in them, and what they link to.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');

/** The pages there are, as paths from the root. */
export const pages = [
  ...readdirSync(root),
  ...readdirSync(join(root, 'docs'), { recursive: true }).map((path) =>
    join('docs', path).replaceAll('\\', '/'),
  ),
].filter((path) => path.endsWith('.md'));

/** What stands in a page beside its blocks of code. */
export const proseOf = (path) => read(path).replace(/^ *```[^]*?^ *```/gm, '');

/** The places in a page that a link can name, as GitHub names them after their headings. */
export const anchorsOf = (text) =>
  [...text.matchAll(/^#{1,6} +(.+?) *$/gm)].reduce((names, [, heading]) => {
    const name = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-');
    const same = names.filter((each) => each === name || each.startsWith(`${name}-`)).length;
    return [...names, names.includes(name) ? `${name}-${same}` : name];
  }, []);

/** Where the links of a page lead that stay here: a path from the root, and a place in it or nothing. */
export const linksOf = (path) =>
  [...proseOf(path).matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].map(
    ([, to, anchor]) => ({
      to: to ? join(dirname(path), to) : path,
      anchor,
    }),
  );
