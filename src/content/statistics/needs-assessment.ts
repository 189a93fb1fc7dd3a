import type { Figure, ShownFigure } from '../types.js';
import { bdn2016, needsAssessment2015, newsCenter2019 } from './publications.js';
import * as by from './publishers.js';
import { units } from './units.js';

// The study of 2015: its estimate, and whom it asked. What the police answered is in officers.ts.
const study = {
  status: 'current',
  period: ['2015'],
  by: by.needsAssessment,
  publication: needsAssessment2015,
  apart: [],
  source: 'needs-assessment-2015',
} as const;

const yearly = { ...study, kind: 'estimate', unit: units.estimatedCases, count: 'estimate-2015' } as const;
const asked = { ...study, kind: 'sample', count: 'study-sizes-2015' } as const;

const sampleSize = 'It says how many were heard. It is not a finding.';

/** Never without `fullRange` beside it. */
export const estimate: ShownFigure = {
  id: 's002-prev',
  ...yearly,
  value: { from: 200, to: 300 },
  counted: 'estimated sex trafficking cases in Maine, without labor trafficking',
  caveat:
    'It is an estimate, not a count, and more than ten years old. It is the authors’ most cautious range; their full range was 79 to 893.',
  apart: ['le-300-400'],
  source: ['needs-assessment-2015', 'bdn-2016'],
};

export const fullRange: ShownFigure = {
  id: 'hza-range',
  ...yearly,
  value: { from: 79, to: 893 },
  counted: 'the full range of the estimates of sex trafficking cases in Maine, without labor trafficking',
  publication: bdn2016,
  caveat:
    'The authors say it shows how large the problem may be, not a precise number. Read it beside their estimate of 200 to 300.',
  source: ['bdn-2016', 'needs-assessment-2015'],
};

export const needsAssessment: readonly Figure[] = [
  estimate,
  fullRange,
  {
    id: 's000-prev',
    ...yearly,
    value: { from: 200, to: 300 },
    counted: 'estimated sex trafficking cases in Maine, without labor trafficking',
    publication: newsCenter2019,
    caveat:
      'It is an estimate drawn from many sources in 2015, not a count. The full range was 79 to 893. These are cases; the headline turned them into people.',
    apart: ['le-300-400'],
    source: ['news-center-2019', 'needs-assessment-2015', 'bdn-2016'],
  },
  {
    id: 's000-labor-prev',
    ...yearly,
    value: null,
    kind: 'none',
    counted: 'how common labor trafficking is in Maine',
    publication: newsCenter2019,
    caveat: 'The study said there was not enough information. Missing is not zero.',
    count: 'labor-estimate-2015',
    source: 'news-center-2019',
  },
  {
    id: 's002-n-le',
    ...asked,
    value: 182,
    unit: units.officers,
    counted: 'police officers who answered the study’s survey',
    caveat: sampleSize,
    apart: ['mecasa-fy17-train'],
  },
  {
    id: 's002-n-int',
    ...asked,
    value: 46,
    unit: units.interviews,
    counted: 'interviews with service providers, community members and others concerned',
    caveat: sampleSize,
  },
  {
    id: 's002-n-surv',
    ...asked,
    value: 18,
    unit: units.women,
    counted: 'women who experienced abuse and exploitation and told the study about it',
    caveat: `${sampleSize} Only women were heard.`,
  },
  {
    id: 's002-age',
    status: 'withheld',
    reason:
      'It tells whom services met: it comes from interviews and 18 women. It misses boys, men, trans people and older adults.',
    nearest: 's002-n-surv',
    claim: {
      value: { from: 14, to: 30 },
      kind: 'survey',
      unit: units.yearsOfAge,
      counted: 'the “typical” age of women and girls in sex trafficking',
      period: ['2015'],
      by: by.needsAssessment,
    },
    apart: [],
    source: 'needs-assessment-2015',
  },
  {
    id: 's002-coalitions',
    ...study,
    status: 'historical',
    value: { atLeast: 6 },
    kind: 'count',
    unit: units.coalitions,
    counted: 'groups working on human trafficking and sexual exploitation in Maine',
    caveat: 'It was counted in 2015. It says nothing about today.',
    count: 'coalitions-2015',
  },
];
