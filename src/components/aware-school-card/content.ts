import { advice, caution, common, law, laws, leaving, t } from '../../card/content.js';
import type { Language } from '../../card/language.js';
import { noName, under18 } from '../../content/guidance.js';
import { mayReport, mustReport, tellDistrictAttorney } from '../../content/law.js';
import * as words from '../../content/school/card.js';
import { educator, parent, student } from '../../content/school/prevention.js';
import type { Caution, Law, Prevention } from '../../content/types.js';

const reader = (
  said: { readonly region: string; readonly heading: string; readonly lead: string },
  careful: Caution,
  groups: readonly Prevention[],
  laws: readonly Law[],
) => ({
  region: t(said.region),
  heading: t(said.heading),
  lead: t(said.lead),
  caution: caution(careful),
  groups: groups.map(({ heading, messages }) => ({ heading: t(heading), messages: messages.map(advice) })),
  laws: laws.map(law),
});

export const project = () => ({
  ...common(),
  ...leaving(),
  law: laws(),
  print: t(words.schoolCard.print),
  under18: t(under18.text),
  student: reader(words.student, noName, student, []),
  parent: reader(words.parent, words.parentCaution, parent, [mayReport]),
  educator: reader(words.educator, words.educatorCaution, educator, [
    mustReport,
    tellDistrictAttorney,
    mayReport,
  ]),
});
export type Content = ReturnType<typeof project>;
export const language: Language<Content> = { lang: 'en', content: project() };
