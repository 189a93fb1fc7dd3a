import type { Language } from '../../card/language.js';
export declare const project: () => {
    words: {
        promise: import("../../card/inline.js").Text;
        heading: import("../../card/inline.js").Text;
        where: import("../../card/inline.js").Text;
        part: import("../../card/inline.js").Text;
        anyone: import("../../card/inline.js").Text;
        nothing: import("../../card/inline.js").Text;
        help: import("../../card/inline.js").Text;
        added: import("../../card/inline.js").Text;
        removed: import("../../card/inline.js").Text;
        changed: import("../../card/inline.js").Text;
        urgent: import("../../card/inline.js").Text;
        call: import("../../card/inline.js").Text;
        noticed: import("../../card/inline.js").Text;
        when: import("../../card/inline.js").Text;
        place: import("../../card/inline.js").Text;
        copy: import("../../card/inline.js").Text;
        copied: import("../../card/inline.js").Text;
        notCopied: import("../../card/inline.js").Text;
        print: import("../../card/inline.js").Text;
        blank: import("../../card/inline.js").Text;
        clear: import("../../card/inline.js").Text;
        cleared: import("../../card/inline.js").Text;
        others: import("../../card/inline.js").Text;
    };
    places: {
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
                lines: import("../../card/content.js").LineContent[];
                isFirst: true | undefined;
            };
            signs: import("../../card/settings.js").SignContent[];
        }[];
    }[];
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
