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
export declare const english: Locale;
/** Makes a language known to every widget on the page, those already shown too. */
export declare function addLocale(locale: Locale): void;
export declare function onLocaleAdded(listener: () => void): void;
/** The locale for a language tag: the closest we have (`es` for `es-MX`, `es-MX` for `es`), or else English. */
export declare function findLocale(written: string): Locale;
/** Whether a language tag names a language other than English. */
export declare const isForeign: (written: string) => boolean;
/** The languages that there are words in. */
export declare const languages: () => string;
/**
 * The short name by which a drop-in script finds the translation of an English text, so that it need not carry an id for
 * each. When the English changes so does the name: nobody reads an outdated translation of a step that safety hangs on.
 */
export declare function textKey(text: string): string;
/** The text in parts, with each `{name}` replaced by its value. */
export declare function fill(text: string, values: Values): unknown[];
/**
 * A time as month and year in a language: `November 2026`. English does without `Intl`, whose first date takes an old phone
 * a tenth of a second.
 */
export declare function month(time: number, locale: Locale): string;
