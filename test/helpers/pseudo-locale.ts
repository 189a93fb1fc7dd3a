import * as content from '../../src/content/index.js';
import { textsIn } from '../../src/content/texts.js';
import type { Locale } from '../../src/internal/localize.js';

const wrapped = (text: string) => `⟦${text}⟧`;

/** A language in which every word is wrapped, so that one that never went through a translation shows. */
export const pseudo: Locale = {
  lang: 'en-XA',
  words: Object.fromEntries(textsIn(content).map(({ id, text }) => [id, wrapped(text)])),
};

/** The same, written from right to left. */
export const pseudoRtl: Locale = { ...pseudo, lang: 'ar-XB', dir: 'rtl' };

/** The words that are left of a text when all that is wrapped is taken away: those we missed. Numbers need no wrapping. */
export function unwrapped(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  if (rest !== text) return unwrapped(rest);
  return /\p{L}/u.test(rest) ? rest.trim() : '';
}
