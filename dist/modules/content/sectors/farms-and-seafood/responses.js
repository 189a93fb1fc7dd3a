import { workerFirst, childFirst, askFirst, listen, beHonest, noConfronting, noHeroics, noAlarm, noProfile, callNow, skipBoss, callHotline, callLocal, noteLater, saferLines } from '../../guidance.js';

const steps = [
  callNow,
  {
    id: "farms-and-seafood.legal-help",
    text: "Call or text the Farmworker Unit of Pine Tree Legal.",
    why: "It gives free legal help to farm, forest, packing house, seafood and wreath workers.",
    source: ["ptla-farm", "ptla-news"]
  },
  skipBoss,
  callHotline,
  callLocal,
  noteLater,
  saferLines
];
const never = [
  noConfronting,
  noHeroics,
  noAlarm,
  noProfile,
  {
    id: "farms-and-seafood.contractor",
    text: "Do not tell the contractor or crew leader what you suspect.",
    why: "One of them may be the person who exploits.",
    source: ["nhth-hosp", "polaris-hosp", "ptla-farm"]
  }
];
const say = [
  listen,
  beHonest,
  {
    id: "farms-and-seafood.choice",
    text: "\u201CI have a number for free legal help. You choose if and when to use it.\u201D",
    source: ["ptla-farm", "ptla-news", "needs-assessment-2015", "mecasa-services"]
  }
];
const tell = [
  workerFirst,
  {
    id: "farms-and-seafood.wages",
    text: "Pay or breaks withheld, or a child at work? The Maine Department of Labor takes complaints.",
    why: "It is not a crisis line.",
    source: ["mdol", "posters"]
  },
  childFirst,
  askFirst
];

export { never, say, steps, tell };
