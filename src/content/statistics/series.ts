import type { Series, Texts } from '../types.js';
import {
  channelsThrough2021,
  contactsThrough2021,
  laborCases2021,
  laborVenues2021,
  sexCases2021,
  sexVenues2021,
} from './hotline-2021.js';
import { channels, contacts } from './hotline.js';
import { estimate, fullRange } from './needs-assessment.js';
import { byRegion } from './officers.js';

const channelLabels = [
  { id: 'series.contacts-by-channel.calls', label: 'Calls', source: 'ours' },
  { id: 'series.contacts-by-channel.emails', label: 'Emails', source: 'ours' },
  { id: 'series.contacts-by-channel.texts', label: 'Texts', source: 'ours' },
  { id: 'series.contacts-by-channel.forms', label: 'Web forms', source: 'ours' },
  { id: 'series.contacts-by-channel.chats', label: 'Web chats', source: 'ours' },
] as const satisfies readonly Texts[];

const smallNumbers = 'The numbers are very small: read them as numbers, never as shares.';

/** A series holds only figures counted in the same way. */
export const series: readonly Series[] = [
  {
    id: 'series:contacts-by-channel',
    title: 'How people in Maine reached the hotline, 2007 to 2023',
    kind: 'parts',
    whole: contacts,
    figures: channels,
    labels: channelLabels,
    note: 'It shows how people made contact. It does not show how many people or cases there were, as one person can make many contacts.',
    source: 'nhth-maine',
  },
  {
    id: 'series:contacts-by-channel-2021',
    title: 'How people in Maine reached the hotline, 2007 to 2021',
    kind: 'parts',
    whole: contactsThrough2021,
    figures: channelsThrough2021,
    labels: channelLabels,
    note: 'It is an older count, since replaced by one through 2023 with revised data. Do not draw the two together.',
    source: ['security-blog', 'nhth-maine'],
  },
  {
    id: 'series:cases-by-type-2021',
    title: 'Likely cases in Maine by type, 2021',
    kind: 'parts',
    figures: [sexCases2021, laborCases2021],
    labels: [
      { id: 'series.cases-by-type-2021.sex', label: 'Sex trafficking', source: 'ours' },
      { id: 'series.cases-by-type-2021.labor', label: 'Labor trafficking', source: 'ours' },
    ],
    note: 'A newspaper gives 31 cases in all, so some are not here: of both kinds, or of an unknown kind. A small number does not show that there is little labor trafficking.',
    source: ['centralmaine-2024', 'security-blog', 'nhth-maine'],
  },
  {
    id: 'series:sex-trafficking-venues-2021',
    title: 'Places in likely sex trafficking cases in Maine, 2021',
    kind: 'parts',
    whole: sexCases2021,
    figures: sexVenues2021,
    labels: [
      { id: 'series.sex-trafficking-venues-2021.massage', label: 'Illicit massage or spa', source: 'ours' },
      { id: 'series.sex-trafficking-venues-2021.residence', label: 'Residence', source: 'ours' },
      { id: 'series.sex-trafficking-venues-2021.other', label: 'Other or unknown', source: 'ours' },
    ],
    note: `Most places are not known. ${smallNumbers}`,
    source: 'security-blog',
  },
  {
    id: 'series:labor-trafficking-venues-2021',
    title: 'Work in likely labor trafficking cases in Maine, 2021',
    kind: 'parts',
    whole: laborCases2021,
    figures: laborVenues2021,
    labels: [
      { id: 'series.labor-trafficking-venues-2021.hospitality', label: 'Hospitality', source: 'ours' },
      { id: 'series.labor-trafficking-venues-2021.other', label: 'Other work', source: 'ours' },
    ],
    note: `It shows cases the hotline heard of, not how common they are. ${smallNumbers}`,
    source: 'security-blog',
  },
  {
    id: 'series:officers-by-region-2015',
    title: 'Officers who said trafficking was an issue in their area, 2015',
    kind: 'groups',
    figures: byRegion,
    labels: [
      { id: 'series.officers-by-region-2015.south', label: 'Cumberland and York', source: 'ours' },
      { id: 'series.officers-by-region-2015.other', label: 'All other counties', source: 'ours' },
    ],
    note: 'One question to two groups in one survey; the size of each group is not given. It shows opinions, not cases: a lower share may mean less training and fewer services.',
    source: 'needs-assessment-2015',
  },
  {
    id: 'series:estimate-2015',
    title: 'Estimated sex trafficking cases a year in Maine, 2015',
    kind: 'range',
    whole: fullRange,
    figures: [estimate],
    labels: [{ id: 'series.estimate-2015.likely', label: 'Most cautious range', source: 'ours' }],
    note: 'It is an estimate, not a count, from 2015, without labor trafficking. The authors say the full range shows how large the problem may be, not a precise number.',
    source: ['needs-assessment-2015', 'bdn-2016'],
  },
];

export type SeriesId = string;
