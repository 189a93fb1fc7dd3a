import { mayReport } from '../../law.js';
import type { Setting } from '../../types.js';
import { jobs, type JobId } from './jobs.js';
import { practice } from './practice.js';
import { never, answers, steps, tell } from './responses.js';
import { signs } from './signs.js';

export const beautyServices: Setting<JobId> & { readonly id: 'beauty-services' } = {
  id: 'beauty-services',
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
  source: 'ours',
};
