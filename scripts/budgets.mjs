/** Bytes in brotli that each drop-in file may take at most. */
export const budgets = {
  'aware.min.js': 45_000,
  'aware-definitions.min.js': 14_450,
  'aware-exit.min.js': 8_500,
  'aware-frame.min.js': 500,
  'aware-hotline.min.js': 11_400,
  'aware-local-help.min.js': 14_500,
  'aware-red-flags.min.js': 15_350,
  'aware-school-card.min.js': 12_900,
  'aware-sector-guide.min.js': 15_950,
  'aware-statistic.min.js': 20_050,
  'frame.min.js': 45_500,
};
