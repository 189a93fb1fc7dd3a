import { mayReport } from '../../law.js';
import type { Sector } from '../../types.js';
import { practice } from './practice.js';
import { never, answers, steps, tell } from './responses.js';
import { signs } from './signs.js';
import { sources } from './sources.js';

export const farmsAndSeafood: Sector<'farms-and-seafood', never> = {
  id: 'farms-and-seafood',
  order: 4,
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
  sources,
  source: 'ours',
};
