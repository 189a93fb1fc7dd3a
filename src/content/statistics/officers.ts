import type { Figure, ShownFigure } from '../types.js';
import { needsAssessment2015, newsCenter2019 } from './publications.js';
import * as by from './publishers.js';
import { units } from './units.js';

// What police officers answered in the survey of 2015, and how they are trained.
const answer = {
  kind: 'survey',
  unit: units.percentOfOfficers,
  period: ['2015'],
  by: by.needsAssessment,
} as const;

const survey = {
  ...answer,
  status: 'current',
  publication: needsAssessment2015,
  count: 'officers-2015',
  apart: [],
  source: 'needs-assessment-2015',
} as const;

const withheld = {
  status: 'withheld',
  nearest: 's000-le-seen',
  apart: [],
  source: 'needs-assessment-2015',
} as const;

const training = {
  status: 'current',
  kind: 'event',
  unit: units.year,
  by: by.needsAssessment,
  publication: needsAssessment2015,
  count: 'officer-training',
  apart: [],
  source: ['news-center-2019', 'needs-assessment-2015'],
} as const;

const answers =
  'These are answers of police officers, not cases. In all, 182 answered; how they were chosen and how many were asked is not in the summary.';
const newsOnly = 'We read it in a news report; it is not in the summary we hold.';
const whoAnswered =
  'It describes the officers who answered, not trafficking. How they were chosen is not in the summary.';
const whichOfficers = 'The summary does not say which officers answered this question.';

/** One question to two groups: read them together. */
export const byRegion: readonly [ShownFigure, ...ShownFigure[]] = [
  {
    id: 's002-le-cy',
    ...survey,
    value: 76,
    counted: 'officers in Cumberland and York counties who said trafficking was an issue in their area',
    caveat: `${answers} It is an opinion, and the size of this group is not given. Read it beside the other counties.`,
  },
  {
    id: 's002-le-other',
    ...survey,
    value: 37,
    counted: 'officers in all other counties who said trafficking was an issue in their area',
    caveat: `${answers} A lower share may show less training and fewer services, not less trafficking. Read it beside Cumberland and York.`,
  },
];

export const officers: readonly Figure[] = [
  {
    id: 's000-le-seen',
    ...survey,
    value: { nearly: 40 },
    counted: 'officers who said they had seen a trafficking case in the past year',
    publication: newsCenter2019,
    caveat: `${answers} ${newsOnly}`,
    source: ['news-center-2019', 'needs-assessment-2015'],
  },
  ...byRegion,
  {
    id: 's000-le-orgs',
    ...survey,
    status: 'historical',
    value: 71,
    counted: 'officers who knew of no group in Maine that works on trafficking',
    publication: newsCenter2019,
    caveat: `${answers} ${newsOnly} The summary has a different number, for a smaller group and another question.`,
    apart: ['s002-le-resources'],
    source: ['news-center-2019', 'needs-assessment-2015'],
  },
  {
    id: 's002-le-sex',
    ...survey,
    status: 'historical',
    value: 51,
    counted: 'officers who said their agency was well enough trained for sex trafficking',
    caveat: answers,
    apart: ['s002-le-labor'],
  },
  {
    id: 's002-le-labor',
    ...survey,
    status: 'historical',
    value: 39,
    counted: 'officers who said their agency was well enough prepared for labor trafficking',
    caveat: `${answers} The question on sex trafficking said “trained”, this one “prepared”: compare with care.`,
    apart: ['s002-le-sex'],
  },
  {
    id: 's002-le-minors',
    ...survey,
    status: 'historical',
    value: 44,
    counted: 'officers who said their department was well enough prepared for cases with minors',
    caveat: answers,
    apart: ['s000-le-minors'],
  },
  {
    id: 's000-le-minors',
    ...survey,
    status: 'historical',
    value: { under: 50 },
    counted: 'officers who said their department was prepared for cases with minors',
    publication: newsCenter2019,
    caveat: `${answers} The summary gives the exact share.`,
    replacedBy: ['s002-le-minors'],
    apart: ['s002-le-minors'],
    source: ['news-center-2019', 'needs-assessment-2015'],
  },
  {
    id: 's002-le-male',
    ...withheld,
    reason: whoAnswered,
    nearest: 's002-n-le',
    claim: { ...answer, value: 89, counted: 'officers who were men' },
  },
  {
    id: 's002-le-10y',
    ...withheld,
    reason: whoAnswered,
    nearest: 's002-n-le',
    claim: { ...answer, value: 76, counted: 'officers with over 10 years of service' },
  },
  {
    id: 's002-le-laws',
    ...withheld,
    reason:
      'It is the view of a small group of unknown size, and Maine has passed new laws since, in 2018, 2021 and 2023.',
    claim: {
      ...answer,
      value: 76,
      counted: 'officers with more than 5 cases in the past year who said more laws are needed',
    },
    source: ['needs-assessment-2015', 'pl416', 'bdn-2021', 'pl316'],
  },
  {
    id: 's002-le-minorcheck',
    ...withheld,
    reason: whichOfficers,
    claim: {
      ...answer,
      value: 86,
      counted: 'officers whose usual step was to find out if a person was a minor',
    },
  },
  {
    id: 's002-le-advocate',
    ...withheld,
    reason: whichOfficers,
    claim: { ...answer, value: 81, counted: 'officers whose usual step was to call an advocate' },
  },
  {
    id: 's002-le-resources',
    ...withheld,
    reason: 'The summary does not make clear what this is a share of.',
    claim: { ...answer, value: 78, counted: 'officers with less experience who knew local help less well' },
    apart: ['s000-le-orgs'],
  },
  {
    id: 's000-training-2010',
    ...training,
    value: 2010,
    counted: 'the year Maine began to require training on trafficking for police officers',
    period: ['2010'],
    caveat: 'It is an event. It does not measure trafficking.',
  },
  {
    id: 's000-training-2016',
    ...training,
    status: 'historical',
    value: 2016,
    counted: 'the year the training was to be updated',
    period: ['2016'],
    caveat:
      'It was written before it happened. A training for all full-time officers was built and given in fiscal year 2017, in person and online.',
    source: ['news-center-2019', 'needs-assessment-2015', 'mecasa-fy17-8'],
  },
  {
    id: 'mecasa-fy17-train',
    ...withheld,
    reason: 'It is by chance the number of officers in the 2015 survey, and is easily mixed up with it.',
    nearest: 's000-training-2010',
    claim: {
      value: 182,
      kind: 'event',
      unit: units.officers,
      counted: 'officers trained in person in fiscal year 2017; all others were to train online',
      period: ['2017'],
      by: by.mecasa,
    },
    apart: ['s002-n-le'],
    source: ['mecasa-fy17-8', 'needs-assessment-2015'],
  },
];
