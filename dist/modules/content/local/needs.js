import { mecasa, mcedv, maine211, ptla, ptlaFarm, maineWage, stronghearts } from '../lines.js';
import { ircm, prebleStreet, ilap } from './centers.js';

const needs = [
  {
    id: "local.hurt",
    heading: "Hurt or controlled by a partner, or by sexual violence",
    helpers: [mecasa, mcedv, ircm],
    source: "ours"
  },
  {
    id: "local.daily",
    heading: "A place to stay, food and daily needs",
    helpers: [maine211, prebleStreet],
    source: "ours"
  },
  {
    id: "local.legal",
    heading: "Legal help, work and wages",
    helpers: [ptla, ilap, ptlaFarm, maineWage],
    source: "ours"
  },
  {
    id: "local.native",
    heading: "By and for Native people",
    helpers: [stronghearts],
    source: "ours"
  }
];
const more = [
  {
    id: "local.night",
    text: "In the evening or at night? Lines with \u201CAny hour\u201D answer then too.",
    source: ["ndhttf", "sassmm-help", "mcedv"]
  },
  {
    id: "local.home",
    text: "No place to stay? 211 Maine helps with housing: call {maine211}.",
    source: "uw-211"
  },
  {
    id: "local.beside",
    text: "A ride, or people who have been through the same? We are sorry: we found no service for this that we could confirm. You can ask 211 Maine at {maine211}, or the hotline at {hotline}.",
    source: "ours"
  }
];

export { more, needs };
