/** The heading and the first words of a widget; quick exit has no heading, and ends with its words about help. */
export interface Opening {
    readonly heading: string;
    readonly first: string;
    /** No other widget says it. */
    readonly isOwn: boolean;
}
export declare const openingsOf: (tag: string) => readonly Opening[];
/** Whether a widget has this link inside it before the script. */
export declare const isOurLink: (tag: string, href: string) => boolean;
/** Whether a text begins with the words that a widget of ours has inside. */
export declare function holdsOurWords(text: string, tag: string): boolean;
