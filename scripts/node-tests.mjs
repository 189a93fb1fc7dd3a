import { readdirSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/**
 * Runs the tests of some folders or files of test/ in Node, those alone that are `named` so if that is given, and adds to the
 * total what passed and failed.
 */
export async function nodeTests(places, total, named) {
  console.log(`> node --test ${places.join(' ')}`);
  const files = places
    .map((place) => `test/${place}`)
    .flatMap((place) =>
      place.endsWith('.mjs')
        ? place
        : readdirSync(place)
            .filter((file) => file.endsWith('.test.mjs'))
            .map((file) => `${place}/${file}`),
    );
  const tests = run({ files, concurrency: 1, ...(named && { testNamePatterns: [named] }) });
  const tally = (outcome) => (event) => {
    if (event.details.type !== 'suite' && !event.skip) total[outcome]++;
  };
  tests.on('test:pass', tally('passed'));
  tests.on('test:fail', tally('failed'));
  tests.compose(new spec()).pipe(process.stdout);
  await new Promise((resolve) => tests.on('end', resolve));
}

/** Ends the run with the line that counts. */
export function close({ passed, failed }) {
  process.exitCode = failed ? 1 : 0;
  process.once('exit', () => console.log(`${passed} passed, ${failed} failed`));
}
