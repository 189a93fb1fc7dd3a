/** Bytes in brotli that each drop-in file may take at most. */
export const budgets = {
  'aware.min.js': 56_000,
  'audit/aware.min.js': 56_000,
  'aware-definitions.min.js': 18_500,
  'aware-exit.min.js': 15_500,
  'aware-frame.min.js': 900,
  'aware-hotline.min.js': 18_500,
  'aware-local-help.min.js': 21_500,
  'aware-red-flags.min.js': 19_500,
  'aware-school-card.min.js': 19_900,
  'aware-sector-guide.min.js': 21_500,
  'aware-statistic.min.js': 24_000,
  'frame.min.js': 57_000,
};
