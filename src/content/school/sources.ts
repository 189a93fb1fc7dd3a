import type { Source } from '../types.js';

const checked = '2026-11-21';

/** What is cited in this folder only. */
export const sources: Readonly<Record<string, Source>> = {
  'dhs-2021': {
    publisher: 'DHS Blue Campaign bulletin',
    url: 'https://urldefense.us/v3/__https:/content.govdelivery.com/accounts/USDHS/bulletins/2cc9cbd__;!!BClRuOV5cvtbuNI!X7IA9wzjY--GCBkBy--JbaqqeX4qRgXR8pKfsQp4WXIMzxS7rZkpNhYOBs8QERSl0lKb21bu$',
    date: '2021-04',
    family: 'blue',
    checked,
  },
  'ed-labor': {
    publisher: 'US ED / NCSSLE',
    url: 'https://safesupportivelearning.ed.gov/human-trafficking-americas-schools/child-labor-trafficking',
    date: '2021-01',
    family: 'ed',
    checked,
  },
  'ed-policy': {
    publisher: 'US ED / NCSSLE, 2nd edition guide',
    url: 'https://safesupportivelearning.ed.gov/human-trafficking-americas-schools/school-policies-protocols-to-combat-trafficking',
    date: '2021-01',
    family: 'ed',
    checked,
  },
  'ed-suspect': {
    publisher: 'US ED / NCSSLE',
    url: 'https://safesupportivelearning.ed.gov/human-trafficking-americas-schools/what-do-if-you-suspect-trafficking',
    date: null,
    family: 'ed',
    checked,
  },
  gacares: { publisher: 'Georgia CARES', url: 'https://www.gacares.org/the-signs.html', date: null, checked },
  goodfaith: {
    publisher: 'Good Faith Media',
    url: 'https://goodfaithmedia.org/child-labor-exploitation-not-often-easy-to-recognize-cms-24153/',
    date: null,
    checked,
  },
  imperial: {
    publisher: 'Imperial Valley News (San Diego DA)',
    url: 'https://imperialvalleynews.com/index.php/8-news/21876-social-media-is-the-most-common-way-human-traffickers-recruit-victims.html',
    date: '2020',
    checked,
  },
  just1: { publisher: 'Just1', url: 'https://just1.org/spot-the-signs', date: null, checked },
  nationalcac: {
    publisher: 'National Children’s Advocacy Center (steps by NCMEC)',
    title: 'Steps to take following financial sextortion',
    url: 'https://www.nationalcac.org/steps-to-take-following-financial-sextortion/',
    date: null,
    checked,
  },
  'ncmec-2023': {
    publisher: 'NCMEC',
    title: 'My son was a victim of sextortion: What I want parents to know',
    url: 'https://www.missingkids.org/blog/2023/sextortion-parents-should-know',
    date: '2023',
    family: 'ncmec',
    checked,
  },
};
