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
  offerNumber,
  saferLines,
  skipBoss,
  workerFirst,
} from '../../guidance.js';
import { maineWage, ptlaFarm } from '../../lines.js';
import type { Advice } from '../../types.js';

export const steps: readonly Advice<never>[] = [
  callNow,
  {
    id: 'farms-and-seafood.legal-help',
    text: 'Call or text the Farmworker Unit of Pine Tree Legal.',
    why: 'It gives free legal help to farm, forest, packing house, seafood and wreath workers.',
    lines: [ptlaFarm],
    source: ['ptla-farm', 'ptla-news'],
  },
  skipBoss,
  callHotline,
  callLocal,
  noteLater,
  saferLines,
];

export const never: readonly Advice<never>[] = [noConfronting, noHeroics, noAlarm, noProfile];

export const answers = [listen, offerNumber, beHonest] as const satisfies readonly Advice<never>[];

export const tell: readonly Advice<never>[] = [
  workerFirst,
  {
    id: 'farms-and-seafood.wages',
    text: 'Pay or breaks withheld, or a child at work? The Maine Department of Labor takes complaints.',
    why: 'It is not a crisis line.',
    lines: [maineWage],
    source: ['mdol', 'posters'],
  },
  childFirst,
  askFirst,
];
