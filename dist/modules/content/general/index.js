import { anyoneMayReport } from '../law.js';
import { tell, say, never, steps } from './responses.js';
import { signs } from './signs.js';

const general = {
  id: "general",
  name: "Anywhere",
  lead: "Does something feel wrong, for you or for someone else? Start here.",
  jobs: [],
  signs,
  steps,
  never,
  say,
  tell,
  laws: [anyoneMayReport],
  source: "ours"
};

export { general };
