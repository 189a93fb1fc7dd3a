import type { Language } from '../../card/language.js';
import type { Center, Line } from '../../content/types.js';
/** A line or a center. One without a number of its own has the line that stands in for it. */
declare const helper: (each: Line | Center) => {
    name: import("../../card/inline.js").Text;
    about: import("../../card/inline.js").Text;
    hours: import("../../card/inline.js").Text | undefined;
    web: `https://${string}` | undefined;
    checked: import("../../content/types.js").Check;
    languages: import("../../card/inline.js").Text | undefined;
    own: import("../../card/content.js").ReachContent | undefined;
    through: {
        name: import("../../card/inline.js").Text;
        call: string;
    } | undefined;
    isConfirmed: boolean | undefined;
};
export type Helper = ReturnType<typeof helper>;
export declare const project: () => {
    words: {
        region: import("../../card/inline.js").Text;
        heading: import("../../card/inline.js").Text;
        lead: import("../../card/inline.js").Text;
        anyHour: import("../../card/inline.js").Text;
        county: import("../../card/inline.js").Text;
        all: import("../../card/inline.js").Text;
        map: import("../../card/inline.js").Text;
        hint: import("../../card/inline.js").Text;
        near: import("../../card/inline.js").Text;
        site: import("../../card/inline.js").Text;
        more: import("../../card/inline.js").Text;
        print: import("../../card/inline.js").Text;
        through: import("../../card/inline.js").Text;
        unconfirmed: import("../../card/inline.js").Text;
    };
    first: {
        name: import("../../card/inline.js").Text;
        about: import("../../card/inline.js").Text;
        hours: import("../../card/inline.js").Text | undefined;
        web: `https://${string}` | undefined;
        checked: import("../../content/types.js").Check;
        languages: import("../../card/inline.js").Text | undefined;
        own: import("../../card/content.js").ReachContent | undefined;
        through: {
            name: import("../../card/inline.js").Text;
            call: string;
        } | undefined;
        isConfirmed: boolean | undefined;
    };
    counties: {
        id: "york" | "androscoggin" | "aroostook" | "cumberland" | "franklin" | "hancock" | "kennebec" | "knox" | "lincoln" | "oxford" | "penobscot" | "piscataquis" | "sagadahoc" | "somerset" | "waldo" | "washington";
        name: import("../../card/inline.js").Text;
    }[];
    centers: {
        counties: readonly string[];
        name: import("../../card/inline.js").Text;
        about: import("../../card/inline.js").Text;
        hours: import("../../card/inline.js").Text | undefined;
        web: `https://${string}` | undefined;
        checked: import("../../content/types.js").Check;
        languages: import("../../card/inline.js").Text | undefined;
        own: import("../../card/content.js").ReachContent | undefined;
        through: {
            name: import("../../card/inline.js").Text;
            call: string;
        } | undefined;
        isConfirmed: boolean | undefined;
    }[];
    needs: {
        heading: import("../../card/inline.js").Text;
        helpers: {
            name: import("../../card/inline.js").Text;
            about: import("../../card/inline.js").Text;
            hours: import("../../card/inline.js").Text | undefined;
            web: `https://${string}` | undefined;
            checked: import("../../content/types.js").Check;
            languages: import("../../card/inline.js").Text | undefined;
            own: import("../../card/content.js").ReachContent | undefined;
            through: {
                name: import("../../card/inline.js").Text;
                call: string;
            } | undefined;
            isConfirmed: boolean | undefined;
        }[];
    }[];
    more: import("../../card/inline.js").Text[];
    maine211: "211";
    exit: {
        leave: import("../../card/inline.js").Text;
        keys: import("../../card/inline.js").Text;
        history: import("../../card/inline.js").Text;
        closeTab: import("../../card/inline.js").Text;
        back: import("../../card/inline.js").Text;
        left: {
            one: import("../../card/inline.js").Text;
            other: import("../../card/inline.js").Text;
        };
    };
    hotline: import("../../card/content.js").LineContent;
    reach: {
        call: import("../../card/inline.js").Text;
        text: import("../../card/inline.js").Text;
        textWord: import("../../card/inline.js").Text;
        chat: import("../../card/inline.js").Text;
    };
    danger: {
        question: import("../../card/inline.js").Text;
        place: import("../../card/inline.js").Text;
        call: "911";
        text: "911";
    };
    notes: {
        log: import("../../card/inline.js").Text;
        relay: import("../../card/inline.js").Text;
        number: string;
    };
    checks: {
        read: import("../../card/inline.js").Text;
        called: import("../../card/inline.js").Text;
        longAgo: import("../../card/inline.js").Text;
        directory: string;
    };
};
export type Content = ReturnType<typeof project>;
export declare const language: Language<Content>;
export {};
