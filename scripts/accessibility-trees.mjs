// Writes the accessibility trees of all elements anew, from dist/, to be read line by line: npm run update -- trees
import { writeFileSync } from 'node:fs';
import { startPages } from '../test/accessibility/page.mjs';
import { states } from '../test/accessibility/states.mjs';
import { treesOf } from '../test/accessibility/tree.mjs';

const pages = await startPages();
for (const tag of Object.keys(states)) {
  writeFileSync(new URL(`../test/accessibility/${tag}.txt`, import.meta.url), await treesOf(pages, tag));
}
await pages.stop();
