/** The words of the widgets in one language, by id. What it lacks is shown in English. */
export interface Locale {
  /** A language tag, as in `es` or `pt-BR`. */
  readonly lang: string;
  /** Which way it is written; left to right if not given. */
  readonly dir?: 'ltr' | 'rtl';
  readonly words: Readonly<Record<string, string | undefined>>;
}

/** What stands in for the `{name}` of a text. */
export type Values = Readonly<Record<string, unknown>>;

export const english: Locale = { lang: 'en', words: {} };

const locales = new Map<string, Locale>();
let tell: () => void;

/** A language tag as it is compared: many write `es_MX`, and a page may write anything. */
const tagOf = (written: unknown) => String(written).slice(0, 99).trim().replaceAll('_', '-').toLowerCase();

/** As `lang` and `Intl` take it, which throws at what is no language tag. */
function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0]!;
  } catch {
    return 'und';
  }
}

/** Makes a language known to every widget on the page, those already shown too. */
export function addLocale(locale: Locale): void {
  const tag = tagOf(locale.lang);
  const lang = canonical(tag);
  locales.set(tag, lang === locale.lang ? locale : { ...locale, lang });
  tell();
}

export function onLocaleAdded(listener: () => void): void {
  tell = listener;
}

/** The locale for a language tag: the closest we have (`es` for `es-MX`, `es-MX` for `es`), or else English. */
export function findLocale(written: string): Locale {
  const tag = tagOf(written);
  const parts = tag.split('-');
  const [language] = parts;
  for (; parts.length; parts.pop()) {
    const found = locales.get(parts.join('-'));
    if (found) return found;
  }
  const [, near] = (isForeign(tag) && [...locales].find(([each]) => each.startsWith(`${language!}-`))) || [];
  return near ?? english;
}

/** Whether a language tag names a language other than English. */
export const isForeign = (written: string): boolean =>
  /^(?!(eng?|und|zxx|mul|mis)(-|$))[a-z]{2,3}(-|$)/.test(tagOf(written));

/** The languages that there are words in. */
export const languages = (): string => ['en', ...Array.from(locales.values(), ({ lang }) => lang)].join(', ');

/**
 * The short name by which a drop-in script finds the translation of an English text, so that it need not carry an id for
 * each. When the English changes so does the name: nobody reads an outdated translation of a step that safety hangs on.
 */
export function textKey(text: string): string {
  let hash = 0;
  for (const letter of text) hash = (hash * 31 + letter.codePointAt(0)!) | 0;
  return (hash >>> 0).toString(36);
}

/** The text in parts, with each `{name}` replaced by its value. */
export function fill(text: string, values: Values): unknown[] {
  return text.split(/\{(\w+)\}/).map((part, at) => (at % 2 ? values[part] : part));
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const formats: Record<string, Intl.DateTimeFormat | undefined> = {};

/**
 * A time as month and year in a language: `November 2026`. English does without `Intl`, whose first date takes an old phone
 * a tenth of a second.
 */
export function month(time: number, locale: Locale): string {
  const { lang } = locale;
  if (locale === english) {
    const date = new Date(time);
    return `${months[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
  }
  return (formats[lang] ??= new Intl.DateTimeFormat(lang, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })).format(time);
}
