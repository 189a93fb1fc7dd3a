export declare const schema: {
    readonly name: "Checklist of signs";
    readonly summary: "Signs to tick and think about before a call. It gives no verdict, and keeps nothing.";
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
        readonly setting: {
            readonly values: readonly ["", ...("health" | "hospitality" | "beauty-services" | "farms-and-seafood" | "general" | "school")[]];
            readonly label: "Setting";
            readonly doc: "Where the signs are seen; when it is not given, the visitor chooses.";
            readonly names: {
                readonly '': "The visitor chooses";
            };
        };
        readonly job: {
            readonly doc: "One job of that setting, as in `front-desk` or `student`; when it is not given, the visitor chooses.";
            readonly values: readonly string[];
            readonly kind: "entry";
            readonly by: {
                readonly attribute: string;
                readonly values: Record<string, readonly string[]>;
            };
            readonly label: "Job";
            readonly names: {
                readonly '': "The visitor chooses";
            };
        };
        readonly about: {
            readonly values: readonly ["both", "labor", "sex"];
            readonly label: "Kind of trafficking";
            readonly doc: "The kind of trafficking the signs point at.";
            readonly names: {
                readonly both: "Labor and sex trafficking";
                readonly labor: "Labor trafficking";
                readonly sex: "Sex trafficking";
            };
        };
    };
};
