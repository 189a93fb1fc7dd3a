import { type Card } from '../../card/blocks.js';
import { type Text } from '../../card/inline.js';
import type { Language } from '../../card/language.js';
import type { Content, Topic } from './content.js';
/** Its attributes, with values that it knows, and what a visitor chose and looks for. */
export interface Given {
    /** The one topic that can be shown; all when it is not given. */
    readonly topic?: string | undefined;
    /** The entry that comes first. */
    readonly entry?: string | undefined;
    /** The topic that is chosen. */
    readonly chosen?: string | undefined;
    /** The entry that was followed to. */
    readonly linked?: string | undefined;
    readonly sought?: string | undefined;
}
/** The names of all entries that can be shown, each with its topic. */
export declare const entriesOf: (content: Content, only: string | undefined) => ReadonlyMap<string, Topic>;
/** The topic that is shown, and in how many entries what is looked for was found. */
export declare function look(content: Content, { topic, entry, chosen, linked, sought }: Given): {
    shown: "language" | "definitions" | "myths";
    marked: string;
    searching: boolean;
    found: {
        definitions: readonly {
            name: string;
            term: Text;
            text: Text;
            cite: Text | undefined;
            asOf: Text | undefined;
        }[];
        language: readonly {
            name: string;
            say: Text;
            instead: Text;
            reason: Text;
        }[];
        myths: readonly {
            name: string;
            myth: Text;
            answer: Text;
        }[];
    };
    count: number;
    choosing: boolean;
};
export declare function card(spoken: Language<Content>, given: Given): Card;
