/** Bytes in brotli that each drop-in file may take at most. */
export const budgets = {
  'aware.min.js': 45_000,
  'aware-definitions.min.js': 14_100,
  'aware-exit.min.js': 8_200,
  'aware-hotline.min.js': 11_000,
  'aware-local-help.min.js': 14_000,
  'aware-red-flags.min.js': 15_000,
  'aware-school-card.min.js': 12_500,
  'aware-sector-guide.min.js': 15_500,
  'aware-statistic.min.js': 20_000,
};
