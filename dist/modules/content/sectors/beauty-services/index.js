import { mayReport } from '../../law.js';
import { jobs } from './jobs.js';
import { practice } from './practice.js';
import { tell, answers, never, steps } from './responses.js';
import { signs } from './signs.js';
import { sources } from './sources.js';

const beautyServices = {
  id: "beauty-services",
  order: 2,
  name: "Salons, spas and massage",
  lead: "You know your clients. Notice with kindness, and know whom to tell.",
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
  source: "ours"
};

export { beautyServices };
