import type { Text } from '../card/inline.js';
/** A text of the content in English, by the id under which a catalog has its translation. */
export declare class Source {
    readonly id: string;
    readonly text: string;
    constructor(id: string, text: string);
    /** What the content asks of a text, as whether it speaks of texting, it asks of the English. */
    toString(): string;
}
/** One text in another language. */
export interface Message {
    /** The English from which it was translated. */
    readonly source: string;
    readonly target: string;
    /** `draft`: nobody who speaks the language has read it. `stale`: its English has changed; it is not shown. */
    readonly state: 'draft' | 'reviewed' | 'stale';
}
/** The texts of a language by their ids. */
export type Catalog = Readonly<Record<string, Message>>;
/** The texts of a language: where words change with a number, it has a form for each of its own plural categories. */
export declare const sourcesIn: (lang: string, sources: readonly Source[]) => readonly Source[];
/** What is wrong with a catalog, one line for each fault; nothing where all is well. */
export declare function faultsOf(catalog: Catalog, sources: readonly Source[]): string[];
/** A text in the language of a catalog; in English, and marked so, where it lacks it or its English has changed. */
export declare const speaker: (catalog: Catalog) => ({ id, text }: Source) => Text;
