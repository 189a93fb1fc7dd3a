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
  workerFirst,
} from '../../guidance.js';
import type { Advice } from '../../types.js';

export const steps = [
  callNow,
  {
    id: 'farms-and-seafood.legal-help',
    text: 'Call or text the Farmworker Unit of Pine Tree Legal.',
    why: 'It gives free legal help to farm, forest, packing house, seafood and wreath workers.',
    source: ['ptla-farm', 'ptla-news'],
  },
  skipBoss,
  callHotline,
  callLocal,
  noteLater,
  saferLines,
] as const satisfies readonly Advice<never>[];

export const never = [
  noConfronting,
  noHeroics,
  noAlarm,
  noProfile,
  {
    id: 'farms-and-seafood.contractor',
    text: 'Do not tell the contractor or crew leader what you suspect.',
    why: 'One of them may be the person who exploits.',
    source: ['nhth-hosp', 'polaris-hosp', 'ptla-farm'],
  },
] as const satisfies readonly Advice<never>[];

export const answers = [
  listen,
  beHonest,
  {
    id: 'farms-and-seafood.choice',
    text: '“I have a number for free legal help. You choose if and when to use it.”',
    source: ['ptla-farm', 'ptla-news', 'needs-assessment-2015', 'mecasa-services'],
  },
] as const satisfies readonly Advice<never>[];

export const tell = [
  workerFirst,
  {
    id: 'farms-and-seafood.wages',
    text: 'Pay or breaks withheld, or a child at work? The Maine Department of Labor takes complaints.',
    why: 'It is not a crisis line.',
    source: ['mdol', 'posters'],
  },
  childFirst,
  askFirst,
] as const satisfies readonly Advice<never>[];
