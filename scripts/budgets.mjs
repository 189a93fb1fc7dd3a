// By hand: the sizes are measured anyway, for dist/integrity.json, where partners read them beside their budgets; size-limit 14
// would measure them a second time, and needs Node 22.

/** Bytes in brotli that each file that partners load may take at most. */
export const budgets = {
  'aware.min.js': 53_200,
  'audit/aware.min.js': 53_350,
  'aware-definitions.min.js': 19_100,
  'aware-exit.min.js': 15_500,
  'aware-frame.min.js': 400,
  'aware-hotline.min.js': 18_800,
  'aware-local-help.min.js': 22_100,
  'aware-red-flags.min.js': 19_900,
  'aware-school-card.min.js': 20_600,
  'aware-sector-guide.min.js': 22_000,
  'aware-statistic.min.js': 23_800,
  'frame.html': 1_000,
  'frame.min.js': 53_650,
};

/** How many times as much the script of another language may take: its words are longer, and some stand in English besides. */
export const inOthers = 1.4;
