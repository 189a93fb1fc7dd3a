import { childFirst, workerFirst, askFirst, listen, beHonest, noConfronting, noHeroics, noAlarm, noProfile, callHotline, callNow, callLocal, saferLines } from '../guidance.js';

const steps = [
  callHotline,
  callNow,
  callLocal,
  saferLines
];
const never = [
  noConfronting,
  noHeroics,
  noAlarm,
  noProfile
];
const say = [
  listen,
  beHonest,
  {
    id: "general.choice",
    text: "\u201CI believe you. I have a number, if you want it. You choose what to do.\u201D",
    source: ["needs-assessment-2015", "mecasa-services"]
  }
];
const tell = [childFirst, workerFirst, askFirst];

export { never, say, steps, tell };
