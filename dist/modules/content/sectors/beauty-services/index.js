import { mayReport } from '../../law.js';
import { jobs } from './jobs.js';
import { tell, say, never, steps } from './responses.js';
import { signs } from './signs.js';

const beautyServices = {
  id: "beauty-services",
  name: "Salons, spas and massage",
  lead: "You know your clients and your coworkers. Notice with kindness, and know whom to call.",
  jobs,
  signs,
  steps,
  never,
  say,
  tell,
  laws: [mayReport],
  source: "ours"
};

export { beautyServices };
