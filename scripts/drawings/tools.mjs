// What scripts/map.mjs draws with: see package.json beside this file.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export { feature } from 'topojson-client';
export { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';

/** The counties of the United States, as the Census Bureau draws their borders. */
export const counties = () =>
  JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('us-atlas/counties-10m.json')), 'utf8'));
