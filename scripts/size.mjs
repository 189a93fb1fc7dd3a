// Prints the size of each file that partners load, what of it is content, and its budget; and what all words take together.
import * as content from '../dist/modules/content/index.js';
import { measured, wordsBudget } from './budgets.mjs';
import { wordsSize } from './content-size.mjs';
import { loaded } from './dist-files.mjs';

console.table(Object.fromEntries(loaded().map((file) => [file, measured(file)])));
console.log(
  `English words of all elements, in brotli: ${wordsSize()} bytes; their budget is ${wordsBudget(content)}.`,
);
