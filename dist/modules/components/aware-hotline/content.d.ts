import type { Language } from '../../card/language.js';
export declare const project: () => {
    region: import("../../card/inline.js").Text;
    scan: import("../../card/inline.js").Text;
    qr: {
        readonly address: "humantraffickinghotline.org";
        readonly size: 33;
        readonly path: "M4 4h7m1 0h1m1 0h1m1 0h2m1 0h2m1 0h7M4 5h1m5 0h1m4 0h2m1 0h1m1 0h1m1 0h1m5 0h1M4 6h1m1 0h3m1 0h1m1 0h3m1 0h1m3 0h1m1 0h1m1 0h3m1 0h1M4 7h1m1 0h3m1 0h1m5 0h2m1 0h2m1 0h1m1 0h3m1 0h1M4 8h1m1 0h3m1 0h1m3 0h1m2 0h3m2 0h1m1 0h3m1 0h1M4 9h1m5 0h1m1 0h1m5 0h2m2 0h1m5 0h1M4 10h7m1 0h1m1 0h1m1 0h1m1 0h1m1 0h1m1 0h7M15 11h4M4 12h1m1 0h1m3 0h2m4 0h2m1 0h2m2 0h1m2 0h1m1 0h1M7 13h1m3 0h3m1 0h1m1 0h1m1 0h1m2 0h1m1 0h2m2 0h1M4 14h1m1 0h3m1 0h1m3 0h1m2 0h1m3 0h4m1 0h1m1 0h1M4 15h3m1 0h2m3 0h2m1 0h1m1 0h1m1 0h1m1 0h1m2 0h1m2 0h1M5 16h1m1 0h2m1 0h11m1 0h1m1 0h4M6 17h2m1 0h1m1 0h2m3 0h1m2 0h2m1 0h1m2 0h1m2 0h1M4 18h4m1 0h5m2 0h2m2 0h1m1 0h1m1 0h2m1 0h1M6 19h1m1 0h1m3 0h5m1 0h1m1 0h1m2 0h2m2 0h1M4 20h2m1 0h1m1 0h3m1 0h1m2 0h2m2 0h5m2 0h2M12 21h1m5 0h1m1 0h1m3 0h5M4 22h7m1 0h2m1 0h4m1 0h1m1 0h1m1 0h1m1 0h2M4 23h1m5 0h1m2 0h2m4 0h2m3 0h4M4 24h1m1 0h3m1 0h1m2 0h1m1 0h3m1 0h6m1 0h3M4 25h1m1 0h3m1 0h1m2 0h1m6 0h1m1 0h3m2 0h1M4 26h1m1 0h3m1 0h1m1 0h6m2 0h2m2 0h1m2 0h2M4 27h1m5 0h1m3 0h1m1 0h1m1 0h1m1 0h1m1 0h3m3 0h1M4 28h7m1 0h1m2 0h1m2 0h3m2 0h1m2 0h3";
    };
    under18: import("../../card/inline.js").Text;
    readers: {
        id: "student" | "survivor" | "bystander" | "staff";
        heading: import("../../card/inline.js").Text;
        lead: import("../../card/inline.js").Text;
        lines: import("../../card/content.js").LineContent[];
        atRisk: boolean;
        isMinor: boolean;
    }[];
    /** All that can be chosen, by their ids. 911 has its own place in every layout, so it is none of these. */
    lines: {
        [k: string]: import("../../card/content.js").LineContent;
    };
    exit: {
        leave: import("../../card/inline.js").Text;
        keys: import("../../card/inline.js").Text;
        history: import("../../card/inline.js").Text;
        closeTab: import("../../card/inline.js").Text;
        back: import("../../card/inline.js").Text;
        two: import("../../card/inline.js").Text;
        one: import("../../card/inline.js").Text;
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
