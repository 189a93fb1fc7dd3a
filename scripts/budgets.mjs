/** Bytes in brotli that each drop-in file may take at most. */
export const budgets = {
  'aware.min.js': 46_400,
  'aware-definitions.min.js': 15_850,
  'aware-exit.min.js': 9_900,
  'aware-frame.min.js': 500,
  'aware-hotline.min.js': 12_800,
  'aware-local-help.min.js': 15_900,
  'aware-red-flags.min.js': 16_750,
  'aware-school-card.min.js': 14_300,
  'aware-sector-guide.min.js': 17_350,
  'aware-statistic.min.js': 21_450,
  'frame.min.js': 46_900,
};
