import { childFirst, workerFirst, askFirst, listen, offerNumber, beHonest, noConfronting, noHeroics, noAlarm, noProfile, callHotline, callNow, callLocal, saferLines } from '../guidance.js';

const steps = [callHotline, callNow, callLocal, saferLines];
const never = [noConfronting, noHeroics, noAlarm, noProfile];
const answers = [listen, offerNumber, beHonest];
const tell = [childFirst, workerFirst, askFirst];

export { answers, never, steps, tell };
