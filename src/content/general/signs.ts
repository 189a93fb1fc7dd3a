import { childFirst, noName, youChoose } from '../guidance.js';
import type { SignGroup } from '../types.js';

export const signs: readonly SignGroup<never>[] = [
  {
    id: 'general.work',
    heading: 'Work, pay and papers',
    who: 'anyone',
    caution: noName,
    next: youChoose,
    signs: [
      {
        id: 'general.other-job',
        text: 'Someone was hired for one job, but has to do another.',
        kind: 'labor',
        source: ['midfl', 'pbj-hotline'],
      },
      {
        id: 'general.hours',
        text: 'Someone works very long hours for little or no pay.',
        kind: 'labor',
        source: ['claresays', 'ph-2019-preble', 'innov'],
      },
      {
        id: 'general.owes',
        text: 'Someone owes a boss or recruiter money, or is not paid as promised.',
        kind: 'labor',
        source: ['nhth-labor', 'torch-l', 'contra'],
      },
      {
        id: 'general.papers',
        text: 'Someone does not control their own passport or ID.',
        source: ['nhth-labor', 'torch-l', 'innov'],
      },
      {
        id: 'general.money',
        text: 'Someone has no say over their own money or bank account.',
        source: ['contra', 'wickedlocal'],
      },
      {
        id: 'general.unsafe',
        text: 'Someone does risky work with no gear, training or breaks.',
        kind: 'labor',
        source: ['nhth-labor', 'torch-l', 'midfl'],
      },
      {
        id: 'general.housing',
        text: 'The home that comes with a job is crowded or not safe.',
        kind: 'labor',
        source: ['nhth-labor', 'torch-l'],
      },
    ],
    source: 'ours',
  },
  {
    id: 'general.leaving',
    heading: 'Not free to leave',
    who: 'anyone',
    caution: noName,
    next: youChoose,
    signs: [
      {
        id: 'general.stay',
        text: 'Someone wants to leave a job, but feels forced to stay.',
        kind: 'labor',
        source: ['nhth-labor', 'torch-l'],
      },
      {
        id: 'general.threat',
        text: 'The boss threatens to have someone deported, or to harm them.',
        kind: 'labor',
        source: ['nhth-labor', 'torch-l'],
      },
      {
        id: 'general.cut-off',
        text: 'Someone is cut off from other people, at work and at home.',
        source: ['nhth-labor', 'torch-l'],
      },
      {
        id: 'general.watched',
        text: 'Someone is watched when they talk with others.',
        source: ['nhth-labor', 'torch-l', 'innov'],
      },
      {
        id: 'general.locks',
        text: 'Locks or other safety measures at work are there to keep people in.',
        kind: 'labor',
        urgent: true,
        source: ['torch-l', 'nails-flags'],
      },
      {
        id: 'general.guarded',
        text: 'Someone lives at work, and is driven and guarded.',
        kind: 'sex',
        source: ['nhth-sex', 'torch-s'],
      },
      {
        id: 'general.controlled',
        text: 'A partner, relative or “sponsor” decides where someone goes, what they spend and whom they text.',
        source: ['nhth-sex', 'torch-s'],
      },
      {
        id: 'general.hurt',
        text: 'Someone has injuries no one explains, or is sick and gets no care.',
        caution: 'This has many causes. Plain kindness is always fine.',
        source: ['midfl', 'nest', 'dhs-hosp'],
      },
      {
        id: 'general.withheld',
        text: 'A person holds back drugs, alcohol or medicine to make someone work.',
        caution: 'Maine’s law on forced labor names this.',
        source: ['pl416', 'ph-2019-preble', 'needs-assessment-2015'],
      },
    ],
    source: 'ours',
  },
  {
    id: 'general.sex',
    heading: 'Pushed to sell or trade sex',
    who: 'anyone',
    caution: noName,
    next: youChoose,
    signs: [
      {
        id: 'general.partner',
        text: 'A partner who seemed caring brought someone, step by step, to sell sex.',
        kind: 'sex',
        source: ['needs-assessment-2015', 'sj-2014', 'ncm-2023'],
      },
      {
        id: 'general.pushed',
        text: 'Someone says they were pushed into selling sex.',
        kind: 'sex',
        source: 'nhth-sex',
      },
      {
        id: 'general.stop',
        text: 'Someone wants to stop selling sex, but is scared or not able to leave.',
        kind: 'sex',
        source: ['nhth-sex', 'torch-s'],
      },
      {
        id: 'general.takes-money',
        text: 'A person “manages” someone who sells sex, and takes the money.',
        kind: 'sex',
        source: ['nhth-sex', 'torch-s'],
      },
      {
        id: 'general.sex-acts',
        text: 'Someone is pressed at work to do sex acts for money.',
        kind: 'sex',
        source: ['nhth-sex', 'torch-s'],
      },
      {
        id: 'general.made-to-trade',
        text: 'A person makes someone trade sex for a bed, food or drugs.',
        kind: 'sex',
        caution: 'Even when nobody makes you, it may be exploitation. You get the same help, and no blame.',
        source: ['ncm-2023', 'needs-assessment-2015', 'pbj-hotline'],
      },
      {
        id: 'general.drugs',
        text: 'A person controls someone’s drug supply, and uses withdrawal to control them.',
        kind: 'sex',
        source: ['ph-2019-preble', 'pl416', 'needs-assessment-2015'],
      },
    ],
    source: 'ours',
  },
  {
    id: 'general.under-18',
    heading: 'When someone is under 18',
    who: 'anyone',
    caution: noName,
    next: childFirst,
    signs: [
      {
        id: 'general.child-trades',
        text: 'Someone under 18 trades a sex act for anything of value, even a bed.',
        kind: 'sex',
        caution:
          'It is not the young person’s fault. Federal law calls it trafficking, even with no third person.',
        source: ['pbj-hotline', 'ncmec', 'state-def', 'freeway'],
      },
      {
        id: 'general.relative',
        text: 'A relative gives or sells others access to a child, for money or drugs.',
        kind: 'sex',
        caution: 'Do not tell the person who does it, or anyone close to them. It is not the child’s fault.',
        source: ['ncmec-mirror', 'nhth-sex'],
      },
      {
        id: 'general.online',
        text: 'Someone online asks a child for photos, to keep quiet, or to meet.',
        kind: 'sex',
        source: ['covered', 'hstoday'],
      },
    ],
    source: 'ours',
  },
];
