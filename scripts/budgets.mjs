// By hand: the sizes are measured anyway, for dist/integrity.json, where partners read them beside their budgets; size-limit 14
// would measure them a second time, and needs Node 22.
import { basename } from 'node:path';
import { contentSize } from './content-size.mjs';
import { sizes } from './dist-files.mjs';

/** Bytes in brotli that the code of each file that partners load may take at most, in every language. */
const code = {
  'aware.min.js': 31_250,
  'audit/aware.min.js': 31_350,
  'aware-definitions.min.js': 15_500,
  'aware-exit.min.js': 15_000,
  'aware-frame.min.js': 400,
  'aware-hotline.min.js': 17_200,
  'aware-local-help.min.js': 19_450,
  'aware-red-flags.min.js': 14_900,
  'aware-school-card.min.js': 17_650,
  'aware-sector-guide.min.js': 16_350,
  'aware-statistic.min.js': 15_750,
  'frame.html': 1_200,
  'frame.min.js': 31_650,
};

/** The sizes of a file; what of it is content, as measured; and its budget: that of its code, and its content, whatever that is. */
export function measured(file) {
  const content = contentSize(file);
  return { ...sizes(file), content, budget: (code[file] ?? code[basename(file)]) + content };
}

/** What has grown or shrunk since it was measured before, one line for each file. */
export const growth = (before, now) =>
  Object.entries(now).flatMap(([file, { brotli, content }]) => {
    const was = before[file];
    if (was?.content === undefined || was.brotli === brotli) return [];
    const signed = (bytes) => (bytes > 0 ? `+${bytes}` : `${bytes}`);
    const [all, ofContent] = [brotli - was.brotli, content - was.content];
    return [`${file}: ${signed(all)} bytes (content ${signed(ofContent)}, code ${signed(all - ofContent)})`];
  });

/** The files that are over their budgets, one line for each. */
export const over = (files) =>
  Object.entries(files)
    .filter(([, { brotli, budget }]) => !(brotli <= budget))
    .map(
      ([file, { brotli, content, budget }]) =>
        `${file} is ${brotli} bytes in brotli. Its content takes ${content}, its code ${brotli - content}; its code may take ${budget - content}.`,
    );

/** How many bytes of brotli the words of all elements may take: so much for each setting, and what there is besides. */
export const wordsBudget = ({ settings }) => 11_800 + 700 * settings.length;
