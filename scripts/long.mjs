// The tests that take long, one folder of test/ for each kind: `npm run test:long -- trust`, or without a name all of them.
import { ensureBrowsers } from './ensure-browser.mjs';
import { close, nodeTests } from './node-tests.mjs';
import { prepare } from './needs.mjs';
import { testsIn } from './results.mjs';

// How many minutes each takes stands in docs/dev/testing.md.
const folders = [
  'embed',
  'press',
  'exit',
  'hosts',
  'trust',
  'chaos',
  'accessibility',
  'fuzz',
  'styles',
  'paper',
  'judges',
  'old',
  'locales',
  'sectors',
  'drawings',
  'node',
];

/** Only where it is named: it takes hours, and on a busy machine tells two visits apart that differ by chance. */
const alone = ['trackers'];

const asked = process.argv.slice(2);
const named = [...folders, ...alone];
const unknown = asked.filter((name) => !named.includes(name));
if (unknown.length) {
  console.error(`No such tests: ${unknown.join(', ')}. There are: ${named.join(', ')}.`);
  process.exit(1);
}
const chosen = asked.length ? asked : folders;
chosen.forEach(prepare);
ensureBrowsers();

const total = { passed: 0, failed: 0 };
const files = chosen.flatMap((name) => {
  const found = testsIn(`test/${name}`);
  if (found) return found;
  console.error(`There is no test in test/${name}.`);
  total.failed++;
  return [];
});
await nodeTests(files, total);
close(total);
