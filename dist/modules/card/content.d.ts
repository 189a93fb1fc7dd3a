import type { Advice, Caution, Law, Line } from '../content/types.js';
import type { Text } from './inline.js';
/** A text of the content, which a translation replaces. */
export declare const t: (text: string) => Text;
export declare const maybe: (text: string | undefined) => Text | undefined;
/** How a line is reached. */
export interface ReachContent {
    /** The number to call, as people read it. */
    readonly call: string;
    /** The number to text. */
    readonly text?: string | undefined;
    /** The word to text to it. */
    readonly word?: Text | undefined;
    readonly chat?: string | undefined;
    /** What it is called within a sentence, as in the name of its chat. */
    readonly short?: Text | undefined;
}
export declare const reachOf: (each: Line) => ReachContent;
export interface LineContent extends ReachContent {
    readonly name: Text;
    readonly checked: {
        readonly on: string;
        readonly how: 'read' | 'called';
    };
    readonly isEmergency?: true | undefined;
}
export declare const line: (each: Line) => LineContent;
/** What to do, and the lines that it names. */
export interface AdviceContent {
    readonly text: Text;
    readonly lines?: readonly LineContent[] | undefined;
    /** It names texting, so that the number to text stands beside the one to call. */
    readonly texts?: true | undefined;
}
export declare const advice: ({ text, lines }: Pick<Advice, "text" | "lines">) => AdviceContent;
export declare const caution: ({ text, careful }: Caution) => {
    text: Text;
    careful: Text;
};
export declare const law: ({ heading, text, cite, asOf, ask, lines, link }: Law) => {
    heading: Text;
    text: Text;
    cite: Text;
    asOf: Text;
    ask: AdviceContent;
    lines: LineContent[] | undefined;
    link: `https://${string}` | undefined;
};
export declare const laws: () => {
    heading: Text;
    cite: Text;
};
/** What every card reads. */
export declare const common: () => {
    hotline: LineContent;
    reach: {
        call: Text;
        text: Text;
        textWord: Text;
        chat: Text;
    };
    danger: {
        question: Text;
        place: Text;
        call: "911";
        text: "911";
    };
    notes: {
        log: Text;
        relay: Text;
        number: string;
    };
    checks: {
        read: Text;
        called: Text;
        longAgo: Text;
        directory: string;
    };
};
export type Common = ReturnType<typeof common>;
/** What a card reads that offers a way to leave. */
export declare const leaving: () => {
    exit: {
        leave: Text;
        keys: Text;
        history: Text;
        closeTab: Text;
        back: Text;
        left: {
            one: Text;
            other: Text;
        };
    };
};
export type Leaving = ReturnType<typeof leaving>;
