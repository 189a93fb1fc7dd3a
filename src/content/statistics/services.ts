import type { Figure } from '../types.js';
import {
  mcedv2015,
  mecasaServices,
  needsAssessment2015,
  newsCenter2023,
  preble2022,
} from './publications.js';
import * as by from './publishers.js';
import { units } from './units.js';

// People whom groups in Maine helped. Each group counts in its own way.
const served = { status: 'current', kind: 'count', unit: units.people, apart: [] } as const;
const withheld = { status: 'withheld', apart: [] } as const;
const preble = {
  kind: 'count',
  unit: units.people,
  counted: 'people given anti-trafficking services',
  by: by.prebleStreet,
} as const;

const whoGotHelp = 'Only people who got help are counted.';

export const services: readonly Figure[] = [
  {
    id: 'mecasa-200',
    ...served,
    value: { over: 200 },
    counted: 'people who experienced trafficking or sexual exploitation and got help from MECASA’s programs',
    period: [],
    by: by.mecasa,
    publication: mecasaServices,
    caveat:
      'It is the best local count of people who got help, but it mixes trafficking with exploitation. The page says “last year” and has no date.',
    count: 'mecasa-served',
    apart: ['s002-mecasa-2014', 'svsapars-200'],
    source: 'mecasa-services',
  },
  {
    id: 'preble-111',
    ...served,
    value: 111,
    counted: 'survivors who worked with Preble Street Anti-Trafficking Services',
    period: ['2021-08', '2022-08'],
    by: by.prebleStreet,
    publication: preble2022,
    caveat:
      'They were in contact with one program, about sex or labor trafficking. The months are approximate.',
    count: 'preble-street-served',
    source: 'preble-2022',
  },
  {
    id: 'safevoices-100',
    ...served,
    value: 100,
    counted: 'survivors of trafficking supported by Safe Voices',
    period: ['2022'],
    by: by.safeVoices,
    area: 'Androscoggin, Franklin and Oxford counties',
    publication: newsCenter2023,
    caveat: `The group said it at a vigil in January 2023. It works in three counties: Androscoggin, Franklin and Oxford. ${whoGotHelp}`,
    count: 'safe-voices-served',
    source: ['ncm-2023', 'sj-2023', 'safevoices'],
  },
  {
    id: 'mcedv-95',
    ...served,
    value: 95,
    counted: 'people who experienced commercial sex trafficking and got help from domestic violence centers',
    period: ['2015'],
    by: by.mcedv,
    publication: mcedv2015,
    caveat: `The year is fiscal year 2015. Some of them may be in MECASA’s count too. ${whoGotHelp}`,
    count: 'mcedv-served',
    source: 'mcedv',
  },
  {
    id: 's002-mecasa-2014',
    ...served,
    status: 'historical',
    value: 48,
    unit: units.cases,
    counted: 'cases identified by sexual assault services in Maine',
    period: ['2014'],
    by: by.mecasa,
    publication: needsAssessment2015,
    caveat: 'Local advocates counted them, not the hotline. Some people may be in both counts.',
    count: 'mecasa-cases-2014',
    replacedBy: ['mecasa-200'],
    apart: ['s002-polaris-2014', 'mecasa-200'],
    source: 'needs-assessment-2015',
  },
  {
    id: 'svsapars-200',
    ...withheld,
    reason: 'It is unclear which groups and which years are meant.',
    nearest: 'mecasa-200',
    claim: {
      value: { over: 200 },
      kind: 'count',
      unit: units.peopleYearly,
      counted:
        'people in sex trafficking who got help, as said by the groups behind a shelter in Androscoggin County',
      period: ['2018'],
      by: by.safeVoices,
    },
    apart: ['mecasa-200'],
    source: 'bdn-2018-house',
  },
  {
    id: 'preble-600',
    ...withheld,
    reason: 'Preble Street gave a lower total in 2024. The two count different things.',
    nearest: 'preble-111',
    claim: {
      ...preble,
      value: { over: 600 },
      counted: 'people supported, over 300 of them enrolled in intensive services',
      period: ['2013', '2023-01'],
    },
    apart: ['preble-500'],
    source: ['preble-2023', 'preble-2024'],
  },
  {
    id: 'preble-500',
    ...withheld,
    reason:
      'It is lower than the total Preble Street gave in 2023. Only Preble Street can say which one to use.',
    nearest: 'preble-111',
    claim: { ...preble, value: { over: 500 }, period: ['2013', '2024-07'] },
    apart: ['preble-600'],
    source: ['preble-2024', 'preble-2023'],
  },
  {
    id: 'preble-200',
    ...withheld,
    reason: 'Preble Street has since given newer totals.',
    nearest: 'preble-111',
    claim: { ...preble, value: { atLeast: 200 }, period: ['2013', '2019'] },
    source: ['preble-cat', 'preble-2024'],
  },
  {
    id: 'mecasa-fund',
    ...withheld,
    reason: 'It is not only about people who were trafficked, and the page gives no year.',
    nearest: 'mecasa-200',
    claim: {
      value: 47,
      kind: 'count',
      unit: units.people,
      counted: 'people helped from emergency funds, with over 40,000 dollars in all',
      period: [],
      by: by.mecasa,
    },
    source: 'mecasa-helps',
  },
];
