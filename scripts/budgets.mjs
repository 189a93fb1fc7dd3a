/** Bytes in brotli that each drop-in file may take at most. */
export const budgets = {
  'aware.min.js': 11_300,
  'aware-exit.min.js': 8_200,
  'aware-hotline.min.js': 11_000,
};
