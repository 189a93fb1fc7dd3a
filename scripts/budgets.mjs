// By hand: the sizes are measured anyway, for dist/integrity.json, where partners read them beside their budgets; size-limit 14
// would measure them a second time, and needs Node 22.

/** Bytes in brotli that each file that partners load may take at most. */
export const budgets = {
  'aware.min.js': 53_200,
  'audit/aware.min.js': 53_350,
  'aware-definitions.min.js': 17_900,
  'aware-exit.min.js': 14_550,
  'aware-frame.min.js': 400,
  'aware-hotline.min.js': 17_900,
  'aware-local-help.min.js': 21_100,
  'aware-red-flags.min.js': 18_550,
  'aware-school-card.min.js': 19_600,
  'aware-sector-guide.min.js': 20_400,
  'aware-statistic.min.js': 23_350,
  'frame.html': 1_000,
  'frame.min.js': 53_650,
};
