import type { Myth } from '../types.js';

// `myth` may hold words to leave.
export const myths: readonly Myth[] = [
  {
    id: 'definitions.myth-elsewhere',
    myth: 'It happens only in big cities, and only to foreigners.',
    answer:
      'It happens in towns and cities all over Maine, and to many groups of people. Maine’s 2015 study warns against this idea.',
    source: 'needs-assessment-2015',
  },
  {
    id: 'definitions.myth-gender',
    myth: 'Only women and girls are trafficked.',
    answer: 'It can be a person of any gender. Helpers and counts often miss boys and men.',
    source: 'policechief',
  },
  {
    id: 'definitions.myth-travel',
    myth: 'Someone has to be moved, or smuggled over a border.',
    answer: 'No travel is needed. It can happen to someone who never left home. Smuggling is another crime.',
    source: ['dhs-roles', 'smuggling'],
  },
  {
    id: 'definitions.myth-stranger',
    myth: 'Most victims are kidnapped by a stranger.',
    answer:
      'It rarely starts that way. For many it starts with someone they think of as a partner. It can also be a relative, or an offer of work or a place to stay.',
    source: [
      'preble-2024-01',
      'needs-assessment-2015',
      'sj-2014',
      'ncm-2023',
      'fox26',
      'ncmec-mirror',
      'nhth-sex',
    ],
  },
  {
    id: 'definitions.myth-only-sex',
    myth: 'Trafficking always means sex.',
    answer:
      'Forced labor is trafficking too, and a crime in Maine since 2018. Hotels, restaurants and farms in Maine have had labor cases.',
    source: ['state-def', 'pl416', 'mainesten-labor', 'preble-2023', 'nhth-maine'],
  },
  {
    id: 'definitions.myth-age',
    myth: 'On average it starts at age twelve to fourteen.',
    answer: 'People repeat this number, but fact-checkers found no sound basis for it. Do not pass it on.',
    source: ['politifact', 'wapo', 'mhttf'],
  },
  {
    id: 'definitions.myth-proof',
    myth: 'You need proof before you can call.',
    answer: 'You do not. You can ask the hotline for advice when you are not sure.',
    source: ['plymouthda', 'ndhttf', 'nhth-approach'],
  },
  {
    id: 'definitions.myth-knows',
    myth: 'A victim knows it, and will say so.',
    answer:
      'Many do not see themselves that way, or do not want to come forward. No one should need a name for it to get help.',
    source: ['needs-assessment-2015', 'mecasa-services'],
  },
  {
    id: 'definitions.myth-drugs',
    myth: 'Addicts choose that life.',
    answer:
      'Drugs are one way to control a person. Someone may hold them back to make a person work or sell sex. Maine’s forced labor law names this.',
    source: ['pl416', 'ph-2019-preble', 'needs-assessment-2015'],
  },
  {
    id: 'definitions.myth-crime',
    myth: 'In Maine, a prostitute who asks for help admits to a crime.',
    answer:
      'Since 2023 Maine no longer punishes the person who sells sex. To buy sex, or to promote its sale, is a crime.',
    source: ['pl316', 'jurist', 'bdn-2023', 'wabi-2023'],
  },
];
