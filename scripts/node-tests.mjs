import { readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { forget, keep } from './results.mjs';

/** Runs the tests of some folders of test/ in Node, so many files at once, and adds to the total what passed and failed. */
export async function nodeTests(folders, total, concurrency = 1) {
  console.log(`> node --test ${folders.join(' ')}`);
  const files = folders.flatMap((folder) =>
    readdirSync(`test/${folder}`)
      .filter((file) => file.endsWith('.test.mjs'))
      .map((file) => `test/${folder}/${file}`),
  );
  folders.forEach(forget);
  const tests = run({ files, concurrency });
  const titles = [];
  const said = [];
  tests.on('test:start', ({ name, nesting }) => titles.splice(nesting, Infinity, name));
  const tally = (outcome) => (event) => {
    const { name, nesting, file, skip, details } = event;
    if (details.type === 'suite') return;
    const result = skip === undefined || skip === false ? outcome : 'skipped';
    if (result !== 'skipped') total[outcome]++;
    said.push({ file, titles: [...titles.slice(0, nesting), name], result });
  };
  tests.on('test:pass', tally('passed'));
  tests.on('test:fail', tally('failed'));
  tests.compose(new spec()).pipe(process.stdout);
  await new Promise((resolve) => tests.on('end', resolve));
  keep(said);
  // Tests that none ran of prove nothing, whatever they ended with.
  for (const folder of folders)
    if (!said.some(({ file, result }) => result !== 'skipped' && dirname(file) === resolve('test', folder))) {
      console.error(`Nothing was tested in test/${folder}.`);
      total.failed++;
    }
}

/** Ends the run with the line that counts. */
export function close({ passed, failed }) {
  process.exitCode = failed ? 1 : 0;
  process.once('exit', () => console.log(`${passed} passed, ${failed} failed`));
}
