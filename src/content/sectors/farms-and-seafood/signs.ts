import { oneSign, workerFirst } from '../../guidance.js';
import type { SignGroup } from '../../types.js';

export const signs: readonly SignGroup<never>[] = [
  {
    id: 'farms-and-seafood.promises',
    heading: 'Promises and pay',
    who: 'worker',
    caution: oneSign,
    next: workerFirst,
    signs: [
      {
        id: 'farms-and-seafood.untrue',
        text: 'The pay or housing is not what was promised.',
        kind: 'labor',
        source: ['mp-2014', 'preble-2024'],
      },
      {
        id: 'farms-and-seafood.piece',
        text: 'Workers get less for each box or piece than was agreed.',
        kind: 'labor',
        source: ['mp-2014', 'preble-2024'],
      },
      {
        id: 'farms-and-seafood.papers',
        text: 'A crew leader or recruiter keeps papers, or says there is a debt.',
        kind: 'labor',
        source: ['nhth-labor', 'torch-l', 'contra'],
      },
    ],
    source: 'ours',
  },
  {
    id: 'farms-and-seafood.home',
    heading: 'Housing and rides',
    who: 'worker',
    caution: oneSign,
    next: workerFirst,
    signs: [
      {
        id: 'farms-and-seafood.housing',
        text: 'The housing is crowded, dirty or has pests.',
        kind: 'labor',
        source: ['mp-2014', 'preble-2024', 'nhth-labor'],
      },
      {
        id: 'farms-and-seafood.rides',
        text: 'The boss or crew leader controls every ride.',
        kind: 'labor',
        source: ['preble-2024', 'mp-2014'],
      },
      {
        id: 'farms-and-seafood.free-to-go',
        text: 'Workers are told they can always go, but have no ride, money or home.',
        kind: 'labor',
        source: 'preble-2024',
      },
    ],
    source: 'ours',
  },
  {
    id: 'farms-and-seafood.work',
    heading: 'At work',
    who: 'worker',
    caution: oneSign,
    next: workerFirst,
    signs: [
      {
        id: 'farms-and-seafood.needs',
        text: 'Workers get too little food, water, rest or health care.',
        kind: 'labor',
        source: ['ph-2019-preble', 'midfl'],
      },
      {
        id: 'farms-and-seafood.watched',
        text: 'Workers cannot talk with outreach staff unless the boss is near.',
        kind: 'labor',
        source: ['nhth-labor', 'innov'],
      },
      {
        id: 'farms-and-seafood.threat',
        text: 'The boss threatens to have workers deported, or to harm them in another way.',
        kind: 'labor',
        source: ['nhth-labor', 'torch-l', 'ptla-rights'],
      },
      {
        id: 'farms-and-seafood.sex-acts',
        text: 'A worker is pressed to do sex acts for money.',
        kind: 'sex',
        source: ['nhth-sex', 'torch-s'],
      },
    ],
    source: 'ours',
  },
];
