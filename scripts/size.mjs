// Prints the size of each file that partners load beside its budget, and that of the content of all elements together.
import { loaded, sizes } from './dist-files.mjs';
import { budgets } from './budgets.mjs';
import { contentSize, wordsSize } from './content-size.mjs';

console.table(Object.fromEntries(loaded().map((file) => [file, { ...sizes(file), budget: budgets[file] }])));
console.log(
  `English content of all elements, in brotli: ${wordsSize()} bytes of words, ${contentSize()} with all that goes with them.`,
);
