// Makes dist/, docs/content.md and the tables in docs/elements/. The types are checked before anything else, and dist/ stays what it was unless all goes well.
// Its steps are run by hand: wireit 0.14, which skips what has not changed, would keep a copy of dist/ (5 MB) of every build there
// ever was, with no bound, to spare us the half minute of a build.
import { mkdirSync } from 'node:fs';
import { run } from './run.mjs';
import { madeWhole } from './whole.mjs';

const must = async (...command) => {
  if (!(await run(command)).ok) throw new Error(`${command.join(' ')} failed`);
};

try {
  await madeWhole(
    'dist',
    async (fresh) => {
      mkdirSync(fresh);
      await must('tsc', '-p', 'tsconfig.build.json', '--outDir', `${fresh}/modules`);
    },
    async () => {
      await must('rollup', '-c', '--silent');
      await must('cem', 'analyze', '--quiet');
      const steps = ['snippets', 'fixtures', 'frame', 'data', 'content-page', 'element-pages', 'integrity'];
      for (const step of steps) await must(process.execPath, `scripts/${step}.mjs`);
    },
  );
} catch (error) {
  console.error(`${error.message}. dist/ is what it was.`);
  process.exitCode = 1;
}
