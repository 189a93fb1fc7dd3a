// The tests that a change to a part that safety hangs on should fail, in Chromium alone. The change under test is chosen in each
// document, frames too, for Stryker chooses it in Node only.
import base from '../web-test-runner.config.mjs';

const chosen = JSON.stringify(process.env.__STRYKER_ACTIVE_MUTANT__ ?? null);

export default {
  ...base,
  files: [
    'test/components/{aware-exit,aware-hotline}.test.ts',
    'test/internal/{define,language,lines}.test.ts',
  ],
  plugins: [
    {
      name: 'chosen-mutant',
      transform: ({ path, body }) =>
        /^\/src\/.*\.ts$/.test(path) && body.includes('stryMutAct')
          ? `(globalThis.__stryker__ ??= {}).activeMutant ??= ${chosen};${body}`
          : undefined,
    },
    ...base.plugins,
  ],
  testFramework: { config: { timeout: 10000, bail: true } },
  testsFinishTimeout: 20000,
};
