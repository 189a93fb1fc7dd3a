// The tests that take long, one folder of test/ for each kind: `npm run test:long -- trust`, or without a name all of them.
import { ensureBrowsers } from './ensure-browser.mjs';
import { close, nodeTests } from './node-tests.mjs';
import { prepare } from './needs.mjs';
import { testsIn } from './results.mjs';

// With the minutes that each takes on two cores.
const folders = [
  'embed', // 3
  'press', // 5
  'exit', // 5
  'hosts', // 1
  'trust', // 5
  'chaos', // 2
  'accessibility', // 4
  'fuzz', // 6
  'styles', // 4
  'paper', // 5
  'judges', // 6
  'old', // 1
  'locales', // 2
  'sectors', // 2
  'drawings', // 0
  'node', // 2
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
