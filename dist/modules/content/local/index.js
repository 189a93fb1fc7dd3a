import { emergency, nhth, mecasa, mcedv, stronghearts, maine211, ptla, ptlaFarm, maineWage } from '../lines.js';
import { centers } from './centers.js';
export { counties } from './counties.js';

const statewide = [
  emergency,
  nhth,
  mecasa,
  mcedv,
  stronghearts,
  maine211,
  ptla,
  ptlaFarm,
  maineWage
];
const centersOf = (county) => centers.filter(({ counties: counties2 }) => !counties2 || counties2.includes(county));
const local = {
  id: "local.words",
  unconfirmed: "We could not confirm a number of its own. This line can help, or tell you how to reach it.",
  source: "ours"
};

export { centers, centersOf, local, statewide };
