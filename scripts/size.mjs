// Prints the size of each drop-in file beside its budget, and that of the content of all elements together.
import { dropIns, sizes } from './dist-files.mjs';
import { budgets } from './budgets.mjs';
import { contentSize, wordsSize } from './content-size.mjs';

console.table(Object.fromEntries(dropIns().map((file) => [file, { ...sizes(file), budget: budgets[file] }])));
console.log(
  `English content of all elements, in brotli: ${wordsSize()} bytes of words, ${await contentSize()} with all that goes with them.`,
);
