import { mayReport } from '../../law.js';
import type { Setting } from '../../types.js';
import { practice } from './practice.js';
import { never, answers, steps, tell } from './responses.js';
import { signs } from './signs.js';

export const farmsAndSeafood: Setting<never> & { readonly id: 'farms-and-seafood' } = {
  id: 'farms-and-seafood',
  name: 'Farms and seafood',
  lead: 'Work should be free, safe and paid as promised.',
  jobs: [],
  signs,
  steps,
  never,
  answers,
  tell,
  laws: [mayReport],
  practice,
  source: 'ours',
};
