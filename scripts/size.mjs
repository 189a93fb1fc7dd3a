// Prints the size of each drop-in file beside its budget.
import { dropIns, sizes } from './dist-files.mjs';
import { budgets } from './budgets.mjs';

console.table(Object.fromEntries(dropIns().map((file) => [file, { ...sizes(file), budget: budgets[file] }])));
