// Writes anew what a script makes of something else, and git keeps: npm run update -- trees acr
import { bring } from './bring.mjs';
import { run } from './run.mjs';

const built = () => run(['npm', 'run', '--silent', 'build']);
const things = {
  acr: { makes: 'docs/accessibility-conformance.*, from ACCESSIBILITY.md' },
  images: { makes: 'docs/images/, the pictures of the elements', first: built },
  map: { makes: 'src/content/local/map.ts, the counties', first: () => bring('scripts/drawings') },
  qr: { makes: 'src/content/qr.ts, the code of the poster' },
  safety: { makes: 'docs/safety.md, from what the tests said when they last ran' },
  trees: {
    makes: 'test/accessibility/*.txt, what assistive technology is told',
    first: built,
    script: 'accessibility-trees',
  },
};

const asked = process.argv.slice(2);
if (!asked.length || asked.some((name) => !Object.hasOwn(things, name))) {
  console.error('Use: npm run update -- NAME ...');
  for (const [name, { makes }] of Object.entries(things)) console.error(`  ${name.padEnd(8)}${makes}`);
  process.exit(1);
}
for (const name of asked) {
  const { first, script = name } = things[name];
  const isReady = (await first?.())?.ok ?? true;
  if (!isReady || !(await run([process.execPath, `scripts/${script}.mjs`])).ok) process.exitCode = 1;
}
