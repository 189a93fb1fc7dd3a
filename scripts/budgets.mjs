/** Bytes in brotli that each file that partners load may take at most. */
export const budgets = {
  'aware.min.js': 53_200,
  'audit/aware.min.js': 53_350,
  'aware-definitions.min.js': 18_100,
  'aware-exit.min.js': 14_650,
  'aware-frame.min.js': 400,
  'aware-hotline.min.js': 18_000,
  'aware-local-help.min.js': 21_250,
  'aware-red-flags.min.js': 18_850,
  'aware-school-card.min.js': 19_700,
  'aware-sector-guide.min.js': 20_600,
  'aware-statistic.min.js': 23_500,
  'frame.html': 1_000,
  'frame.min.js': 53_650,
};
