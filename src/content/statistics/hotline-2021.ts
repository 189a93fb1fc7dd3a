import type { Figure, ShownFigure } from '../types.js';
import { centralMaine2024, securityBlog } from './publications.js';
import * as by from './publishers.js';
import { units } from './units.js';

// The hotline's numbers through 2021 as one page copied them. The hotline's own copy of that time was not found.
const page = {
  kind: 'count',
  by: by.hotline,
  publication: securityBlog,
  apart: [],
  source: 'security-blog',
} as const;

const through2021 = {
  ...page,
  status: 'historical',
  unit: units.contacts,
  period: ['2007', '2021'],
  count: 'hotline-through-2021',
} as const;

const contacts2021 = {
  ...page,
  publication: centralMaine2024,
  status: 'historical',
  unit: units.contacts,
  period: ['2021'],
  count: 'hotline-2021-contacts',
  source: ['centralmaine-2024', 'security-blog'],
} as const;

const cases2021 = {
  ...page,
  status: 'current',
  unit: units.likelyCases,
  period: ['2021'],
  count: 'hotline-2021-cases',
} as const;

const secondHand = 'We read it only on a security company’s page.';
const addedUp = `It is for all years together; the five ways to make contact add up to 863. ${secondHand}`;
const noTrend =
  'A change from year to year does not mean more or less trafficking: contacts depend on awareness, staffing and ways of counting.';
const casesNotPeople = `The page says people, but the hotline counts cases here. One case can involve many people. ${secondHand}`;
const place = `Whoever made contact named the place. The numbers are very small. ${secondHand}`;

export const contactsThrough2021: ShownFigure = {
  id: 's003-channels',
  ...through2021,
  value: 863,
  kind: 'sum',
  counted: 'calls, texts, chats, emails and web forms from Maine',
  by: by.ours,
  caveat: `It is our own sum of the five ways to make contact. ${secondHand}`,
  replacedBy: ['nhth-signals-all'],
  apart: ['s000-calls', 'nhth-signals-all'],
};

export const channelsThrough2021: readonly [ShownFigure, ...ShownFigure[]] = [
  {
    id: 's003-ch-calls',
    ...through2021,
    value: 645,
    counted: 'contacts from Maine by phone call',
    caveat: addedUp,
    replacedBy: ['nhth-ch-calls'],
    apart: ['nhth-ch-calls'],
  },
  {
    id: 's003-ch-emails',
    ...through2021,
    value: 80,
    counted: 'contacts from Maine by email',
    caveat: addedUp,
    replacedBy: ['nhth-ch-emails'],
    apart: ['nhth-ch-emails'],
  },
  {
    id: 's003-ch-sms',
    ...through2021,
    value: 74,
    counted: 'contacts from Maine by text',
    caveat: `${addedUp} The hotline’s newer page shows fewer texts: the data were revised.`,
    replacedBy: ['nhth-ch-sms'],
    apart: ['nhth-ch-sms'],
    source: ['security-blog', 'nhth-maine'],
  },
  {
    id: 's003-ch-online',
    ...through2021,
    value: 53,
    counted: 'contacts from Maine by web form',
    caveat: addedUp,
    replacedBy: ['nhth-ch-online'],
    apart: ['nhth-ch-online'],
  },
  {
    id: 's003-ch-webchat',
    ...through2021,
    value: 11,
    counted: 'contacts from Maine by web chat',
    caveat: addedUp,
    replacedBy: ['nhth-ch-webchat'],
    apart: ['nhth-ch-webchat'],
  },
];

export const sexCases2021: ShownFigure = {
  id: 's003-2021-sex',
  ...cases2021,
  value: 22,
  besides: [31],
  counted: 'likely sex trafficking cases in Maine',
  publication: centralMaine2024,
  caveat:
    'These are cases, not people: one case can involve many. The newspaper gives 31 cases in all that year.',
  apart: ['s003-2021-ages-a'],
  source: ['centralmaine-2024', 'security-blog', 'nhth-maine'],
};

