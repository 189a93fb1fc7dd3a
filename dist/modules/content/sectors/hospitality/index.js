import { postSign, mayReport } from '../../law.js';
import { jobs } from './jobs.js';
import { tell, say, never, steps } from './responses.js';
import { signs } from './signs.js';

const hospitality = {
  id: "hospitality",
  name: "Hotels and restaurants",
  lead: "You meet guests and work beside others, in every part of Maine. Notice what people do, not who they are. One small, safe step is enough.",
  jobs,
  signs,
  steps,
  never,
  say,
  tell,
  laws: [{ ...postSign, jobs: ["manager"] }, mayReport],
  source: "ours"
};

export { hospitality };
