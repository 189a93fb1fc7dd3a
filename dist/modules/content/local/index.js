import { emergency, nhth, mecasa, mcedv, stronghearts, maine211, ptla, ptlaFarm, maineWage } from '../lines.js';
import { centers } from './centers.js';
export { counties } from './counties.js';
export { more, needs } from './needs.js';

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
  through: "Reach it at any hour through the {line}: {number}",
  unconfirmed: "We could not confirm a number of its own. {line} can help, or tell you how to reach it: {number}",
  source: "ours"
};

export { centers, centersOf, local, statewide };
