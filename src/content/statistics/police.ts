import type { Figure } from '../types.js';
import { needsAssessment2015 } from './publications.js';
import * as by from './publishers.js';
import { units } from './units.js';

// Arrests, police cases and the sweep of 2013. None of them measures trafficking.
const withheld = { status: 'withheld', nearest: 'nhth-2023-cases', apart: [] } as const;
const sweep = { kind: 'count', period: ['2013-07'], by: by.fbi, area: 'United States' } as const;

const arrestsAreNotCases = 'Many cases are charged as other crimes or by federal agents.';
const oneSweep = 'It describes one police sweep in the whole country, not trafficking in Maine.';

export const police: readonly Figure[] = [
  {
    id: 's002-ucr',
    status: 'historical',
    value: null,
    kind: 'none',
    unit: units.cases,
    counted: 'trafficking in Maine as police report it for national crime statistics (UCR)',
    period: ['2015'],
    by: by.needsAssessment,
    publication: needsAssessment2015,
    caveat: 'There was none then. Missing is not zero. By 2016 Maine did report arrests of this kind.',
    count: 'police-statistics-2015',
    apart: ['s000-arrests-2016'],
    source: ['needs-assessment-2015', 'news-center-2019'],
  },
  {
    id: 's000-arrests-2016',
    ...withheld,
    reason: `No arrest on record does not mean no trafficking. ${arrestsAreNotCases}`,
    claim: {
      value: 0,
      kind: 'count',
      unit: units.arrests,
      counted: 'arrests in the human trafficking category of Maine’s crime statistics',
      period: ['2016'],
      by: by.statePolice,
    },
    apart: ['s002-ucr'],
    source: 'news-center-2019',
  },
  {
    id: 's000-arrests-2017',
    ...withheld,
    reason: `Arrests are not cases. ${arrestsAreNotCases} We could not open the table in the report itself.`,
    claim: {
      value: 1,
      kind: 'count',
      unit: units.arrests,
      counted: 'arrests in the human trafficking category of Maine’s crime statistics (Androscoggin County)',
      period: ['2017'],
      by: by.statePolice,
    },
    apart: ['le-300-400'],
    source: ['news-center-2019', 'crime2017'],
  },
  {
    id: 'le-300-400',
    ...withheld,
    reason:
      'No source is given, and it does not fit the arrests of 2016 and 2017. It probably comes from the estimate of 2015.',
    nearest: 's002-prev',
    claim: {
      value: { from: 300, to: 400 },
      kind: 'estimate',
      unit: units.casesYearly,
      counted: 'cases that police in Maine are said to handle (said in 2023 and 2024; once “over 300”)',
      period: [],
      by: by.lewistonVigil,
    },
    apart: ['s000-prev', 's000-arrests-2017', 's002-prev'],
    source: ['bulldog-2024', 'ncm-2023', 'sj-2023', 'news-center-2019'],
  },
  {
    id: 'report-14',
    ...withheld,
    reason: 'It is second-hand, and the research behind it was not found.',
    nearest: 'nhth-2023-v',
    claim: {
      value: 14,
      kind: 'estimate',
      unit: units.percentOfPeople,
      counted: 'people who were trafficked and are thought to report it',
      period: ['2017'],
      by: by.civilRights,
    },
    source: 'tct',
  },
  {
    id: 'occ-150',
    ...withheld,
    reason: oneSweep,
    claim: {
      ...sweep,
      value: 150,
      unit: units.people,
      counted: 'people arrested as suspected traffickers, whole country',
    },
    apart: ['s004-occ-men'],
    source: ['masslive-2013', 'cm-2013'],
  },
  {
    id: 's004-occ-men',
    ...withheld,
    reason:
      'The FBI’s own figure was lower. This one includes other people, and nothing shows that all were men.',
    claim: {
      ...sweep,
      value: 159,
      unit: units.people,
      counted: '“men” charged or arrested in the FBI sweep, whole country',
      by: by.bangorDailyNews,
    },
    apart: ['occ-150'],
    source: ['bdn-editorial-2013', 'jd-2013', 'masslive-2013', 'cm-2013'],
  },
  {
    id: 's004-occ-kids',
    ...withheld,
    reason:
      'News reports give an exact number where the editorial says “more than”. One sweep in the whole country is not a yearly count.',
    nearest: 'nat-2019-minors',
    claim: {
      ...sweep,
      value: { over: 105 },
      unit: units.children,
      counted: 'children found in the sweep, whole country',
    },
    source: ['bdn-editorial-2013', 'masslive-2013', 'cm-2013'],
  },
  {
    id: 's004-occ-cities',
    ...withheld,
    reason: oneSweep,
    claim: { ...sweep, value: 76, unit: units.cities, counted: 'cities in the sweep, whole country' },
    source: ['bdn-editorial-2013', 'masslive-2013'],
  },
  {
    id: 's004-occ-maine',
    ...withheld,
    reason:
      'The editorial says they were from Maine. They were found in Maine; the FBI did not say where they were from. No one in Maine had been charged by then.',
    claim: { ...sweep, value: 3, unit: units.children, counted: 'children found in Maine in the sweep' },
    source: ['bdn-editorial-2013', 'cm-2013'],
  },
];
