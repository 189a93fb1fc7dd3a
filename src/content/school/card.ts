import type { Caution, Texts } from '../types.js';

/** What `aware-school-card` says first, to each kind of reader. */
export const student = {
  id: 'school-card.student',
  region: 'For students in Maine',
  heading: 'Friends, online, work: you have a say',
  lead: 'Something feels wrong? You can ask for help, and you are not in trouble.',
  source: 'ours',
} as const satisfies Texts;

export const parent = {
  id: 'school-card.parent',
  region: 'For parents and caregivers in Maine',
  heading: 'Worried about your child?',
  lead: 'You can call for advice, and you do not need to be sure.',
  source: 'ours',
} as const satisfies Texts;

export const educator = {
  id: 'school-card.educator',
  region: 'For teachers and school staff in Maine',
  heading: 'Worried about a student?',
  lead: 'Listen, report what you suspect, and leave the questions to trained people.',
  source: ['ed-policy', 'ed-suspect', 's4011a'],
} as const satisfies Texts;

export const schoolCard = {
  id: 'school-card.words',
  print: 'Print this card',
  source: 'ours',
} as const satisfies Texts;

/** What stands before the messages for parents; students read `guidance.noName` there. */
export const parentCaution: Caution = {
  id: 'school.parent-caution',
  text: 'One sign is not proof. Look for several. To hide things online is normal for many teens.',
  careful: 'Do not confront the person you suspect, and do not promise to keep a secret.',
  source: ['wa-hk', 'dhs-edu', 'stt', 'just1', 'hstoday', 'imperial', 'plymouthda', 'freeway', 'csba'],
};

/** Before the messages for educators, whom the law asks to report what they suspect, not what they can prove. */
export const educatorCaution: Caution = {
  id: 'school.educator-caution',
  text: 'One sign is not proof, and a report needs no proof.',
  careful: 'Do not confront anyone, and do not promise to keep a secret.',
  source: ['wa-hk', 'dhs-edu', 'stt', 'plymouthda', 'csba', 's4011a'],
};
