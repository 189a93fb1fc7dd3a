import { closest } from '../card/language.js';
import { card as card$2 } from '../components/aware-definitions/card.js';
import { language as language$2 } from '../components/aware-definitions/content.js';
import { card } from '../components/aware-exit/card.js';
import { language } from '../components/aware-exit/content.js';
import { card as card$7 } from '../components/aware-hotline/card.js';
import { language as language$7 } from '../components/aware-hotline/content.js';
import { card as card$3 } from '../components/aware-local-help/card.js';
import { language as language$3 } from '../components/aware-local-help/content.js';
import { card as card$6 } from '../components/aware-red-flags/card.js';
import { language as language$6 } from '../components/aware-red-flags/content.js';
import { card as card$1 } from '../components/aware-school-card/card.js';
import { language as language$1 } from '../components/aware-school-card/content.js';
import { card as card$5 } from '../components/aware-sector-guide/card.js';
import { language as language$5 } from '../components/aware-sector-guide/content.js';
import { card as card$4 } from '../components/aware-statistic/card.js';
import { language as language$4 } from '../components/aware-statistic/content.js';
import { translations } from './translations.js';

function cardWriter(tag, english, card) {
  const others = translations.map(({ contents, ...each }) => ({ ...each, content: contents[tag] }));
  return { languages: [english, ...others], card };
}
const cards = {
  "aware-hotline": cardWriter("aware-hotline", language$7, card$7),
  "aware-red-flags": cardWriter("aware-red-flags", language$6, card$6),
  "aware-sector-guide": cardWriter("aware-sector-guide", language$5, card$5),
  "aware-statistic": cardWriter("aware-statistic", language$4, card$4),
  "aware-local-help": cardWriter("aware-local-help", language$3, card$3),
  "aware-definitions": cardWriter("aware-definitions", language$2, card$2),
  "aware-school-card": cardWriter("aware-school-card", language$1, card$1),
  "aware-exit": cardWriter("aware-exit", language, card)
};
const languages = [{ lang: "en" }, ...translations].map(({ lang }) => lang);
const languageFor = (tag, lang) => {
  const all = cards[tag].languages;
  return closest(all, lang) ?? all[0];
};
const hasWords = (lang) => !!closest(
  languages.map((each) => ({ lang: each })),
  lang
);

export { cards, hasWords, languageFor, languages };
