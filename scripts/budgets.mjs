/** Bytes in brotli that each drop-in file may take at most. */
export const budgets = {
  'aware.min.js': 45_000,
  'aware-definitions.min.js': 14_350,
  'aware-exit.min.js': 8_400,
  'aware-frame.min.js': 500,
  'aware-hotline.min.js': 11_250,
  'aware-local-help.min.js': 14_300,
  'aware-red-flags.min.js': 15_250,
  'aware-school-card.min.js': 12_700,
  'aware-sector-guide.min.js': 15_800,
  'aware-statistic.min.js': 20_000,
  'frame.min.js': 45_500,
};
