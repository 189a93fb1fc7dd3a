import { resolve } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { forget, keep, untested } from './results.mjs';

/** Runs files of tests in Node, so many at once, and adds to the total what passed and failed. */
export async function nodeTests(files, total, concurrency = 1) {
  console.log(`> node --test ${files.join(' ')}`);
  files.forEach(forget);
  const tests = run({ files: files.map((file) => resolve(file)), concurrency });
  const titles = [];
  const said = [];
  tests.on('test:start', ({ name, nesting }) => titles.splice(nesting, Infinity, name));
  const tally = (outcome) => (event) => {
    const { name, nesting, file, skip, details } = event;
    if (details.type === 'suite') return;
    // A file that holds no test passes as a test of its own.
    if (outcome === 'passed' && !nesting && files.some((each) => [each, resolve(each)].includes(name)))
      return;
    const result = skip === undefined || skip === false ? outcome : 'skipped';
    if (result !== 'skipped') total[outcome]++;
    said.push({ file, titles: [...titles.slice(0, nesting), name], result });
  };
  tests.on('test:pass', tally('passed'));
  tests.on('test:fail', tally('failed'));
  tests.compose(new spec()).pipe(process.stdout);
  await new Promise((done) => tests.on('end', done));
  keep(said);
  // Tests that none ran of prove nothing, whatever they ended with.
  total.failed += untested(files);
}

/** Ends the run with the line that counts. */
export function close(total) {
  // Where nothing passed and nothing failed, nothing was examined.
  if (!total.passed && !total.failed) {
    console.error('No test ran.');
    total.failed++;
  }
  process.exitCode = total.failed ? 1 : 0;
  process.once('exit', () => console.log(`${total.passed} passed, ${total.failed} failed`));
}
