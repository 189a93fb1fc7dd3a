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
  workerFirst,
} from '../guidance.js';
import type { Advice } from '../types.js';

// Read by people at risk too: the hotline comes before 911, and there are no notes for anyone to find.
export const steps: readonly Advice<never>[] = [callHotline, callNow, callLocal, saferLines];

export const never: readonly Advice<never>[] = [noConfronting, noHeroics, noAlarm, noProfile];

export const answers = [listen, offerNumber, beHonest] as const satisfies readonly Advice<never>[];

export const tell = [childFirst, workerFirst, askFirst] as const satisfies readonly Advice<never>[];
