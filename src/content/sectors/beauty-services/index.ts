import { mayReport } from '../../law.js';
import type { Sector } from '../../types.js';
import { jobs, type JobId } from './jobs.js';
import { practice } from './practice.js';
import { never, answers, steps, tell } from './responses.js';
import { signs } from './signs.js';
import { sources } from './sources.js';

export const beautyServices: Sector<'beauty-services', JobId> = {
  id: 'beauty-services',
  order: 2,
  name: 'Salons, spas and massage',
  lead: 'You know your clients. Notice with kindness, and know whom to tell.',
  jobs,
  signs,
  steps,
  never,
  answers,
  tell,
  laws: [mayReport],
  practice,
  smallCards: true,
  sources,
  source: 'ours',
};
