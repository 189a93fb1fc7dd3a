import type { Figure } from '../types.js';
import { preble2013 } from './publications.js';
import * as by from './publishers.js';
import { units } from './units.js';

// Money, laws, events and work in Maine. Often quoted beside trafficking; none of them measures it.
const withheld = { status: 'withheld', apart: [] } as const;
const grant = { kind: 'money', unit: units.dollars, by: by.prebleStreet } as const;

const money = 'A grant does not measure trafficking.';
const event = 'It is an event. It does not measure trafficking.';
const visas = 'It shows how many people’s work depends on visas. It says nothing about trafficking.';

export const context: readonly Figure[] = [
  {
    id: 's000-grant',
    ...grant,
    status: 'historical',
    value: 400000,
    counted: 'a two-year federal grant to the anti-trafficking coalition that Preble Street leads',
    period: ['2013'],
    publication: preble2013,
    caveat: `At the start it was for Cumberland and York counties and a group of partners, not all of Maine. ${money}`,
    count: 'federal-grant-2013',
    apart: [],
    source: ['news-center-2019', 'needs-assessment-2015', 'preble-2013'],
  },
  {
    id: 's002-grant',
    ...withheld,
    reason: 'It is the same grant again.',
    nearest: 's000-grant',
    claim: { ...grant, value: 400000, counted: 'a federal grant to Preble Street', period: ['2013'] },
    source: 'needs-assessment-2015',
  },
  {
    id: 'buffett-25m',
    ...withheld,
    reason: money,
    nearest: 'preble-111',
    claim: {
      ...grant,
      value: 2500000,
      counted: 'a three-year grant of the Howard G. Buffett Foundation for work on labor trafficking',
      period: ['2023'],
    },
    source: 'preble-2023',
  },
  {
    id: 's000-grade-d',
    ...withheld,
    reason:
      'It grades laws, not how much trafficking there is. Maine changed its laws in 2018, 2021 and 2023.',
    nearest: 'nhth-2023-cases',
    claim: {
      value: null,
      kind: 'grade',
      unit: units.grade,
      counted: 'Maine’s laws on child sex trafficking: grade D (in 2015, a score of 62.5)',
      period: ['2015', '2018'],
      by: by.sharedHope,
    },
    source: ['news-center-2019', 'reportcard', 'pl416', 'bdn-2021', 'pl316'],
  },
  {
    id: 's004-resolve',
    ...withheld,
    reason: event,
    nearest: 's000-training-2010',
    claim: {
      value: 2005,
      kind: 'event',
      unit: units.year,
      counted: 'the year of the resolve that set up Maine’s first Human Trafficking Task Force',
      period: ['2005'],
      by: by.bangorDailyNews,
    },
    source: 'bdn-editorial-2013',
  },
  {
    id: 's004-nothere',
    ...withheld,
    reason: event,
    nearest: 's000-training-2010',
    claim: {
      value: 2,
      kind: 'event',
      unit: units.conferences,
      counted: 'Not Here conferences up to the second, in Auburn',
      period: ['2012-10'],
      by: by.bangorDailyNews,
    },
    source: 'bdn-editorial-2013',
  },
  {
    id: 'me-h2b',
    ...withheld,
    reason: visas,
    nearest: 's003-2021-hosp',
    claim: {
      value: { from: 2000, to: 2500 },
      kind: 'count',
      unit: units.workersYearly,
      counted: 'workers in Maine with an H-2B visa, in good years before 2020',
      period: [],
      by: by.hospitalityMaine,
    },
    apart: ['me-foreign-seasonal'],
    source: 'h2b-2022',
  },
  {
    id: 'me-foreign-seasonal',
    ...withheld,
    reason: visas,
    nearest: 's003-2021-hosp',
    claim: {
      value: { from: 7000, to: 8000 },
      kind: 'count',
      unit: units.workersYearly,
      counted:
        'seasonal workers in Maine from other countries, about one in ten seasonal jobs in hospitality',
      period: ['2016'],
      by: by.innkeepers,
    },
    apart: ['me-h2b'],
    source: 'mdi',
  },
  {
    id: 'me-wage-cases',
    ...withheld,
    reason: 'Stolen wages are not trafficking, though they can be a sign of it.',
    nearest: 's003-2021-hosp',
    claim: {
      value: { about: 25 },
      kind: 'percent',
      unit: units.percentOfCases,
      counted:
        'wage and hour cases in Maine that were in hotels, lodging and food service (“about one quarter”)',
      period: ['2020'],
      by: by.laborDepartment,
    },
    source: 'ph-2022-wage',
  },
];
