import type { Language } from '../../card/language.js';
export declare const project: () => {
    region: import("../../card/inline.js").Text;
    scan: import("../../card/inline.js").Text;
    under18: import("../../card/inline.js").Text;
    readers: {
        id: "student" | "survivor" | "bystander" | "staff";
        heading: import("../../card/inline.js").Text;
        lead: import("../../card/inline.js").Text;
        lines: {
            hours: import("../../card/inline.js").Text;
            languages: import("../../card/inline.js").Text | undefined;
            name: import("../../card/inline.js").Text;
            checked: {
                readonly on: string;
                readonly how: "read" | "called";
            };
            isEmergency?: true | undefined;
            call: string;
            text?: string | undefined;
            word?: import("../../card/inline.js").Text | undefined;
            chat?: string | undefined;
            short?: import("../../card/inline.js").Text | undefined;
        }[];
        atRisk: boolean;
        isMinor: boolean;
    }[];
    /** All that can be chosen, by their ids. 911 has its own place in every layout, so it is none of these. */
    lines: {
        [k: string]: {
            hours: import("../../card/inline.js").Text;
            languages: import("../../card/inline.js").Text | undefined;
            name: import("../../card/inline.js").Text;
            checked: {
                readonly on: string;
                readonly how: "read" | "called";
            };
            isEmergency?: true | undefined;
            call: string;
            text?: string | undefined;
            word?: import("../../card/inline.js").Text | undefined;
            chat?: string | undefined;
            short?: import("../../card/inline.js").Text | undefined;
        };
    };
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
