import type { Language } from '../../card/language.js';
export declare const project: () => {
    words: {
        region: import("../../card/inline.js").Text;
        heading: import("../../card/inline.js").Text;
        readers: import("../../card/inline.js").Text;
        help: import("../../card/inline.js").Text;
        topic: import("../../card/inline.js").Text;
        find: import("../../card/inline.js").Text;
        found: {
            other: import("../../card/inline.js").Text;
        };
        none: import("../../card/inline.js").Text;
        all: import("../../card/inline.js").Text;
        say: import("../../card/inline.js").Text;
        instead: import("../../card/inline.js").Text;
        reason: import("../../card/inline.js").Text;
        myth: import("../../card/inline.js").Text;
        cite: import("../../card/inline.js").Text;
        plain: import("../../card/inline.js").Text;
        origin: import("../../card/inline.js").Text;
        print: import("../../card/inline.js").Text;
    };
    topics: {
        id: "language" | "definitions" | "myths";
        name: import("../../card/inline.js").Text;
    }[];
    definitions: {
        name: string;
        term: import("../../card/inline.js").Text;
        text: import("../../card/inline.js").Text;
        cite: import("../../card/inline.js").Text | undefined;
        asOf: import("../../card/inline.js").Text | undefined;
    }[];
    language: {
        name: string;
        say: import("../../card/inline.js").Text;
        instead: import("../../card/inline.js").Text;
        reason: import("../../card/inline.js").Text;
    }[];
    myths: {
        name: string;
        myth: import("../../card/inline.js").Text;
        answer: import("../../card/inline.js").Text;
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
export type Topic = Content['topics'][number]['id'];
export declare const language: Language<Content>;
