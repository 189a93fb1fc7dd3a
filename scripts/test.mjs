// Everything that must hold before a change lands, and one closing line that counts it all. Browsers are named
// on the command line; Chromium if none is.
import { spawn } from 'node:child_process';
import { ensureBrowsers } from './ensure-browser.mjs';
import { close, nodeTests } from './node-tests.mjs';
import { forget } from './results.mjs';

if (process.argv[2]) process.env.BROWSERS = process.argv.slice(2).join();
ensureBrowsers();

const npx = (...command) =>
  new Promise((done) => {
    const child = spawn('npx', command, {
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (part) => (said += part));
    child.on('close', (status) => {
      console.log(`> ${command.join(' ')}\n${said}`);
      done({ ok: status === 0, said });
    });
  });

const total = { passed: 0, failed: 0 };
const check = async (...command) => {
  const { ok } = await npx(...command);
  total[ok ? 'passed' : 'failed']++;
};

await check('npm', 'run', 'build', '--silent');
['components', 'internal'].forEach(forget);
const [browsers] = await Promise.all([
  npx('wtr', '--config', 'test/web-test-runner.config.mjs'),
  check('tsc', '-p', '.'),
  check('eslint', '.'),
  check('prettier', '--check', '--log-level', 'warn', '.'),
  check('knip'),
]);
const counted = /browsers: (\d+) passed, (\d+) failed/.exec(browsers.said);
total.passed += Number(counted?.[1] ?? 0);
total.failed += Number(counted?.[2] ?? 0) || Number(!browsers.ok || !Number(counted?.[1]));

// In one browser alone, what is embedded in other pages is left to scripts/long.mjs.
await nodeTests(['content', 'pages', 'package', ...(process.argv[2] ? ['embed'] : [])], total, 2);
close(total);
