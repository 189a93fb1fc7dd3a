import { mustReport, postSign } from '../../law.js';
import type { Sector } from '../../types.js';
import { practice } from './practice.js';
import { never, answers, steps, tell } from './responses.js';
import { signs } from './signs.js';

export const health: Sector<'health', never> = {
  id: 'health',
  order: 3,
  name: 'Health care',
  lead: 'Care comes first. Notice with kindness, and know whom to tell.',
  jobs: [],
  signs,
  steps,
  never,
  answers,
  tell,
  laws: [mustReport, postSign],
  practice,
  source: 'ours',
};
