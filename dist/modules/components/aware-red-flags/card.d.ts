import { type Card } from '../../card/blocks.js';
import type { LineContent } from '../../card/content.js';
import type { Language } from '../../card/language.js';
import { type SignContent } from '../../card/settings.js';
import type { Content } from './content.js';
/** Its attributes, with values that it knows, and what a visitor chose. */
export interface Given {
    readonly setting?: string | undefined;
    readonly job?: string | undefined;
    readonly about?: string | undefined;
    /** The signs that are ticked; `all` for a text in which none can be. */
    readonly ticked?: ReadonlySet<SignContent> | 'all';
}
/** The signs of a place and a job, those that are ticked, and what helps then. */
export declare function advise({ places }: Content, { setting, job, about, ticked }: Given): {
    place: {
        id: string;
        name: import("../../card/inline.js").Text;
        jobs: {
            id: string;
            name: import("../../card/inline.js").Text;
        }[];
        groups: {
            heading: import("../../card/inline.js").Text;
            who: "guest" | "client" | "patient" | "student" | "worker" | "anyone";
            caution: {
                text: import("../../card/inline.js").Text;
                careful: import("../../card/inline.js").Text;
            };
            next: {
                text: import("../../card/inline.js").Text;
                lines: LineContent[];
                isFirst: true | undefined;
            };
            signs: SignContent[];
        }[];
    };
    groups: {
        signs: SignContent[];
        heading: import("../../card/inline.js").Text;
        who: "guest" | "client" | "patient" | "student" | "worker" | "anyone";
        caution: {
            text: import("../../card/inline.js").Text;
            careful: import("../../card/inline.js").Text;
        };
        next: {
            text: import("../../card/inline.js").Text;
            lines: LineContent[];
            isFirst: true | undefined;
        };
    }[];
    chosen: SignContent[];
    advice: (false | {
        text: import("../../card/inline.js").Text;
        lines: LineContent[];
        isFirst: true | undefined;
    })[];
    isUrgent: boolean;
    lines: LineContent[];
};
export declare function card(spoken: Language<Content>, given: Given): Card;
/** What the advice hangs on, to tell whether it changed. */
export declare const gist: ({ chosen, advice, isUrgent }: ReturnType<typeof advise>) => string;
