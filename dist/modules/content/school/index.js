import { mustReport, tellDistrictAttorney, anyoneMayReport } from '../law.js';
import { jobs } from './jobs.js';
import { tell, say, never, steps } from './responses.js';
import { signs } from './signs.js';

const school = {
  id: "school",
  name: "Schools",
  lead: "Is someone using you, a friend or a child you know? You can ask for help, and you do not need to be sure.",
  jobs,
  signs,
  steps,
  never,
  say,
  tell,
  laws: [
    { ...mustReport, jobs: ["educator"] },
    { ...tellDistrictAttorney, jobs: ["educator"] },
    { ...anyoneMayReport, jobs: ["parent"] }
  ],
  source: "ours"
};

export { school };
