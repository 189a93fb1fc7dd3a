import { mayReport, mustReport, tellDistrictAttorney } from '../law.js';
import type { Setting } from '../types.js';
import { jobs, type JobId } from './jobs.js';
import { never, answers, steps, tell } from './responses.js';
import { signs } from './signs.js';

export const school: Setting<JobId> & { readonly id: 'school' } = {
  id: 'school',
  name: 'Schools',
  lead: 'Is someone using you, a friend or a child you know? You can ask for help, and you do not need to be sure.',
  jobs,
  signs,
  steps,
  never,
  answers,
  tell,
  laws: [
    { ...mustReport, jobs: ['educator'] },
    { ...tellDistrictAttorney, jobs: ['educator'] },
    { ...mayReport, jobs: ['parent'] },
  ],
  source: 'ours',
};
