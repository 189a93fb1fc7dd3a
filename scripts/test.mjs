// Everything that must hold before a change lands, and one closing line that counts it all: in Chromium, or with --all in three
// browsers. Files or folders of tests may be named, and then those alone run: npm test -- test/pages/frame.test.mjs
import { parseArgs } from 'node:util';
import { wanted } from './browsers.mjs';
import { ensureBrowsers } from './ensure-browser.mjs';
import { lint } from './lint.mjs';
import { prepare } from './needs.mjs';
import { close, nodeTests } from './node-tests.mjs';
import { forget, said, testsIn, untested } from './results.mjs';
import { run } from './run.mjs';

const usage = 'Use: npm test -- [--all] [--no-build] [--coverage] [test/components/aware-exit.test.ts ...]';
const fail = (message) => {
  console.error(`${message}\n${usage}`);
  process.exit(1);
};
const options = {
  all: { type: 'boolean' },
  'no-build': { type: 'boolean' },
  coverage: { type: 'boolean' },
};
let given;
try {
  given = parseArgs({ options, allowPositionals: true });
} catch ({ message }) {
  fail(message);
}
const { values, positionals: named } = given;
if (values.all) process.env.BROWSERS = 'chromium,firefox,webkit';

const inBrowsers = ['test/components', 'test/internal'];
// In one browser alone, what is embedded in other pages is left to scripts/long.mjs.
const inNode = ['test/content', 'test/pages', 'test/package', ...(wanted().length > 1 ? ['test/embed'] : [])];
const chosen = named.length ? named : values.coverage ? inBrowsers : [...inBrowsers, ...inNode];
const files = [...new Set(chosen.flatMap((path) => testsIn(path) ?? fail(`No test is called ${path}.`)))];
const components = files.filter((file) => file.endsWith('.ts'));
const others = files.filter((file) => file.endsWith('.mjs'));
for (const folder of new Set(files.map((file) => file.split('/')[1]))) prepare(folder);
ensureBrowsers();

const total = { passed: 0, failed: 0 };
const count = (ok) => total[ok ? 'passed' : 'failed']++;

if (!values['no-build']) {
  const { ok } = await run(['npm', 'run', 'build', '--silent']);
  count(ok);
  if (!ok) console.error('What follows runs with dist/ as it was.');
}

async function componentTests() {
  if (!components.length) return;
  components.forEach(forget);
  const config = ['--config', 'test/web-test-runner.config.mjs'];
  const { ok, said: printed } = await run(
    ['wtr', ...config, '--files', ...components, ...(values.coverage ? ['--coverage'] : [])],
    { piped: true },
  );
  console.log(`> wtr ${config.join(' ')}\n${printed}`);
  const results = components.flatMap(said).map(({ result }) => result);
  total.passed += results.filter((result) => result === 'passed').length;
  const failed = results.filter((result) => result === 'failed').length + untested(components);
  total.failed += failed || Number(!ok);
}

const isAll = !named.length && !values.coverage;
const [, linted] = await Promise.all([componentTests(), isAll ? lint() : []]);
linted.forEach(count);
if (others.length) await nodeTests(others, total, 2);
close(total);
