// Writes dist/integrity.json, says what has grown, and fails the build when a file that partners load is over its budget.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { growth, measured, over } from './budgets.mjs';
import { integrity, loaded } from './dist-files.mjs';

// What dist/ was before this build: see scripts/whole.mjs.
const last = 'dist.before/integrity.json';
const before = existsSync(last) ? JSON.parse(readFileSync(last, 'utf8')) : {};

const files = Object.fromEntries(
  loaded().map((file) => [file, { integrity: integrity(file), ...measured(file) }]),
);
writeFileSync('dist/integrity.json', `${JSON.stringify(files, null, 2)}\n`);

for (const line of growth(before, files)) console.log(line);
const faults = over(files);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length ? 1 : 0;
