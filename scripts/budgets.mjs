/** Bytes in brotli that each drop-in file may take at most. */
export const budgets = {
  'aware.min.js': 47_100,
  'audit/aware.min.js': 47_300,
  'aware-definitions.min.js': 16_350,
  'aware-exit.min.js': 10_050,
  'aware-frame.min.js': 500,
  'aware-hotline.min.js': 13_050,
  'aware-local-help.min.js': 16_150,
  'aware-red-flags.min.js': 17_200,
  'aware-school-card.min.js': 14_450,
  'aware-sector-guide.min.js': 17_750,
  'aware-statistic.min.js': 21_650,
  'frame.min.js': 47_600,
};
