import type { Figure } from '../types.js';
import {
  education,
  hhsJupiter,
  nails2017,
  polarisVisas,
  securityBlog,
  workerJustice,
} from './publications.js';
import * as by from './publishers.js';
import { units } from './units.js';

const area = 'United States';

// Numbers for the whole country. They say nothing about how much there is in Maine.
const typology = {
  status: 'current',
  kind: 'count',
  unit: units.likelyCases,
  period: ['2007-12', '2016-12'],
  by: by.polaris,
  area,
  count: 'national-types-through-2016',
  apart: [],
} as const;

const withheld = { status: 'withheld', apart: [] } as const;

const wholeCountry = 'It is for the whole country, not for Maine.';

export const national: readonly Figure[] = [
  {
    id: 'nat-2019-minors',
    status: 'current',
    value: { atLeast: 5359 },
    besides: [22326],
    kind: 'count',
    unit: units.people,
    counted: 'people under 18, among 22,326 people whom the hotline identified in the whole country',
    period: ['2019'],
    by: by.hotline,
    area,
    publication: education,
    caveat: `${wholeCountry} Age is not always known.`,
    count: 'hotline-national-2019',
    apart: [],
    source: ['ed', 'ed-intro'],
  },
  {
    id: 'typ-hosp-labor',
    ...typology,
    value: 124,
    besides: [510],
    counted: 'likely labor trafficking cases in hotels, motels, resorts and casinos in the whole country',
    publication: workerJustice,
    caveat: `${wholeCountry} Another 510 cases were labor exploitation.`,
    source: 'iwj',
  },
  {
    id: 'typ-imhb',
    ...typology,
    value: 2949,
    counted: 'likely cases at illicit massage, health and beauty businesses in the whole country',
    publication: hhsJupiter,
    caveat: `${wholeCountry} Most were massage businesses.`,
    source: 'acf-jupiter',
  },
  {
    id: 'typ-nails-labor',
    ...typology,
    value: { about: 200 },
    counted: 'likely labor trafficking cases in nail salons in the whole country',
    publication: nails2017,
    caveat: `${wholeCountry} Most salons are lawful. No nationality should be singled out.`,
    source: 'nails-2017',
  },
  {
    id: 'visa-72',
    status: 'current',
    value: 72,
    besides: [15886],
    kind: 'percent',
    unit: units.percentOfPeople,
    counted:
      'people in labor trafficking, of those whose visa was known, who held an H-2A, H-2B, J-1, A-3 or G-5 visa',
    period: ['2018', '2020'],
    by: by.polaris,
    area,
    publication: polarisVisas,
    caveat: `${wholeCountry} It leaves out everyone whose visa was not known; 15,886 people in labor trafficking were identified in all.`,
    count: 'national-visas-2018-2020',
    apart: [],
    source: 'polaris-visa',
  },
  {
    id: 's003-national',
    status: 'historical',
    value: 50123,
    kind: 'count',
    unit: units.contacts,
    counted: 'substantive contacts with the hotline in the whole country',
    period: [],
    by: by.hotline,
    area,
    publication: securityBlog,
    caveat:
      'A contact is not a person. The page we read names no year, which is probably 2021. Other counts for 2020 and 2021 are higher.',
    count: 'hotline-national-undated',
    apart: ['nhth-nat-2020'],
    source: ['security-blog', 'nhth-2020'],
  },
  {
    id: 'nhth-nat-2020',
    ...withheld,
    reason: 'It is an older count for the whole country. It says nothing about Maine.',
    nearest: 'nhth-2023-signals',
    claim: {
      value: 51667,
      kind: 'count',
      unit: units.contacts,
      counted: 'substantive contacts with the hotline in the whole country',
      period: ['2020'],
      by: by.hotline,
      area,
    },
    apart: ['s003-national'],
    source: 'nhth-2020',
  },
  {
    id: 'nat-2024-cases',
    ...withheld,
    reason: 'It is second-hand: we found it only on a site that sums up what others write.',
    nearest: 'nhth-2023-cases',
    claim: {
      value: 11999,
      kind: 'count',
      unit: units.cases,
      counted: 'cases identified in the whole country, with 21,865 people',
      period: ['2024'],
      by: by.hotline,
      area,
    },
    source: 'factually',
  },
  {
    id: 'typ-nails-sex',
    ...withheld,
    reason:
      'The article contradicts itself: the share of all cases that it gives does not fit its own numbers.',
    nearest: 'typ-nails-labor',
    claim: {
      value: { about: 50 },
      kind: 'count',
      unit: units.likelyCases,
      counted: 'likely sex trafficking cases in nail salons in the whole country',
      period: ['2007-12', '2016-12'],
      by: by.polaris,
      area,
    },
    source: 'nails-2017',
  },
];
