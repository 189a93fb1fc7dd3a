import {
  askFirst,
  beHonest,
  callHotline,
  callLocal,
  callNow,
  childFirst,
  listen,
  noAlarm,
  noConfronting,
  noHeroics,
  noProfile,
  offerNumber,
  saferLines,
  tellManager,
  workerFirst,
} from '../../guidance.js';
import { dhhsIntake } from '../../lines.js';
import type { Advice } from '../../types.js';

export const steps: readonly Advice<never>[] = [
  callNow,
  {
    id: 'health.report-child',
    text: 'Reason to suspect that a child is abused or exploited? Doctors, nurses and other health care staff on the state’s list must call the DHHS intake line at once.',
    lines: [dhhsIntake],
    source: ['s4011a', 's4012', 'ocfs', 'rainn-me'],
  },
  tellManager,
  callHotline,
  callLocal,
  saferLines,
];

export const never: readonly Advice<never>[] = [noConfronting, noHeroics, noAlarm, noProfile];

export const answers = [listen, offerNumber, beHonest] as const satisfies readonly Advice<never>[];

export const tell = [childFirst, workerFirst, askFirst] as const satisfies readonly Advice<never>[];
