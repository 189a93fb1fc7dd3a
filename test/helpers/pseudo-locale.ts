import type { Text } from '../../src/card/inline.js';
import { contents, type Source } from '../../src/locales/compile.js';
import type { AwareElement } from '../../src/internal/aware-element.js';
import { elements } from './elements.js';

/** Makes a language known to every element; what `speak` does not say stays English, and marked so. */
export function addLanguage(
  lang: string,
  speak: (source: Source) => Text | undefined = () => undefined,
  dir: 'ltr' | 'rtl' = 'ltr',
): void {
  const all = contents((source) => speak(source) ?? { en: source.text }, lang);
  for (const [tag, { type }] of Object.entries(elements))
    (type as unknown as typeof AwareElement).learn({ lang, dir, content: all[tag] } as Parameters<
      typeof AwareElement.learn
    >[0]);
}

const wrapped = ({ text }: Source) => `⟦${text}⟧`;

/** A language in which every word is wrapped, so that one that never went through a translation shows. */
export const addPseudo = (): void => {
  addLanguage('en-XA', wrapped);
};

/** The same, written from right to left. */
export const addPseudoRtl = (): void => {
  addLanguage('ar-XB', wrapped, 'rtl');
};

/** The words that are left of a text when all that is wrapped is taken away: those we missed. Numbers need no wrapping. */
export function unwrapped(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  if (rest !== text) return unwrapped(rest);
  return /\p{L}/u.test(rest) ? rest.trim() : '';
}
