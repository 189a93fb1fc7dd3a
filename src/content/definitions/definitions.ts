import type { Definition } from '../types.js';

const federal = 'TVPA, 22 USC 7102';
const federalCopy = 'a federal guide without a date, read in November 2026';

export const definitions: readonly Definition[] = [
  {
    id: 'definitions.sex-trafficking',
    term: 'Sex trafficking',
    text: 'In federal law it is to recruit, house, move, provide, get, pay for or ask for a person for a commercial sex act, by force, fraud or coercion. When the person is under 18, none of these is needed.',
    cite: federal,
    asOf: federalCopy,
    source: 'state-def',
  },
  {
    id: 'definitions.labor-trafficking',
    term: 'Labor trafficking',
    text: 'In federal law it is to recruit, house, move, provide or get a person for work by force, fraud or coercion. The aim is to hold them in forced service, such as debt bondage.',
    cite: federal,
    asOf: federalCopy,
    source: 'state-def',
  },
  {
    id: 'definitions.force-fraud-coercion',
    term: 'Force, fraud and coercion',
    text: 'Force is violence, keeping someone in, or watching them all the time. Fraud is lies about the job, pay, love or papers. Coercion is threats, debt, blackmail, or threats to deport someone or to harm their family.',
    source: ['nhth-hosp', 'dhs-roles'],
  },
  {
    id: 'definitions.minors',
    term: 'Minors',
    text: 'The law counts anyone under 18 in commercial sex as trafficked, with or without force or a third person. No word that blames the child is right.',
    source: ['state-def', 'ncmec-mirror', 'love146', 'nhth-sex'],
  },
  {
    id: 'definitions.movement',
    term: 'Movement',
    text: 'Trafficking takes no travel and no border. It can happen to someone who never left home. Smuggling is a different crime.',
    source: ['dhs-roles', 'smuggling'],
  },
  {
    id: 'definitions.sexual-exploitation',
    term: 'Sexual exploitation',
    text: 'A person trades sex acts for something of value, pressed by substance use, poverty or someone’s power. This harms people, even when the law does not call it trafficking.',
    source: ['needs-assessment-2015', 'news-center-2019', 'rrs'],
  },
  {
    id: 'definitions.survival-sex',
    term: 'Survival sex',
    text: 'Sex traded for basic needs such as a bed, food or drugs. Maine survivors said that often it cannot be told apart from trafficking.',
    source: ['needs-assessment-2015', 'ncm-2023'],
  },
  {
    id: 'definitions.maine-sex-trafficking',
    term: 'Sex trafficking in Maine law',
    // Maine’s basic crime needs no force: it is wider than the federal term.
    text: 'To knowingly promote the sale of sex by others, even without force. It is a Class D crime, or Class C after two earlier convictions. It is aggravated, and Class B, when a person is compelled, is under 18 or cannot understand. Being compelled is a defense.',
    cite: '17-A MRSA 852 and 853',
    asOf: 'a copy of section 853 of November 28, 2023, and summaries, one of them from before 2023; later changes were not checked',
    source: ['wl853', 'mainesten-sex', 'mesen', 'rioux'],
  },
  {
    id: 'definitions.maine-forced-labor',
    term: 'Criminal forced labor in Maine law',
    text: 'To make a person work by unlawful means. Such means are to hold back drugs, alcohol or medicine from someone who depends on them, to keep ID papers, or to use a debt that never ends. Threats of harm, arrest, deportation or exposure count too. It is a Class C crime. If the victim is under 18, it is aggravated, and Class B.',
    cite: '17-A MRSA 304 and 305',
    asOf: 'the act of 2018 (PL 2017 c. 416)',
    source: ['pl416', 'mainesten-labor'],
  },
  {
    id: 'definitions.maine-commercial-sexual-exploitation',
    term: 'Commercial sexual exploitation in Maine law',
    text: 'Since 2023 Maine no longer punishes the person who sells sex. To pay or offer to pay for sex is a Class E crime. With a minor or a person with a mental disability, it is Class C. To promote the sale of sex by others is still a crime.',
    cite: 'PL 2023 c. 316 (LD 1435)',
    asOf: 'a copy of the act, signed June 26, 2023',
    source: ['pl316', 'jurist', 'bdn-2023', 'wabi-2023'],
  },
];
