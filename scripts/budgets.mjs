/** Bytes in brotli that each drop-in file may take at most. */
export const budgets = {
  'aware.min.js': 56_200,
  'audit/aware.min.js': 56_200,
  'aware-definitions.min.js': 18_700,
  'aware-exit.min.js': 15_700,
  'aware-frame.min.js': 900,
  'aware-hotline.min.js': 18_700,
  'aware-local-help.min.js': 21_700,
  'aware-red-flags.min.js': 19_700,
  'aware-school-card.min.js': 20_100,
  'aware-sector-guide.min.js': 21_700,
  'aware-statistic.min.js': 24_200,
  'frame.min.js': 57_200,
};
