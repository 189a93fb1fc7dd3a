import { dhhsIntake } from './lines.js';
import type { Advice, Law, Texts } from './types.js';

/** Whom to ask about the sign. */
export const askLabor = {
  id: 'law.ask-labor',
  text: 'This is not legal advice. Ask the Maine Department of Labor or a lawyer.',
  source: 'ours',
} as const satisfies Texts;

/** Whom to ask about reports. */
export const askIntake: Advice<never> = {
  id: 'law.ask-intake',
  text: 'This is not legal advice. Ask the DHHS intake line, your supervisor or a lawyer.',
  lines: [dhhsIntake],
  source: 'ours',
};

/** Who must post the hotline sign. No widget replaces it, and none says that anybody has complied. */
export const postSign: Law<never> = {
  id: 'law.post-sign',
  heading: 'The sign that Maine law asks for',
  text: 'Hotels and restaurants must post a sign about human trafficking where workers and the public can see it. The law names other places too, such as hospitals with emergency care and transport hubs. The Maine Department of Labor has the posters. This card does not replace the sign.',
  cite: '26 MRSA 879, in force since August 2, 2018',
  asOf: 'a copy without a date, read in November 2026',
  ask: askLabor,
  link: 'https://www.maine.gov/labor/posters/index.shtml',
  source: ['s879', 'posters', 'cpc-2018'],
};

/** Whose work makes a report a duty: for staff of schools and of health care. */
export const mustReport: Law<never> = {
  id: 'law.must-report',
  heading: 'You must report',
  text: 'Teachers, school officials, counselors, school bus staff, doctors, nurses, dentists, emergency medical staff and social workers are among those who must report. They report at once when they have reasonable cause to suspect that a child is abused, neglected or exploited. Call the DHHS intake line, at any hour. School, medical and police staff may also report online. If DHHS asks, send a written report within 48 hours. It can tell you who else must know.',
  cite: '22 MRSA 4011-A and 4012',
  asOf: 'copies of 2021 to 2023',
  ask: askIntake,
  link: 'https://www.maine.gov/dhhs/ocfs',
  lines: [dhhsIntake],
  source: ['s4011a', 's4012', 'ocfs', 'rainn-me'],
};

/** When the district attorney must be told too. */
export const tellDistrictAttorney: Law<never> = {
  id: 'law.tell-district-attorney',
  heading: 'When someone outside the home does the harm',
  text: 'If the person who harms the child is not responsible for the child, those who must report must also tell the district attorney’s office. The DHHS intake line can tell you whom to call.',
  cite: '22 MRSA 4011-A, subsection 2',
  asOf: 'summaries read in November 2026; the text itself was not seen',
  ask: askIntake,
  lines: [dhhsIntake],
  source: ['clt', 'aspe', 'cw-2022'],
};

/** For everyone, whatever their work. */
export const mayReport: Law<never> = {
  id: 'law.may-report',
  heading: 'You may report',
  text: 'Any person may report a worry about a child to DHHS. Some jobs make it a duty, such as teaching and nursing. Hotel, restaurant and salon jobs are not on that list, as far as we read it; your employer or a license may ask more of you.',
  cite: '22 MRSA 4011-A',
  asOf: 'copies of 2023',
  ask: askIntake,
  source: ['s4011a', 'childusa'],
};
