import { postSign, mayReport } from '../../law.js';
import { jobs } from './jobs.js';
import { practice } from './practice.js';
import { tell, answers, never, steps } from './responses.js';
import { signs } from './signs.js';
import { sources } from './sources.js';

const hospitality = {
  id: "hospitality",
  order: 1,
  name: "Hotels and restaurants",
  lead: "Notice what people do, not who they are. One small, safe step is enough.",
  jobs,
  signs,
  steps,
  never,
  answers,
  tell,
  laws: [{ ...postSign, jobs: ["manager"] }, mayReport],
  practice,
  sources,
  source: "ours"
};

export { hospitality };
