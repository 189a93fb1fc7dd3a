import { childFirst, workerFirst, askFirst, listen, offerNumber, beHonest, noConfronting, noHeroics, noAlarm, noProfile, callNow, tellManager, callHotline, callLocal, saferLines } from '../../guidance.js';
import { dhhsIntake } from '../../lines.js';

const steps = [
  callNow,
  {
    id: "health.report-child",
    text: "Reason to suspect that a child is abused or exploited? Doctors, nurses and other health care staff on the state\u2019s list must call the DHHS intake line at once.",
    lines: [dhhsIntake],
    source: ["s4011a", "s4012", "ocfs", "rainn-me"]
  },
  tellManager,
  callHotline,
  callLocal,
  saferLines
];
const never = [noConfronting, noHeroics, noAlarm, noProfile];
const answers = [listen, offerNumber, beHonest];
const tell = [childFirst, workerFirst, askFirst];

export { answers, never, steps, tell };
