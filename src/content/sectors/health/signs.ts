import { askFirst, childFirst, oneSign, workerFirst } from '../../guidance.js';
import type { SignGroup } from '../../types.js';

export const signs: readonly SignGroup<never>[] = [
  {
    id: 'health.visit',
    heading: 'During the visit',
    who: 'patient',
    caution: oneSign,
    next: askFirst,
    signs: [
      {
        id: 'health.answers',
        text: 'A companion answers for the patient and will not leave.',
        caution: 'It may be a relative, a helper or an interpreter.',
        source: ['nest', 'innov', 'bhd'],
      },
      {
        id: 'health.story',
        text: 'The story of what happened changes, or does not fit.',
        source: ['nest', 'innov'],
      },
      {
        id: 'health.untreated',
        text: 'Wounds or illness went without care, and the reasons are vague.',
        source: ['innov', 'nest', 'dhs-hosp'],
      },
      {
        id: 'health.denied',
        text: 'Someone has kept food, sleep or medical care from the patient.',
        source: ['montclair', 'ed-list'],
      },
    ],
    source: 'ours',
  },
  {
    id: 'health.under-18',
    heading: 'A patient under 18',
    who: 'patient',
    caution: oneSign,
    next: childFirst,
    signs: [
      {
        id: 'health.trades-sex',
        text: 'A patient under 18 trades any sex act for something of value.',
        kind: 'sex',
        caution: 'By federal law this is trafficking, even with no third person.',
        source: ['pbj-hotline', 'ncmec', 'state-def'],
      },
    ],
    source: 'ours',
  },
  {
    id: 'health.work',
    heading: 'When a patient talks about work',
    who: 'patient',
    caution: oneSign,
    next: workerFirst,
    signs: [
      {
        id: 'health.unsafe',
        text: 'The patient does dangerous work with no gear, training or breaks.',
        kind: 'labor',
        source: ['nhth-labor', 'torch-l', 'midfl'],
      },
      {
        id: 'health.stay',
        text: 'The patient wants to leave the job, but feels forced to stay.',
        kind: 'labor',
        source: ['nhth-labor', 'torch-l'],
      },
      {
        id: 'health.threat',
        text: 'The boss threatens to have the patient deported, or to harm them in another way.',
        kind: 'labor',
        source: ['nhth-labor', 'torch-l'],
      },
      {
        id: 'health.papers',
        text: 'The patient does not control their own passport or ID.',
        kind: 'labor',
        source: ['nhth-labor', 'torch-l', 'innov'],
      },
      {
        id: 'health.withheld',
        text: 'Someone holds back medicine, drugs or alcohol to make the patient work.',
        caution: 'Maine’s law on forced labor names this.',
        source: ['pl416', 'ph-2019-preble', 'needs-assessment-2015'],
      },
    ],
    source: 'ours',
  },
];
