import { anyoneMayReport } from '../../law.js';
import { tell, say, never, steps } from './responses.js';
import { signs } from './signs.js';

const farmsAndSeafood = {
  id: "farms-and-seafood",
  name: "Farms and seafood",
  lead: "Work in the field, on the water or in the plant should be free, safe and paid as promised.",
  jobs: [],
  signs,
  steps,
  never,
  say,
  tell,
  laws: [anyoneMayReport],
  source: "ours"
};

export { farmsAndSeafood };
