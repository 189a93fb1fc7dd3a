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
export type Forms = {
    readonly other: Text;
} & {
    readonly [C in Intl.LDMLPluralRule]?: Text | undefined;
};
/** The form that goes with a number. */
export declare const formFor: (forms: Forms, number: number, lang: string) => Text;
/** The closest of the languages to a tag: `es` for `es-MX`, `es-MX` for `es`; none if there is none. */
export declare function closest<L extends {
    readonly lang: string;
}>(all: readonly L[], written: unknown): L | undefined;
/** Whether a language tag names a language other than English. */
export declare const isForeign: (written: unknown) => boolean;
/**
 * A day as month and year in a language: `November 2026`. English does without `Intl`, whose first date takes an old phone
 * a tenth of a second.
 */
export declare function month(day: string, lang: string): string;
