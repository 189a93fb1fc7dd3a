import { mayReport } from '../law.js';
import type { Setting } from '../types.js';
import { never, answers, steps, tell } from './responses.js';
import { signs } from './signs.js';

export const general: Setting<never> & { readonly id: 'general' } = {
  id: 'general',
  name: 'Anywhere',
  lead: 'Does something feel wrong, for you or for someone else? Start here.',
  jobs: [],
  signs,
  steps,
  never,
  answers,
  tell,
  laws: [mayReport],
  source: 'ours',
};
