import { mayReport, postSign } from '../../law.js';
import type { Setting } from '../../types.js';
import { jobs, type JobId } from './jobs.js';
import { practice } from './practice.js';
import { never, answers, steps, tell } from './responses.js';
import { signs } from './signs.js';

export const hospitality: Setting<JobId> & { readonly id: 'hospitality' } = {
  id: 'hospitality',
  name: 'Hotels and restaurants',
  lead: 'Notice what people do, not who they are. One small, safe step is enough.',
  jobs,
  signs,
  steps,
  never,
  answers,
  tell,
  laws: [{ ...postSign, jobs: ['manager'] }, mayReport],
  practice,
  source: 'ours',
};
