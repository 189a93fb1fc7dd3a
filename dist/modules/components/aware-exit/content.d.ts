import type { Language } from '../../card/language.js';
export declare const project: () => {
    help: import("../../card/inline.js").Text;
    hotline: "1-888-373-7888";
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
};
export type Content = ReturnType<typeof project>;
export declare const language: Language<Content>;
