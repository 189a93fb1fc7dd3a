/** The heading and the first words of a widget; quick exit has no heading, and ends with its words about help. */
export interface Saying {
    readonly heading: string;
    readonly first: string;
    /** No other widget says it. */
    readonly isOwn: boolean;
}
export declare const sayingsAbout: (tag: string) => readonly Saying[];
/** Whether a widget has this link inside it before the script. */
export declare const isOurLink: (tag: string, href: string) => boolean;
/** Whether a text begins with the words that a widget of ours has inside. */
export declare function holdsOurs(text: string, tag: string): boolean;
