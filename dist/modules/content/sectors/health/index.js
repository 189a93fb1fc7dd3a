import { mustReport, tellDistrictAttorney, postSign } from '../../law.js';
import { tell, say, never, steps } from './responses.js';
import { signs } from './signs.js';

const health = {
  id: "health",
  name: "Health care",
  lead: "Care comes first. Notice with kindness, and know whom to tell.",
  jobs: [],
  signs,
  steps,
  never,
  say,
  tell,
  laws: [mustReport, tellDistrictAttorney, postSign],
  source: "ours"
};

export { health };
