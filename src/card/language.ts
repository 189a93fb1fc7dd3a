import type { Text } from './inline.js';

/** What a card says in one language. */
export interface Language<C = unknown> {
  /** A language tag, as in `es` or `pt-BR`. */
  readonly lang: string;
  /** Which way it is written; left to right if not given. */
  readonly dir?: 'ltr' | 'rtl';
  readonly content: C;
}

/** The forms of a text by the plural category of a number; `other` stands for those that there are not. */
export type Forms = { readonly other: Text } & { readonly [C in Intl.LDMLPluralRule]?: Text | undefined };

/** The form that goes with a number. */
export const formFor = (forms: Forms, number: number, lang: string): Text =>
  forms[new Intl.PluralRules(lang).select(number)] ?? forms.other;

/** A language tag as it is compared: many write `es_MX`, and a page may write anything. */
const tagOf = (written: unknown) => String(written).slice(0, 99).trim().replaceAll('_', '-').toLowerCase();

/** The closest of the languages to a tag: `es` for `es-MX`, `es-MX` for `es`; none if there is none. */
export function closest<L extends { readonly lang: string }>(
  all: readonly L[],
  written: unknown,
): L | undefined {
  const parts = tagOf(written ?? '').split('-');
  const [language] = parts;
  for (; parts.length; parts.pop()) {
    const found = all.find(({ lang }) => tagOf(lang) === parts.join('-'));
    if (found) return found;
  }
  return language ? all.find(({ lang }) => tagOf(lang).split('-')[0] === language) : undefined;
}

/** Whether a language tag names a language other than English. */
export const isForeign = (written: unknown): boolean =>
  /^(?!(eng?|und|zxx|mul|mis)(-|$))[a-z]{2,3}(-|$)/.test(tagOf(written ?? ''));

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const formats: Record<string, Intl.DateTimeFormat | undefined> = {};

/**
 * A day as month and year in a language: `November 2026`. English does without `Intl`, whose first date takes an old phone
 * a tenth of a second.
 */
export function month(day: string, lang: string): string {
  const date = new Date(day);
  if (lang === 'en') return `${months[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
  return (formats[lang] ??= new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })).format(date);
}
