export declare const schema: {
    readonly name: "Words and myths";
    readonly summary: "Definitions, words to use, and myths with answers.";
    readonly attributes: {
        readonly theme: {
            readonly values: readonly ["auto", "light", "dark"];
            readonly label: "Colors";
            readonly doc: "The colors: `auto` follows the page’s own `color-scheme`, `light` and `dark` fix one.";
            readonly names: {
                readonly auto: "As the page";
                readonly light: "Light";
                readonly dark: "Dark";
            };
            readonly rare: true;
            readonly visual: true;
        };
        readonly 'heading-level': {
            readonly values: readonly ["2", "1", "3", "4", "5", "6"];
            readonly kind: "number";
            readonly label: "Level of the heading";
            readonly doc: "The level of the heading in the page’s outline, 1 to 6; when it is not given, that of a heading in its slot, or else 2.";
            readonly names: {
                readonly 1: "h1";
                readonly 2: "h2";
                readonly 3: "h3";
                readonly 4: "h4";
                readonly 5: "h5";
                readonly 6: "h6";
            };
            readonly rare: true;
        };
        readonly topic: {
            readonly values: readonly ["", "definitions", "language", "myths"];
            readonly label: "Topic";
            readonly doc: "What it shows; when it is not given, the visitor can choose, and the search goes over all.";
            readonly names: {
                readonly '': "The visitor chooses";
                readonly definitions: "Definitions";
                readonly language: "Words to use";
                readonly myths: "Myths";
            };
        };
        readonly entry: {
            readonly values: readonly ["", ...string[]];
            readonly kind: "entry";
            readonly label: "Opened at";
            readonly doc: "One entry to show first and marked, as in `sex-trafficking`, `word-child` or `myth-travel`.";
            readonly names: {
                readonly '': "The beginning";
            };
        };
    };
};
