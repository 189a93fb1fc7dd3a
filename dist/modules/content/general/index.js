import { mayReport } from '../law.js';
import { tell, answers, never, steps } from './responses.js';
import { signs } from './signs.js';

const general = {
  id: "general",
  name: "Anywhere",
  lead: "Does something feel wrong, for you or for someone else? Start here.",
  jobs: [],
  signs,
  steps,
  never,
  answers,
  tell,
  laws: [mayReport],
  source: "ours"
};

export { general };
