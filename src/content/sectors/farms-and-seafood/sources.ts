import type { Source } from '../../types.js';

const checked = '2026-11-21';

/** What is cited in this folder only. */
export const sources: Readonly<Record<string, Source>> = {
  'mp-2014': {
    publisher: 'Maine Public',
    url: 'https://www.mainepublic.org/business-and-economy/2014-07-07/federal-suit-alleges-exploitation-of-maine-migrant-workers',
    date: '2014-07-07',
    family: 'mainepublic',
    checked,
  },
  'ptla-rights': {
    publisher: 'Pine Tree Legal Assistance',
    title: 'Farmworkers and Human Trafficking: Know the Signs, Know Your Rights',
    url: 'https://www.ptla.org/farmworkers-and-human-trafficking-know-signs-know-your-rights',
    date: null,
    family: 'ptla',
    checked,
  },
};
