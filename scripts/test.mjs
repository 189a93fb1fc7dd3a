// Everything that must hold before a change lands, and one closing line that counts it all. Browsers are named
// on the command line; Chromium if none is.
import { spawnSync } from 'node:child_process';
import { wanted } from './browsers.mjs';
import { ensureBrowsers } from './ensure-browser.mjs';
import { close, nodeTests } from './node-tests.mjs';
import { forget } from './results.mjs';

if (process.argv[2]) process.env.BROWSERS = process.argv.slice(2).join();
ensureBrowsers();

const npx = (...command) => {
  const { status, stdout } = spawnSync('npx', command, {
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  process.stdout.write(stdout);
  return { ok: status === 0, stdout };
};

const total = { passed: 0, failed: 0 };
const check = (...command) => {
  console.log(`> ${command.join(' ')}`);
  total[npx(...command).ok ? 'passed' : 'failed']++;
};

check('npm', 'run', 'build', '--silent');
check('tsc', '-p', '.');
check('eslint', '.');
check('prettier', '--check', '--log-level', 'warn', '.');
check('knip');

console.log(`> web-test-runner in ${wanted().join(', ')}`);
['components', 'internal'].forEach(forget);
const browsers = npx('wtr', '--config', 'test/web-test-runner.config.mjs');
const counted = /browsers: (\d+) passed, (\d+) failed/.exec(browsers.stdout);
total.passed += Number(counted?.[1] ?? 0);
total.failed += Number(counted?.[2] ?? 0) || Number(!browsers.ok);

await nodeTests(['content', 'pages', 'package'], total);
close(total);
