import { writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { chromiumArgs, find, wanted } from '../scripts/browsers.mjs';
import { webkitLauncher } from '../scripts/webkit-launcher.mjs';

/** Several tabs run at once, and each has the focus, as the one in front would. */
async function withFocus({ context }) {
  const page = await context.newPage();
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

const launchers = {
  chromium: () =>
    chromeLauncher({
      launchOptions: { executablePath: find.chromium(), args: chromiumArgs },
      createPage: withFocus,
    }),
  // Background tabs of Firefox are slowed down, so one at a time.
  firefox: () =>
    chromeLauncher({
      puppeteer: puppeteerCore,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: find.firefox(), headless: true },
    }),
  webkit: () => webkitLauncher(),
};

const count = (suite, tally) => {
  for (const test of suite?.tests ?? [])
    tally[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) count(inner, tally);
};

// The runner keeps what reporters print to the console, so the closing line waits for the exit.
const closingLine = () => ({
  stop({ sessions }) {
    const tally = { passed: 0, failed: 0, skipped: 0 };
    for (const { passed, testResults } of sessions) {
      const before = tally.failed;
      count(testResults, tally);
      if (!passed && tally.failed === before) tally.failed++; // the file itself broke
    }
    process.once('exit', () =>
      writeSync(1, `browsers: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped\n`),
    );
  },
});

export default {
  files: 'test/{components,internal}/**/*.test.ts',
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: wanted().map((name) => launchers[name]()),
  reporters: [defaultReporter(), closingLine()],
  concurrency: 2,
  concurrentBrowsers: 3,
  testFramework: { config: { timeout: 60000 } },
  testsFinishTimeout: 300000,
  coverageConfig: { include: ['src/**/*.ts'] },
};
