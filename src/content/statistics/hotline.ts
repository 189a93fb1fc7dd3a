import type { Figure, ShownFigure } from '../types.js';
import { nhthMaine } from './publications.js';
import * as by from './publishers.js';
import { units } from './units.js';

// The newest page of the National Hotline on Maine: one count, from 2007 through 2023.
const page = {
  status: 'current',
  kind: 'count',
  by: by.hotline,
  publication: nhthMaine,
  count: 'hotline-through-2023',
  apart: [],
  source: 'nhth-maine',
} as const;

const allYears = { ...page, unit: units.contacts, period: ['2007', '2023'] } as const;
const year2023 = { ...page, unit: units.contacts, period: ['2023'] } as const;

const notPeople = 'A contact is not a person: one person can make many.';
const addedUp = `It is for all years together. The page names no end year; 2023 is its newest. ${notPeople}`;
const asTold = 'It is what those who made contact told the hotline.';
const notProven = 'They are not proven in court, and only what someone contacted the hotline about is in it.';

export const contacts: ShownFigure = {
  id: 'nhth-signals-all',
  ...allYears,
  value: 1042,
  counted: 'calls, texts, chats, emails and web forms from Maine',
  caveat: `${notPeople} The five ways to make contact add up to this number.`,
  apart: ['s000-calls', 's001-calls', 's003-channels', 's003-2007-2014'],
};

export const channels: readonly [ShownFigure, ...ShownFigure[]] = [
  {
    id: 'nhth-ch-calls',
    ...allYears,
    value: 800,
    counted: 'contacts from Maine by phone call',
    caveat: addedUp,
    apart: ['s003-ch-calls'],
  },
  {
    id: 'nhth-ch-emails',
    ...allYears,
    value: 93,
    counted: 'contacts from Maine by email',
    caveat: addedUp,
    apart: ['s003-ch-emails'],
  },
  {
    id: 'nhth-ch-sms',
    ...allYears,
    value: 71,
    counted: 'contacts from Maine by text',
    caveat: addedUp,
    apart: ['s003-ch-sms'],
  },
  {
    id: 'nhth-ch-online',
    ...allYears,
    value: 66,
    counted: 'contacts from Maine by web form',
    caveat: addedUp,
    apart: ['s003-ch-online'],
  },
  {
    id: 'nhth-ch-webchat',
    ...allYears,
    value: 12,
    counted: 'contacts from Maine by web chat',
    caveat: addedUp,
    apart: ['s003-ch-webchat'],
  },
];

export const hotline: readonly Figure[] = [
  {
    id: 'nhth-cases-all',
    ...allYears,
    value: 273,
    unit: units.likelyCases,
    counted: 'situations in Maine that the hotline judged likely to be trafficking',
    caveat: `${notProven} No one knows the full number. An older count was much smaller, so it was probably made in another way. The page names no end year; 2023 is its newest.`,
    apart: ['s000-cases', 's001-cases'],
    source: ['nhth-maine', 'news-center-2019'],
  },
  {
    id: 'nhth-victims-all',
    ...allYears,
    value: 449,
    unit: units.people,
    counted: 'people in the 273 likely cases in Maine',
    caveat: `${asTold} It is not a count of everyone who is trafficked in Maine.`,
  },
  contacts,
  ...channels,
  {
    id: 'nhth-2023-cases',
    ...year2023,
    value: 36,
    unit: units.likelyCases,
    counted: 'situations in Maine that the hotline judged likely to be trafficking',
    caveat: `${notProven} The copy we read is cut off before their types and places.`,
  },
  {
    id: 'nhth-2023-victims',
    ...year2023,
    value: 78,
    unit: units.people,
    counted: 'people in the 36 likely cases in Maine',
    caveat: `${asTold} By chance, this is also the number of contacts that year.`,
  },
  {
    id: 'nhth-2023-signals',
    ...year2023,
    value: 78,
    besides: [56, 12, 8, 76, 2],
    counted: 'contacts from Maine',
    caveat:
      'The page lists 56 calls, 12 texts and 8 web reports, 76 in all; the other 2 are not shown. Fewer contacts do not mean less trafficking.',
    apart: ['s003-2021'],
  },
  {
    id: 'nhth-2023-v',
    ...year2023,
    value: 26,
    counted: 'contacts from Maine by people who experienced trafficking',
    caveat: notPeople,
    apart: ['s003-2021-v'],
  },
  {
    id: 'nhth-2022-implied',
    status: 'withheld',
    reason: 'It is our own subtraction, and older years have since been revised. It may be wrong.',
    nearest: 'nhth-2023-signals',
    claim: {
      value: 101,
      kind: 'sum',
      unit: units.contacts,
      counted: 'contacts from Maine: 1,042 minus 863 minus 78',
      period: ['2022'],
      by: by.ours,
    },
    apart: [],
    source: ['nhth-maine', 'security-blog'],
  },
  {
    id: 'nhth-2024-maine',
    ...page,
    value: null,
    kind: 'none',
    unit: units.contacts,
    counted: 'contacts, likely cases and people in Maine',
    period: ['2024'],
    caveat: 'We did not find it. Missing is not zero: the hotline’s own page may have it now.',
    count: 'hotline-2024',
    source: 'ours',
  },
  {
    id: 'nhth-2015-2022',
    ...page,
    value: null,
    kind: 'none',
    unit: units.contacts,
    counted: 'contacts and likely cases in Maine, year by year, without 2021',
    period: ['2015', '2022'],
    caveat:
      'Missing is not zero. The hotline’s page has a menu of years, but the archived copy we read shows only 2023.',
    count: 'hotline-by-year',
    source: 'ours',
  },
];
