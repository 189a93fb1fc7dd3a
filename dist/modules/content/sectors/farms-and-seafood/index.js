import { mayReport } from '../../law.js';
import { practice } from './practice.js';
import { tell, answers, never, steps } from './responses.js';
import { signs } from './signs.js';

const farmsAndSeafood = {
  id: "farms-and-seafood",
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
  source: "ours"
};

export { farmsAndSeafood };
