// The tests that take long, one folder of test/ for each kind: `npm run test:long -- trust`, or without a name all of them.
import { existsSync } from 'node:fs';
import { install } from './apt.mjs';
import { which } from './browsers.mjs';
import { ensureBrowsers } from './ensure-browser.mjs';
import { close, nodeTests } from './node-tests.mjs';

// With the minutes that each takes on two cores.
const folders = [
  'embed', // 2
  'exit', // 5
  'hosts', // 1
  'trust', // 3
  'chaos', // 2
  'accessibility', // 4
  'fuzz', // 6
  'styles', // 12
];

const hasWordPress = () =>
  which('php') && existsSync(`${process.env.WORDPRESS_PATH ?? '/usr/share/wordpress'}/wp-includes/kses.php`);
/** What only these tests need of the machine. */
const needs = {
  hosts() {
    if (!hasWordPress())
      install(['wordpress', 'php-cli'], 'WordPress and php', 'set WORDPRESS_PATH to a folder of WordPress');
    if (!hasWordPress()) throw new Error('WordPress or php is still missing: its filter cannot be tried.');
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !folders.includes(name));
if (unknown.length) {
  console.error(`No such tests: ${unknown.join(', ')}. There are: ${folders.join(', ')}.`);
  process.exit(1);
}
const chosen = asked.length ? asked : folders;
for (const name of chosen) needs[name]?.();
ensureBrowsers();

const total = { passed: 0, failed: 0 };
await nodeTests(chosen, total);
close(total);
