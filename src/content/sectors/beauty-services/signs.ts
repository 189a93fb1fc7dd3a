import { askFirst, childFirst, oneSign, workerFirst } from '../../guidance.js';
import type { SignGroup } from '../../types.js';
import type { JobId } from './jobs.js';

export const signs: readonly SignGroup<JobId>[] = [
  {
    id: 'beauty-services.companion',
    heading: 'The person who comes along',
    who: 'client',
    caution: oneSign,
    next: askFirst,
    signs: [
      {
        id: 'beauty-services.forms',
        text: 'Someone else books, fills in the forms and answers every question.',
        kind: 'sex',
        caution: 'A relative, a helper or an interpreter may do this too.',
        source: ['derma', 'wtol'],
      },
      {
        id: 'beauty-services.stays-in-room',
        text: 'The companion will not leave the treatment room.',
        jobs: ['nails', 'esthetics-massage', 'owner'],
        kind: 'sex',
        source: 'derma',
      },
      {
        id: 'beauty-services.chooses-look',
        text: 'The companion decides the look, and the client has no say.',
        kind: 'sex',
        source: 'shearshare',
      },
      {
        id: 'beauty-services.looks-first',
        text: 'The client seems shaky or afraid, and looks at someone before they answer.',
        kind: 'sex',
        source: ['wtol', 'abc13', 'derma', 'nails-2017'],
      },
      {
        id: 'beauty-services.checks-in',
        text: 'The client must keep checking in by phone with a boyfriend or a manager.',
        jobs: ['hair', 'nails', 'esthetics-massage'],
        kind: 'sex',
        source: 'wickedlocal',
      },
    ],
    source: 'ours',
  },
  {
    id: 'beauty-services.client',
    heading: 'What a client says or shows',
    who: 'client',
    caution: oneSign,
    next: askFirst,
    signs: [
      {
        id: 'beauty-services.owes',
        text: 'The client says they owe someone for their hair or nails.',
        jobs: ['hair', 'nails', 'esthetics-massage'],
        kind: 'sex',
        source: ['shearshare', 'fox26'],
      },
      {
        id: 'beauty-services.makeover',
        text: 'The whole look changes at once, and the client did not choose it.',
        jobs: ['hair', 'nails', 'owner'],
        kind: 'sex',
        source: ['lubbock', 'tn'],
      },
      {
        id: 'beauty-services.injury',
        text: 'You see hidden injuries on the head, neck or body.',
        jobs: ['hair', 'nails', 'esthetics-massage'],
        caution: 'It may be an accident, or abuse at home. The same helplines can help.',
        source: ['wtol', 'derma'],
      },
    ],
    source: 'ours',
  },
  {
    id: 'beauty-services.young-client',
    heading: 'A young client',
    who: 'client',
    caution: oneSign,
    next: childFirst,
    signs: [
      {
        id: 'beauty-services.made-older',
        text: 'A young client is made up to look much older.',
        kind: 'sex',
        source: ['tn', 'ahla-best'],
      },
      {
        id: 'beauty-services.older-companion',
        text: 'A much older person comes with a young client and controls the visit.',
        kind: 'sex',
        caution: 'It may just be a parent.',
        source: ['nails-2017', 'shearshare'],
      },
      {
        id: 'beauty-services.trades-sex',
        text: 'A client under 18 trades any sex act for something of value.',
        kind: 'sex',
        caution: 'By federal law this is trafficking, even with no third person.',
        source: ['pbj-hotline', 'ncmec', 'state-def'],
      },
    ],
    source: 'ours',
  },
  {
    id: 'beauty-services.pay',
    heading: 'Workers’ pay, debts and papers',
    who: 'worker',
    caution: oneSign,
    next: workerFirst,
    signs: [
      {
        id: 'beauty-services.little-pay',
        text: 'Workers are paid little or nothing, or live on tips alone.',
        kind: 'labor',
        source: ['nails-flags', 'stt', 'elite'],
      },
      {
        id: 'beauty-services.long-days',
        text: 'Workers have very long days, and no breaks or days off.',
        kind: 'labor',
        source: ['nails-flags', 'cosmo', 'stt', 'nchron'],
      },
      {
        id: 'beauty-services.debt',
        text: 'Workers owe for travel, training or housing, and the debt never shrinks.',
        source: ['cosmo', 'elite', 'acf-jupiter'],
      },
      {
        id: 'beauty-services.papers',
        text: 'A boss keeps workers’ passports or papers.',
        jobs: ['nails', 'esthetics-massage', 'owner'],
        source: ['acf-jupiter', 'stt'],
      },
    ],
    source: 'ours',
  },
  {
    id: 'beauty-services.treatment',
    heading: 'How workers are treated',
    who: 'worker',
    caution: oneSign,
    next: workerFirst,
    signs: [
      {
        id: 'beauty-services.afraid',
        text: 'Workers seem afraid of the manager.',
        jobs: ['hair', 'nails', 'esthetics-massage'],
        source: ['stt', 'nails-flags', 'courant'],
      },
      {
        id: 'beauty-services.watched',
        text: 'A manager speaks for workers, or watches them in person or by camera.',
        jobs: ['nails', 'esthetics-massage'],
        source: ['acf-jupiter', 'courant', 'innov'],
      },
      {
        id: 'beauty-services.driven',
        text: 'The boss drives workers to and from work, and controls where they go.',
        jobs: ['nails', 'esthetics-massage'],
        source: ['acf-jupiter', 'nhth-sex'],
      },
      {
        id: 'beauty-services.live-in',
        text: 'Workers sleep or live at the salon or spa.',
        jobs: ['nails', 'esthetics-massage', 'owner'],
        source: ['alcom', 'acf-jupiter', 'stt', 'cosmo'],
      },
      {
        id: 'beauty-services.kept-apart',
        text: 'A worker is tired, withdrawn and kept away from coworkers.',
        jobs: ['hair', 'nails', 'owner'],
        kind: 'labor',
        source: ['stt', 'courant'],
      },
    ],
    source: 'ours',
  },
];
