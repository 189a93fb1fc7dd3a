import type { Card } from '../card/blocks.js';
import { type Language } from '../card/language.js';
/** The attributes of a widget, with values that it knows. */
export type Attributes = Readonly<Record<string, string | undefined>>;
interface CardWriter {
    readonly languages: readonly Language[];
    readonly card: (language: Language, attributes: Attributes) => Card;
}
/** What writes each card, by its tag. */
export declare const cards: Readonly<Record<string, CardWriter>>;
/** The languages that every card has, English first. */
export declare const languages: string[];
/** The closest language to a tag that there are words in, or else English. */
export declare const languageFor: (tag: string, lang: string) => Language;
/** Whether there are words for a language tag. */
export declare const hasWords: (lang: string) => boolean;
export {};
