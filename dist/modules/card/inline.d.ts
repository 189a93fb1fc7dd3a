/** Words in the language of the card; where it lacks them, in English, which says so. */
export type Text = string | English;
export interface English {
    readonly en: Inline;
}
/** A link: to call, to text, or out of the page. */
export interface Link {
    readonly href: string;
    readonly label: Inline;
    /** The classes by which it is styled. */
    readonly kind?: string;
}
/** A number as people read it. */
export interface Digits {
    readonly digits: string;
}
/** Words that stand out, or that belong together. */
export interface Marked {
    readonly as: 'strong' | 'b' | 'small' | 'span' | 'p' | 'br' | 'cite' | 'data';
    readonly in?: Inline;
    readonly kind?: string;
    readonly value?: number;
}
/** A piece of a sentence. */
export type Inline = string | number | undefined | null | false | readonly Inline[] | English | Link | Digits | Marked;
export type Values = Readonly<Record<string, Inline>>;
/** Whether it has such a part itself: an old script of the page may have given every object one of that name. */
export declare const has: <T extends object, K extends string>(each: T, part: K) => each is Extract<T, Readonly<Partial<Record<K, unknown>>>>;
/** A text with each `{name}` replaced by its value. */
export declare const fill: (text: Text, values: Values) => Inline;
export declare const strong: (...words: Inline[]) => Marked;
/** What is said, as one line of text, with nothing but the words of its links. */
export declare function plain(each: Inline): string;
