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
  noteLater,
  saferLines,
  skipBoss,
  tellManager,
  workerFirst,
} from '../../guidance.js';
import { nhth } from '../../lines.js';
import type { Advice } from '../../types.js';
import type { JobId } from './jobs.js';

export const steps: readonly Advice<JobId>[] = [
  callNow,
  {
    id: 'beauty-services.as-usual',
    text: 'Serve the client as you always do.',
    jobs: ['hair', 'nails', 'esthetics-massage'],
    source: ['derma', 'abc13'],
  },
  {
    id: 'beauty-services.companions-wait',
    text: 'Make it a rule for every client: companions wait outside the treatment room.',
    why: 'A rule for all singles nobody out.',
    jobs: ['esthetics-massage', 'owner'],
    source: 'derma',
  },
  {
    id: 'beauty-services.own-papers',
    text: 'Check that workers and booth renters hold their own papers and pay. Train staff, and post the hotline number.',
    why: 'Maine’s sign law does not name salons, but others are encouraged to post.',
    jobs: ['owner'],
    lines: [nhth],
    source: ['cpc-2018', 'posters', 'nic'],
  },
  tellManager,
  skipBoss,
  callHotline,
  callLocal,
  noteLater,
  saferLines,
];

export const never: readonly Advice<JobId>[] = [noConfronting, noHeroics, noAlarm, noProfile];

export const answers: readonly Advice<JobId>[] = [
  listen,
  beHonest,
  {
    id: 'beauty-services.are-you-ok',
    text: 'Only when you are truly alone: “Are you OK? I have a number if you ever want it.” That is enough.',
    why: 'A salon is one of few places to talk unheard.',
    jobs: ['hair', 'nails', 'esthetics-massage'],
    source: ['derma', 'abc13'],
  },
];

export const tell = [childFirst, workerFirst, askFirst] as const satisfies readonly Advice<JobId>[];
