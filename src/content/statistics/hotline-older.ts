import type { Figure } from '../types.js';
import { courageLives2019, needsAssessment2015, newsCenter2019 } from './publications.js';
import * as by from './publishers.js';
import { units } from './units.js';

// Hotline counts of earlier years. None was made in the same way as the newest, so each stands alone.
const older = { status: 'historical', kind: 'count', by: by.hotline } as const;

const callsNotPeople =
  'A call is not a person; some people only ask for information. Newer pages count all kinds of contacts, so do not draw one line through both.';
const overPhone = 'They were judged over the phone, not proven. One case can involve several people.';
const recounted = 'The hotline has since counted again, in a wider way.';

const withheld = { status: 'withheld', nearest: 'nhth-signals-all', apart: [] } as const;
const withheldCases = { ...withheld, nearest: 'nhth-cases-all' } as const;
const calls = {
  kind: 'count',
  unit: units.calls,
  counted: 'calls from Maine to the hotline',
  by: by.hotline,
} as const;
const cases = {
  ...calls,
  unit: units.likelyCases,
  counted: 'situations judged likely to be trafficking',
} as const;

const noFit =
  'The counts in the news of those years do not fit each other, as they were made in different ways.';
const twoStories = 'Two news stories give two different numbers for this year.';

export const hotlineOlder: readonly Figure[] = [
  {
    id: 's000-calls',
    ...older,
    value: { over: 440 },
    unit: units.calls,
    counted: 'calls from Maine to the hotline, for any reason',
    period: ['2007', '2017-12'],
    publication: newsCenter2019,
    caveat: callsNotPeople,
    count: 'hotline-calls-through-2017',
    replacedBy: ['nhth-signals-all'],
    apart: ['s001-calls', 's003-channels', 's003-2007-2014', 'nhth-signals-all', 'bdn-calls-0712'],
    source: ['news-center-2019', 'nhth-maine'],
  },
  {
    id: 's000-cases',
    ...older,
    value: { atLeast: 55 },
    unit: units.likelyCases,
    counted: 'situations in Maine that the hotline judged likely to be trafficking',
    period: ['2007', '2017-12'],
    publication: newsCenter2019,
    caveat: `${overPhone} ${recounted}`,
    count: 'hotline-cases-through-2017',
    replacedBy: ['nhth-cases-all'],
    apart: ['s001-cases', 's002-polaris-2014', 'nhth-cases-all'],
    source: ['news-center-2019', 'nhth-maine'],
  },
  {
    id: 's001-calls',
    ...older,
    value: { over: 240 },
    unit: units.calls,
    counted: 'calls from Maine to the hotline, for any reason',
    period: ['2007', '2015'],
    publication: courageLives2019,
    caveat: callsNotPeople,
    count: 'hotline-calls-through-2015',
    replacedBy: ['s000-calls', 'nhth-signals-all'],
    apart: ['s000-calls', 's003-2007-2014', 'nhth-signals-all', 'bdn-calls-0712'],
    source: ['courage-lives-2019', 'nhth-maine'],
  },
  {
    id: 's001-cases',
    ...older,
    value: { atLeast: 41 },
    unit: units.likelyCases,
    counted: 'situations in Maine that the hotline judged likely to be trafficking',
    period: ['2007', '2015'],
    publication: courageLives2019,
    caveat: `It fits the counts in the news of that time. ${overPhone} ${recounted}`,
    count: 'hotline-cases-through-2015',
    replacedBy: ['s000-cases', 'nhth-cases-all'],
    apart: ['s000-cases', 'nhth-cases-all'],
    source: ['courage-lives-2019', 'bdn-2015', 'nhth-maine'],
  },
  {
    id: 's002-polaris-2014',
    ...older,
    value: 11,
    besides: [10, 1],
    unit: units.likelyCases,
    counted: 'situations in Maine that the hotline judged likely to be trafficking',
    period: ['2014'],
    publication: needsAssessment2015,
    caveat: `Of these, 10 were sex trafficking and 1 was labor trafficking. ${recounted}`,
    count: 'hotline-cases-2014',
    replacedBy: ['nhth-cases-all'],
    apart: ['s000-cases', 's002-mecasa-2014'],
    source: ['needs-assessment-2015', 'bdn-2015', 'nhth-maine'],
  },
  {
    id: 's001-rise',
    ...withheld,
    reason:
      'It names no years and no starting number, and the yearly calls we found show no such rise. More calls can also mean more awareness.',
    claim: { ...calls, value: { over: 50 }, kind: 'percent', unit: units.percentMore, period: [] },
    apart: ['s004-rise', 'bdn-calls-2011', 'bdn-calls-2012a', 'bdn-calls-2012b'],
    source: ['courage-lives-2019', 'bdn-2013', 'bdn-2015'],
  },
  {
    id: 's004-rise',
    ...withheld,
    reason: 'An editorial of 2013 says it with no source, no years and no starting number.',
    claim: {
      ...calls,
      value: { over: 50 },
      kind: 'percent',
      unit: units.percentMore,
      period: [],
      by: by.bangorDailyNews,
    },
    apart: ['s001-rise'],
    source: 'bdn-editorial-2013',
  },
  {
    id: 's003-2007-2014',
    ...withheld,
    reason:
      'The news of that time gave a much higher number for about the same years. The two were not counted in the same way.',
    claim: {
      ...calls,
      value: 133,
      unit: units.contacts,
      counted: 'contacts from Maine',
      period: ['2007', '2014'],
    },
    apart: [
      's000-calls',
      's001-calls',
      'nhth-signals-all',
      'bdn-calls-0712',
      'bdn-calls-2013',
      'bdn-calls-2014',
    ],
    source: ['security-blog', 'bdn-2015'],
  },
  {
    id: 's003-2007-2014-v',
    ...withheld,
    reason:
      'These are contacts, not people: one person can call more than once. Other counts of those years differ.',
    nearest: 'nhth-2023-v',
    claim: {
      ...calls,
      value: 3,
      unit: units.contacts,
      counted: 'contacts from Maine by people who experienced trafficking',
      period: ['2007', '2014'],
    },
    apart: ['seacoast-180'],
    source: 'security-blog',
  },
  {
    id: 'bdn-calls-0712',
    ...withheld,
    reason:
      'An older story gives more calls than this for two of these years alone. The ways of counting differ.',
    claim: { ...calls, value: 78, period: ['2007', '2012'] },
    apart: ['s000-calls', 's001-calls', 's003-2007-2014', 'bdn-calls-2011', 'bdn-calls-2012a'],
    source: ['bdn-2015', 'bdn-2013'],
  },
  {
    id: 'bdn-cases-0712',
    ...withheldCases,
    reason: noFit,
    claim: { ...cases, value: 10, period: ['2007', '2012'] },
    apart: ['bdn-cases-2012'],
    source: 'bdn-2015',
  },
  {
    id: 'bdn-calls-2011',
    ...withheld,
    reason: noFit,
    claim: { ...calls, value: 46, period: ['2011'] },
    apart: ['s001-rise', 'bdn-calls-0712'],
    source: 'bdn-2013',
  },
  {
    id: 'bdn-calls-2012a',
    ...withheld,
    reason: twoStories,
    claim: { ...calls, value: 44, period: ['2012'] },
    apart: ['s001-rise', 'bdn-calls-0712', 'bdn-calls-2012b'],
    source: ['bdn-2013', 'bdn-2015'],
  },
  {
    id: 'bdn-calls-2012b',
    ...withheld,
    reason: twoStories,
    claim: { ...calls, value: 39, period: ['2012'] },
    apart: ['s001-rise', 'bdn-calls-2012a'],
    source: ['bdn-2015', 'bdn-2013'],
  },
  {
    id: 'bdn-cases-2012',
    ...withheldCases,
    reason: noFit,
    claim: { ...cases, value: 7, period: ['2012'] },
    apart: ['bdn-cases-0712'],
    source: 'bdn-2015',
  },
  {
    id: 'bdn-ind-2013',
    ...withheldCases,
    reason: noFit,
    claim: {
      ...calls,
      value: 19,
      counted: 'calls with high or moderate signs of trafficking',
      period: ['2012'],
    },
    source: 'bdn-2013',
  },
  {
    id: 'bdn-calls-2013',
    ...withheld,
    reason: noFit,
    claim: { ...calls, value: 80, period: ['2013'] },
    apart: ['s003-2007-2014'],
    source: 'bdn-2015',
  },
  {
    id: 'bdn-cases-2013',
    ...withheldCases,
    reason: noFit,
    claim: { ...cases, value: 10, period: ['2013'] },
    source: 'bdn-2015',
  },
  {
    id: 'bdn-calls-2014',
    ...withheld,
    reason:
      'This year had fewer calls but more cases than the year before: calls do not tell how many cases there are.',
    claim: { ...calls, value: 37, period: ['2014'] },
    apart: ['s003-2007-2014'],
    source: 'bdn-2015',
  },
  {
    id: 'seacoast-180',
    ...withheld,
    reason:
      'The story says people who were trafficked made these calls, “in the last few years”. Other reports show that calls of all kinds are counted.',
    claim: { ...calls, value: { over: 180 }, period: [], by: by.seacoast },
    apart: ['s003-2007-2014-v'],
    source: ['seacoast', 'bdn-2015'],
  },
];
