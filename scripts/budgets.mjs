/** Bytes in brotli that each file that partners load may take at most. */
export const budgets = {
  'aware.min.js': 52_500,
  'audit/aware.min.js': 52_650,
  'aware-definitions.min.js': 17_500,
  'aware-exit.min.js': 13_900,
  'aware-frame.min.js': 400,
  'aware-hotline.min.js': 17_250,
  'aware-local-help.min.js': 20_450,
  'aware-red-flags.min.js': 18_100,
  'aware-school-card.min.js': 18_950,
  'aware-sector-guide.min.js': 19_950,
  'aware-statistic.min.js': 22_950,
  'frame.html': 1_000,
  'frame.min.js': 52_950,
};
