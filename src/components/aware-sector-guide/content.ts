import { advice, common, law, laws, line, t } from '../../card/content.js';
import type { Language } from '../../card/language.js';
import { place } from '../../card/settings.js';
import { callHotline, callNow } from '../../content/guidance.js';
import { sectorGuide as words } from '../../content/sector-guide.js';
import { sectors } from '../../content/sectors/index.js';
import type { Advice, Setting } from '../../content/types.js';

/** Advice for some jobs or all; what the top of the sheet for the wall says too can be spared there. */
const forJobs = (all: readonly Advice[], told: readonly Advice[] = []) =>
  all.map((each) => ({
    ...advice(each),
    jobs: each.jobs,
    isSpare: each === callNow || each === callHotline ? (true as const) : undefined,
    /** It stands among the steps already. */
    isTold: told.includes(each) ? (true as const) : undefined,
  }));

const sector = (setting: Setting) => ({
  ...place(setting),
  lead: t(setting.lead),
  steps: forJobs(setting.steps),
  never: forJobs(setting.never),
  answers: forJobs(setting.answers),
  tell: forJobs(setting.tell, setting.steps),
  laws: setting.laws.map((each) => ({ ...law(each), jobs: each.jobs })),
  practice: (setting.practice ?? []).map(({ text, answer, lines }) => ({
    text: t(text),
    answer: t(answer),
    lines: lines?.map(line),
  })),
  smallCards: setting.smallCards,
});

export const project = () => ({
  ...common(),
  law: laws(),
  words: {
    heading: t(words.heading),
    job: t(words.job),
    notice: t(words.notice),
    steps: t(words.steps),
    never: t(words.never),
    answers: t(words.answers),
    tell: t(words.tell),
    practice: t(words.practice),
    example: t(words.example),
    ask: t(words.ask),
    print: t(words.print),
    more: t(words.more),
    cards: t(words.cards),
    card: t(words.card),
    scan: t(words.scan),
  },
  sectors: (sectors as readonly Setting[]).map(sector),
});
export type Content = ReturnType<typeof project>;
export type Sector = Content['sectors'][number];
export const language: Language<Content> = { lang: 'en', content: project() };
