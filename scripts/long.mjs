// The tests that take long, one folder of test/ for each kind: `npm run test:long -- trust`, or without a name all of them.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { install } from './apt.mjs';
import { find, packages, which } from './browsers.mjs';
import { ensureBrowsers } from './ensure-browser.mjs';
import { close, nodeTests } from './node-tests.mjs';

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
];

/** Only where it is named: it takes hours, and on a busy machine tells two visits apart that differ by chance. */
const alone = ['trackers'];

const hasWordPress = () =>
  which('php') && existsSync(`${process.env.WORDPRESS_PATH ?? '/usr/share/wordpress'}/wp-includes/kses.php`);
/** Folders with a package of their own, so that `npm ci` brings nobody what only these tests need. */
const bring = (name) => {
  if (existsSync(`test/${name}/node_modules/.package-lock.json`)) return;
  console.log(`Installing what test/${name}/package.json names ...`);
  execFileSync('npm', ['ci', '--ignore-scripts', '--prefix', `test/${name}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
};
/** What only these tests need of the machine. */
const needs = {
  hosts() {
    if (!hasWordPress())
      install(['wordpress', 'php-cli'], 'WordPress and php', 'set WORDPRESS_PATH to a folder of WordPress');
    if (!hasWordPress()) throw new Error('WordPress or php is still missing: its filter cannot be tried.');
  },
  paper() {
    if (!find.firefox()) install(packages.firefox, 'Firefox', 'set FIREFOX_PATH');
    const fonts = ['liberation/LiberationSans-Regular', 'dejavu/DejaVuSans'];
    if (!which('pdftotext') || !fonts.every((name) => existsSync(`/usr/share/fonts/truetype/${name}.ttf`)))
      install(
        ['poppler-utils', 'fonts-liberation', 'fonts-dejavu-core'],
        'pdftotext or fonts',
        'put pdftotext in the PATH, and Liberation and DejaVu into /usr/share/fonts/truetype',
      );
  },
  trackers() {
    bring('trackers');
  },
  judges() {
    bring('judges');
    if (!which('java')) install(['default-jre-headless'], 'Java', 'put java in the PATH');
  },
  old() {
    bring('old');
  },
};

const asked = process.argv.slice(2);
const named = [...folders, ...alone];
const unknown = asked.filter((name) => !named.includes(name));
if (unknown.length) {
  console.error(`No such tests: ${unknown.join(', ')}. There are: ${named.join(', ')}.`);
  process.exit(1);
}
const chosen = asked.length ? asked : folders;
for (const name of chosen) needs[name]?.();
ensureBrowsers();

const total = { passed: 0, failed: 0 };
await nodeTests(chosen, total);
close(total);
