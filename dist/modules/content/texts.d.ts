import type { Entry } from './types.js';
/** A text that people may read, and the id by which a translation finds it. */
export interface Text {
    readonly id: string;
    readonly text: string;
    readonly entry: Entry;
}
/** Every entry in a part of the content, in its order. One that stands in several places comes once. */
export declare function entriesIn(part: unknown, found?: Set<Entry>): readonly Entry[];
/** Every text in a part of the content. */
export declare function textsIn(part: unknown): readonly Text[];
