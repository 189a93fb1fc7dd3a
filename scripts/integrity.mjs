// Writes dist/integrity.json, and fails the build when a file that partners load is over its budget.
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { integrity, loaded, sizes } from './dist-files.mjs';
import { budgets, inOthers } from './budgets.mjs';

const budgetOf = (file) => budgets[file] ?? Math.floor(budgets[basename(file)] * inOthers);
const files = Object.fromEntries(
  loaded().map((file) => [file, { integrity: integrity(file), ...sizes(file), budget: budgetOf(file) }]),
);
writeFileSync('dist/integrity.json', `${JSON.stringify(files, null, 2)}\n`);

const over = Object.entries(files).filter(([, { brotli, budget }]) => !(brotli <= budget));
for (const [file, { brotli, budget }] of over) {
  console.error(`${file} is ${brotli} bytes in brotli; its budget is ${budget}.`);
}
process.exitCode = over.length ? 1 : 0;
