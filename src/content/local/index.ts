import {
  emergency,
  maine211,
  maineWage,
  mcedv,
  mecasa,
  nhth,
  ptla,
  ptlaFarm,
  stronghearts,
} from '../lines.js';
import type { Center, Line, Texts } from '../types.js';
import { centers } from './centers.js';
import type { CountyId } from './counties.js';

export { centers } from './centers.js';
export { counties, type CountyId } from './counties.js';
export { more, needs } from './needs.js';

/** The lines that stand in every county, whatever else does. */
export const statewide = [
  emergency,
  nhth,
  mecasa,
  mcedv,
  stronghearts,
  maine211,
  ptla,
  ptlaFarm,
  maineWage,
] as const satisfies readonly Line[];

/** The centers and services of a county, and those for all of Maine. */
export const centersOf = (county: CountyId): readonly Center[] =>
  (centers as readonly Center[]).filter(({ counties }) => !counties || counties.includes(county));

export const local = {
  id: 'local.words',
  through: 'Reach it at any hour through the {line}: {number}',
  unconfirmed:
    'We could not confirm a number of its own. {line} can help, or tell you how to reach it: {number}',
  source: 'ours',
} as const satisfies Texts;
