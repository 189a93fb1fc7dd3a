import { mustReport, postSign } from '../../law.js';
import { practice } from './practice.js';
import { tell, answers, never, steps } from './responses.js';
import { signs } from './signs.js';

const health = {
  id: "health",
  order: 3,
  name: "Health care",
  lead: "Care comes first. Notice with kindness, and know whom to tell.",
  jobs: [],
  signs,
  steps,
  never,
  answers,
  tell,
  laws: [mustReport, postSign],
  practice,
  source: "ours"
};

export { health };
