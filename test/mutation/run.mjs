// Breaks the parts that safety hangs on, and prints what no test notices: npm run mutate, with the options of Stryker.
import { bring } from '../../scripts/bring.mjs';
import { run } from '../../scripts/run.mjs';

bring('test/mutation');
const stryker = 'test/mutation/node_modules/@stryker-mutator/core/bin/stryker.js';
const steps = [
  [process.execPath, stryker, 'run', 'test/mutation/stryker.config.mjs', ...process.argv.slice(2)],
  ['npm', 'run', '--silent', 'build'],
  [process.execPath, 'test/mutation/pages.mjs'],
];
for (const step of steps)
  if (!(await run(step)).ok) {
    process.exitCode = 1;
    break;
  }
