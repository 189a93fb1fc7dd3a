import { childFirst, workerFirst, askFirst, listen, beHonest, noConfronting, noHeroics, noAlarm, noProfile, callNow, tellManager, callHotline, callLocal, saferLines } from '../../guidance.js';

const steps = [
  callNow,
  {
    id: "health.report-child",
    text: "Reason to suspect that a child is abused or exploited? Doctors, nurses and other health care staff on the state\u2019s list must call the DHHS intake line at once.",
    source: ["s4011a", "s4012", "ocfs", "rainn-me"]
  },
  tellManager,
  callHotline,
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
    id: "health.choice",
    text: "To an adult: \u201CI believe you. I have a number, if you want it. You choose what to do.\u201D",
    source: ["needs-assessment-2015", "mecasa-services"]
  }
];
const tell = [childFirst, workerFirst, askFirst];

export { never, say, steps, tell };
