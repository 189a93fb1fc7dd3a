import { type Card } from '../../card/blocks.js';
import type { Language } from '../../card/language.js';
import type { Amount } from '../../content/types.js';
import type { Content } from './content.js';
/** Its attributes, with values that it knows. */
export interface Given {
    readonly figure?: string | undefined;
    readonly view?: string | undefined;
}
type Spoken = Language<Content>;
/** What was asked for: a figure, a series of them, or one that we do not show, with the nearest sound one. */
export declare function find(content: Content, id?: string): {
    figure: {
        id: string;
        status: "current" | "historical";
        kind: "count" | "survey" | "estimate" | "sample" | "event" | "money" | "percent" | "grade" | "sum" | "none";
        value: Amount | null;
        unit: import("../../card/inline.js").Text;
        counted: import("../../card/inline.js").Text;
        area: import("../../card/inline.js").Text | undefined;
        period: readonly string[];
        by: import("../../card/inline.js").Text;
        caveat: import("../../card/inline.js").Text;
        publication: {
            publisher: string;
            title: string | undefined;
            url: `https://${string}` | `http://${string}` | null;
            date: string | null;
            checked: `${number}-${number}-${number}`;
        };
        replacedBy: readonly string[] | undefined;
        apart: readonly string[] | undefined;
    };
    set: {
        id: string;
        title: import("../../card/inline.js").Text;
        kind: "parts" | "groups" | "range";
        whole: string | undefined;
        figures: string[];
        labels: import("../../card/inline.js").Text[];
        note: import("../../card/inline.js").Text;
    } | undefined;
    withheld: {
        id: string;
        reason: import("../../card/inline.js").Text;
        nearest: string;
    } | undefined;
};
export declare function card(spoken: Spoken, { figure: id, view }: Given): Card;
export {};
