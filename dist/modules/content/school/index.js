import { mustReport, tellDistrictAttorney, mayReport } from '../law.js';
import { jobs } from './jobs.js';
import { tell, answers, never, steps } from './responses.js';
import { signs } from './signs.js';

const school = {
  id: "school",
  name: "Schools",
  lead: "Is someone using you, a friend or a child you know? You can ask for help, and you do not need to be sure.",
  jobs,
  signs,
  steps,
  never,
  answers,
  tell,
  laws: [
    { ...mustReport, jobs: ["educator"] },
    { ...tellDistrictAttorney, jobs: ["educator"] },
    { ...mayReport, jobs: ["parent"] }
  ],
  source: "ours"
};

export { school };
