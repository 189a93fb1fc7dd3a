/** A piece of a sentence: words, or a link with its words. */
export type Run = string | {
    readonly href: string;
    readonly text: string;
};
/** What a partner wrote as their own contact, with its numbers, mail addresses and https addresses as links. */
export declare function linked(text: string): Run[];
