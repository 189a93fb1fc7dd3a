import type { Advice, Caution, Entry, Line, TextKey } from '../content/types.js';
import { type Locale, type Values } from '../internal/localize.js';
/** A piece of a sentence: words, or a link with its words. */
export type Run = string | {
    readonly href: string;
    readonly text: string;
};
/** A heading, a paragraph or a list. */
export type Block = {
    readonly heading: string;
} | {
    readonly text: readonly Run[];
} | {
    readonly list: readonly (readonly Run[])[];
};
export declare const heading: (said: unknown) => Block;
export declare const text: (...said: unknown[]) => Block;
export declare const list: (items: readonly unknown[]) => Block;
/** What is said, without its links. */
export declare const words: (said: unknown) => string;
/** Says the content in one language, as the elements do, but in blocks of plain text and links. */
export declare class Speaker {
    readonly locale: Locale;
    constructor(locale: Locale);
    say<T extends Entry>(entry: T, key: TextKey<T>, values?: Values): unknown;
    link(href: string, said: unknown): Run;
    call({ voice }: Line): Run;
    /** A line with all the ways to reach it. */
    line(line: Line): Block[];
    /** 911, and a line to ask. */
    danger(): Block;
    caution(caution: Caution): Block;
    /** What to do, and the number of each line it names. */
    advice(items: readonly Advice[]): Block[];
}