export const laborCases2021: ShownFigure = {
  id: 's003-2021-labor',
  ...cases2021,
  value: 7,
  counted: 'likely labor trafficking cases in Maine',
  caveat: `${casesNotPeople} A small number does not show that there is little labor trafficking.`,
  source: ['security-blog', 'nhth-maine'],
};

export const sexVenues2021: readonly [ShownFigure, ...ShownFigure[]] = [
  {
    id: 's003-2021-imb',
    ...cases2021,
    value: 4,
    counted: 'likely sex trafficking cases at an illicit massage or spa business',
    caveat: place,
  },
  {
    id: 's003-2021-res',
    ...cases2021,
    value: 3,
    counted: 'likely sex trafficking cases at a residence',
    caveat: place,
  },
  {
    id: 's003-2021-othersex',
    ...cases2021,
    value: 15,
    counted: 'likely sex trafficking cases at another or an unknown place',
    caveat: `With 15 of 22 cases here, most places are not known. The three groups add up to the 22 cases. ${secondHand}`,
  },
];

export const laborVenues2021: readonly [ShownFigure, ...ShownFigure[]] = [
  {
    id: 's003-2021-hosp',
    ...cases2021,
    value: 4,
    counted: 'likely labor trafficking cases in hospitality',
    caveat: `It is the best number we have for workers trafficked in Maine’s hotels and restaurants, but a very small one. ${secondHand}`,
  },
  {
    id: 's003-2021-otherlabor',
    ...cases2021,
    value: 3,
    counted: 'likely labor trafficking cases in other work',
    caveat: `The number is very small. With the 4 in hospitality it adds up to the 7 cases. ${secondHand}`,
  },
];

const unclear = 'We cannot tell if these are people or cases.';
const someKnown = `${unclear} Age and gender are noted only when known, so the groups do not add up.`;

const traits2021 = { kind: 'count', unit: units.peopleOrCases, period: ['2021'], by: by.hotline } as const;

const withheld = {
  status: 'withheld',
  nearest: 'nhth-2023-victims',
  apart: [],
  source: ['security-blog', 'factually', 'nhth-maine'],
} as const;

export const hotline2021: readonly Figure[] = [
  contactsThrough2021,
  ...channelsThrough2021,
  {
    id: 's003-2021',
    ...contacts2021,
    value: 175,
    counted: 'contacts from Maine',
    caveat: noTrend,
    replacedBy: ['nhth-2023-signals'],
    apart: ['nhth-2023-signals'],
  },
  {
    id: 's003-2021-v',
    ...contacts2021,
    value: 47,
    counted: 'contacts from Maine by people who experienced trafficking',
    caveat: `A contact is not a person. ${noTrend}`,
    replacedBy: ['nhth-2023-v'],
    apart: ['nhth-2023-v'],
  },
  sexCases2021,
  laborCases2021,
  ...sexVenues2021,
  ...laborVenues2021,
  {
    id: 's003-2021-ages-a',
    ...withheld,
    reason: someKnown,
    claim: { ...traits2021, value: 17, counted: 'adults' },
    apart: ['s003-2021-sex', 's003-2021-gen-f'],
  },
  {
    id: 's003-2021-ages-m',
    ...withheld,
    reason: someKnown,
    claim: { ...traits2021, value: 6, counted: 'people under 18' },
  },
  {
    id: 's003-2021-gen-f',
    ...withheld,
    reason: `${someKnown} The page has no number for trans people.`,
    claim: { ...traits2021, value: 23, counted: 'women and girls' },
    apart: ['s003-2021-ages-a'],
  },
  {
    id: 's003-2021-gen-m',
    ...withheld,
    reason: `${someKnown} The page has no number for trans people.`,
    claim: { ...traits2021, value: 4, counted: 'men and boys' },
  },
  {
    id: 's003-2021-foreign',
    ...withheld,
    reason: `${unclear} Citizenship is often not noted, so the number says nothing about all the others.`,
    claim: { ...traits2021, value: 5, counted: 'people from other countries' },
  },
];
