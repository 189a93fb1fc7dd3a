import { childFirst, workerFirst, askFirst, listen, beHonest, noConfronting, noHeroics, noAlarm, noProfile, callNow, tellManager, skipBoss, callHotline, callLocal, noteLater, saferLines } from '../../guidance.js';
import { nhth } from '../../lines.js';

const steps = [
  callNow,
  {
    id: "beauty-services.as-usual",
    text: "Serve the client as you always do.",
    jobs: ["hair", "nails", "esthetics-massage"],
    source: ["derma", "abc13"]
  },
  {
    id: "beauty-services.companions-wait",
    text: "Make it a rule for every client: companions wait outside the treatment room.",
    why: "A rule for all singles nobody out.",
    jobs: ["esthetics-massage", "owner"],
    source: "derma"
  },
  {
    id: "beauty-services.own-papers",
    text: "Check that workers and booth renters hold their own papers and pay. Train staff, and post the hotline number.",
    why: "Maine\u2019s sign law does not name salons, but others are encouraged to post.",
    jobs: ["owner"],
    lines: [nhth],
    source: ["cpc-2018", "posters", "nic"]
  },
  tellManager,
  skipBoss,
  callHotline,
  callLocal,
  noteLater,
  saferLines
];
const never = [noConfronting, noHeroics, noAlarm, noProfile];
const answers = [
  listen,
  beHonest,
  {
    id: "beauty-services.are-you-ok",
    text: "Only when you are truly alone: \u201CAre you OK? I have a number if you ever want it.\u201D That is enough.",
    why: "A salon is one of few places to talk unheard.",
    jobs: ["hair", "nails", "esthetics-massage"],
    source: ["derma", "abc13"]
  }
];
const tell = [childFirst, workerFirst, askFirst];

export { answers, never, steps, tell };
