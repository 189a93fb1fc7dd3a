import type { Language } from '../../card/language.js';
export declare const project: () => {
    law: {
        heading: import("../../card/inline.js").Text;
        cite: import("../../card/inline.js").Text;
    };
    words: {
        heading: import("../../card/inline.js").Text;
        job: import("../../card/inline.js").Text;
        notice: import("../../card/inline.js").Text;
        steps: import("../../card/inline.js").Text;
        never: import("../../card/inline.js").Text;
        answers: import("../../card/inline.js").Text;
        tell: import("../../card/inline.js").Text;
        practice: import("../../card/inline.js").Text;
        example: import("../../card/inline.js").Text;
        ask: import("../../card/inline.js").Text;
        print: import("../../card/inline.js").Text;
        more: import("../../card/inline.js").Text;
        cards: import("../../card/inline.js").Text;
        card: import("../../card/inline.js").Text;
        scan: import("../../card/inline.js").Text;
    };
    sectors: {
        lead: import("../../card/inline.js").Text;
        steps: {
            jobs: readonly string[] | undefined;
            isSpare: true | undefined;
            /** It stands among the steps already. */
            isTold: true | undefined;
            text: import("../../card/inline.js").Text;
            lines?: readonly import("../../card/content.js").LineContent[] | undefined;
            texts?: true | undefined;
        }[];
        never: {
            jobs: readonly string[] | undefined;
            isSpare: true | undefined;
            /** It stands among the steps already. */
            isTold: true | undefined;
            text: import("../../card/inline.js").Text;
            lines?: readonly import("../../card/content.js").LineContent[] | undefined;
            texts?: true | undefined;
        }[];
        answers: {
            jobs: readonly string[] | undefined;
            isSpare: true | undefined;
            /** It stands among the steps already. */
            isTold: true | undefined;
            text: import("../../card/inline.js").Text;
            lines?: readonly import("../../card/content.js").LineContent[] | undefined;
            texts?: true | undefined;
        }[];
        tell: {
            jobs: readonly string[] | undefined;
            isSpare: true | undefined;
            /** It stands among the steps already. */
            isTold: true | undefined;
            text: import("../../card/inline.js").Text;
            lines?: readonly import("../../card/content.js").LineContent[] | undefined;
            texts?: true | undefined;
        }[];
        laws: {
            jobs: readonly string[] | undefined;
            heading: import("../../card/inline.js").Text;
            text: import("../../card/inline.js").Text;
            cite: import("../../card/inline.js").Text;
            asOf: import("../../card/inline.js").Text;
            ask: import("../../card/content.js").AdviceContent;
            lines: import("../../card/content.js").LineContent[] | undefined;
            link: `https://${string}` | undefined;
        }[];
        practice: {
            text: import("../../card/inline.js").Text;
            answer: import("../../card/inline.js").Text;
            lines: import("../../card/content.js").LineContent[] | undefined;
        }[];
        smallCards: true | undefined;
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
export type Sector = Content['sectors'][number];
export declare const language: Language<Content>;
