import { mayReport } from '../../law.js';
import { practice } from './practice.js';
import { tell, answers, never, steps } from './responses.js';
import { signs } from './signs.js';
import { sources } from './sources.js';

const farmsAndSeafood = {
  id: "farms-and-seafood",
  order: 4,
  name: "Farms and seafood",
  lead: "Work should be free, safe and paid as promised.",
  jobs: [],
  signs,
  steps,
  never,
  answers,
  tell,
  laws: [mayReport],
  practice,
  sources,
  source: "ours"
};

export { farmsAndSeafood };
