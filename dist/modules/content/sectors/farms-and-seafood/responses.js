import { workerFirst, childFirst, askFirst, listen, offerNumber, beHonest, noConfronting, noHeroics, noAlarm, noProfile, callNow, skipBoss, callHotline, callLocal, noteLater, saferLines } from '../../guidance.js';
import { maineWage, ptlaFarm } from '../../lines.js';

const steps = [
  callNow,
  {
    id: "farms-and-seafood.legal-help",
    text: "Call or text the Farmworker Unit of Pine Tree Legal.",
    why: "It gives free legal help to farm, forest, packing house, seafood and wreath workers.",
    lines: [ptlaFarm],
    source: ["ptla-farm", "ptla-news"]
  },
  skipBoss,
  callHotline,
  callLocal,
  noteLater,
  saferLines
];
const never = [noConfronting, noHeroics, noAlarm, noProfile];
const answers = [listen, offerNumber, beHonest];
const tell = [
  workerFirst,
  {
    id: "farms-and-seafood.wages",
    text: "Pay or breaks withheld, or a child at work? The Maine Department of Labor takes complaints.",
    why: "It is not a crisis line.",
    lines: [maineWage],
    source: ["mdol", "posters"]
  },
  childFirst,
  askFirst
];

export { answers, never, steps, tell };
