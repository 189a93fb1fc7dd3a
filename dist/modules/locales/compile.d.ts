import type { Text } from '../card/inline.js';
/** A text of the content in English, by the id under which a catalog has its translation. */
export declare class Source {
    readonly id: string;
    readonly text: string;
    constructor(id: string, text: string);
    /** What the content asks of a text, as whether it speaks of texting, it asks of the English. */
    toString(): string;
}
/** Every text of the content in English, by its id. */
export declare const sources: readonly Source[];
/** What each element reads of the content, by its tag, with every text as `speak` has it. */
export declare function contents(speak: (source: Source) => Text): Readonly<Record<string, unknown>>;
