/** Bytes in brotli that each drop-in file may take at most. */
export const budgets = {
  'aware.min.js': 45_000,
  'aware-definitions.min.js': 14_300,
  'aware-exit.min.js': 8_400,
  'aware-frame.min.js': 500,
  'aware-hotline.min.js': 11_150,
  'aware-local-help.min.js': 14_250,
  'aware-red-flags.min.js': 15_150,
  'aware-school-card.min.js': 12_650,
  'aware-sector-guide.min.js': 15_750,
  'aware-statistic.min.js': 20_000,
  'frame.min.js': 45_500,
};
