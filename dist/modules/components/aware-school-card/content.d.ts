import type { Language } from '../../card/language.js';
export declare const project: () => {
    law: {
        heading: import("../../card/inline.js").Text;
        cite: import("../../card/inline.js").Text;
    };
    print: import("../../card/inline.js").Text;
    under18: import("../../card/inline.js").Text;
    student: {
        region: import("../../card/inline.js").Text;
        heading: import("../../card/inline.js").Text;
        lead: import("../../card/inline.js").Text;
        caution: {
            text: import("../../card/inline.js").Text;
            careful: import("../../card/inline.js").Text;
        };
        groups: {
            heading: import("../../card/inline.js").Text;
            messages: import("../../card/content.js").AdviceContent[];
        }[];
        laws: {
            heading: import("../../card/inline.js").Text;
            text: import("../../card/inline.js").Text;
            cite: import("../../card/inline.js").Text;
            asOf: import("../../card/inline.js").Text;
            ask: import("../../card/content.js").AdviceContent;
            lines: import("../../card/content.js").LineContent[] | undefined;
            link: `https://${string}` | undefined;
        }[];
    };
    parent: {
        region: import("../../card/inline.js").Text;
        heading: import("../../card/inline.js").Text;
        lead: import("../../card/inline.js").Text;
        caution: {
            text: import("../../card/inline.js").Text;
            careful: import("../../card/inline.js").Text;
        };
        groups: {
            heading: import("../../card/inline.js").Text;
            messages: import("../../card/content.js").AdviceContent[];
        }[];
        laws: {
            heading: import("../../card/inline.js").Text;
            text: import("../../card/inline.js").Text;
            cite: import("../../card/inline.js").Text;
            asOf: import("../../card/inline.js").Text;
            ask: import("../../card/content.js").AdviceContent;
            lines: import("../../card/content.js").LineContent[] | undefined;
            link: `https://${string}` | undefined;
        }[];
    };
    educator: {
        region: import("../../card/inline.js").Text;
        heading: import("../../card/inline.js").Text;
        lead: import("../../card/inline.js").Text;
        caution: {
            text: import("../../card/inline.js").Text;
            careful: import("../../card/inline.js").Text;
        };
        groups: {
            heading: import("../../card/inline.js").Text;
            messages: import("../../card/content.js").AdviceContent[];
        }[];
        laws: {
            heading: import("../../card/inline.js").Text;
            text: import("../../card/inline.js").Text;
            cite: import("../../card/inline.js").Text;
            asOf: import("../../card/inline.js").Text;
            ask: import("../../card/content.js").AdviceContent;
            lines: import("../../card/content.js").LineContent[] | undefined;
            link: `https://${string}` | undefined;
        }[];
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
