import { mayReport, postSign } from '../../law.js';
import type { Sector } from '../../types.js';
import { jobs, type JobId } from './jobs.js';
import { practice } from './practice.js';
import { never, answers, steps, tell } from './responses.js';
import { signs } from './signs.js';
import { sources } from './sources.js';

export const hospitality: Sector<'hospitality', JobId> = {
  id: 'hospitality',
  order: 1,
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
  sources,
  source: 'ours',
};
