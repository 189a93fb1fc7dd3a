/** Bytes in brotli that each drop-in file may take at most. */
export const budgets = {
  'aware.min.js': 11_400,
  'aware-exit.min.js': 8_400,
  'aware-hotline.min.js': 11_000,
};
