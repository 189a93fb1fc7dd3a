import type { Advice, Caution, Entry, Line, TextKey } from '../content/types.js';
import { type Locale, type Values } from '../internal/localize.js';
/** A piece of a sentence: words, or a link with its words. */
export type Run = string | {
    readonly href: string;
    readonly text: string;
};
/**
 * A heading, a paragraph, a list, links that each stand apart, so that no finger takes one for another, or what belongs
 * together: items that follow each other are one list.
 */
export type Block = {
    readonly heading: string;
} | {
    readonly text: readonly Run[];
} | {
    readonly list: readonly (readonly Run[])[];
} | {
    readonly links: readonly Run[];
} | {
    readonly item: readonly Block[];
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
    text({ sms, keyword: word }: Line): Run | undefined;
    /** A line: who it is for, if that is said, and all the ways to reach it. */
    line(line: Line, about?: readonly Block[]): Block;
    /** 911, and a line to ask. */
    danger(): Block;
    caution(caution: Caution): Block;
    /** What to do, each with the lines it names. */
    advice(items: readonly Advice[]): Block[];
}
