import type { Card } from '../card/blocks.js';
import { closest, type Language } from '../card/language.js';
import * as definitionsCard from '../components/aware-definitions/card.js';
import { language as definitions } from '../components/aware-definitions/content.js';
import * as exitCard from '../components/aware-exit/card.js';
import { language as exit } from '../components/aware-exit/content.js';
import * as hotlineCard from '../components/aware-hotline/card.js';
import { language as hotline } from '../components/aware-hotline/content.js';
import * as localHelpCard from '../components/aware-local-help/card.js';
import { language as localHelp } from '../components/aware-local-help/content.js';
import * as redFlagsCard from '../components/aware-red-flags/card.js';
import { language as redFlags } from '../components/aware-red-flags/content.js';
import * as schoolCardCard from '../components/aware-school-card/card.js';
import { language as schoolCard } from '../components/aware-school-card/content.js';
import * as sectorGuideCard from '../components/aware-sector-guide/card.js';
import { language as sectorGuide } from '../components/aware-sector-guide/content.js';
import * as statisticCard from '../components/aware-statistic/card.js';
import { language as statistic } from '../components/aware-statistic/content.js';
import { translations } from './translations.js';

/** The attributes of a widget, with values that it knows. */
export type Attributes = Readonly<Record<string, string | undefined>>;

interface CardWriter {
  readonly languages: readonly Language[];
  readonly card: (language: Language, attributes: Attributes) => Card;
}

function cardWriter<C>(
  tag: string,
  english: Language<C>,
  card: (language: Language<C>, attributes: Attributes) => Card,
): CardWriter {
  const others = translations.map(({ contents, ...each }) => ({ ...each, content: contents[tag] }));
  return { languages: [english, ...others], card: card as CardWriter['card'] };
}

/** What writes each card, by its tag. */
export const cards: Readonly<Record<string, CardWriter>> = {
  'aware-hotline': cardWriter('aware-hotline', hotline, hotlineCard.card),
  'aware-red-flags': cardWriter('aware-red-flags', redFlags, redFlagsCard.card),
  'aware-sector-guide': cardWriter('aware-sector-guide', sectorGuide, sectorGuideCard.card),
  'aware-statistic': cardWriter('aware-statistic', statistic, statisticCard.card),
  'aware-local-help': cardWriter('aware-local-help', localHelp, localHelpCard.card),
  'aware-definitions': cardWriter('aware-definitions', definitions, definitionsCard.card),
  'aware-school-card': cardWriter('aware-school-card', schoolCard, schoolCardCard.card),
  'aware-exit': cardWriter('aware-exit', exit, exitCard.card),
};

/** The languages that every card has, English first. */
export const languages = [{ lang: 'en' }, ...translations].map(({ lang }) => lang);

/** The closest language to a tag that there are words in, or else English. */
export const languageFor = (tag: string, lang: string): Language => {
  const all = cards[tag]!.languages;
  return closest(all, lang) ?? all[0]!;
};

/** Whether there are words for a language tag. */
export const hasWords = (lang: string): boolean =>
  !!closest(
    languages.map((each) => ({ lang: each })),
    lang,
  );
