export declare const schema: {
    readonly name: "Hotline";
    readonly summary: "Whom to call, text or chat with. Card, banner, sidebar or poster.";
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
        readonly keys: {
            readonly values: readonly ["on", "off"];
            readonly label: "Shift three times leaves";
            readonly doc: "Whether Shift three times leaves the page: `on`, or `off` for all of the page.";
            readonly names: {
                readonly on: "Yes";
                readonly off: "No, on all of the page";
            };
            readonly rare: true;
        };
        readonly history: {
            readonly values: readonly ["keep", "replace"];
            readonly label: "Links to other pages of the site";
            readonly doc: "`replace` lets links to other pages of the site leave no entry in the history, so that Back leads out of the site.";
            readonly names: {
                readonly keep: "Stay in the history";
                readonly replace: "Leave no entry in it";
            };
            readonly rare: true;
        };
        readonly tab: {
            readonly values: readonly ["same", "new"];
            readonly label: "The link that leaves opens";
            readonly doc: "Where the link that leaves opens the other page: in the `same` tab, or also in a `new` one, on top.";
            readonly names: {
                readonly same: "In the same tab";
                readonly new: "In a new tab, too";
            };
            readonly rare: true;
        };
        readonly exit: {
            readonly values: readonly ["auto", "on", "off"];
            readonly label: "Link to leave the page";
            readonly doc: `Quick exit: \`auto\` offers it ${string}, unless \`aware-exit\` stands on the page; \`on\` always, \`off\` never.`;
            readonly names: {
                readonly auto: "Where it is fitting";
                readonly on: "Always";
                readonly off: "Never";
            };
            readonly rare: true;
        };
        readonly layout: {
            readonly values: readonly ["card", "banner", "compact", "poster"];
            readonly label: "Layout";
            readonly doc: "How it looks: `card`, `banner` for the width of a page, `compact` for a sidebar or footer, `poster` for print.";
            readonly names: {
                readonly card: "Card";
                readonly banner: "Banner, across the page";
                readonly compact: "Compact, for a sidebar";
                readonly poster: "Poster, for paper";
            };
        };
        readonly audience: {
            readonly values: readonly ("student" | "survivor" | "bystander" | "staff")[];
            readonly label: "Who reads it";
            readonly doc: "Who reads it. It decides the words, the lines and their order.";
            readonly names: {
                readonly survivor: "Someone who may need help";
                readonly bystander: "Someone worried about another";
                readonly staff: "Staff";
                readonly student: "Students";
            };
        };
        readonly lines: {
            readonly values: readonly ["", ...("911" | "nhth" | "mecasa" | "mcedv" | "988" | "maine-crisis" | "211" | "dhhs-intake" | "aps" | "ncmec" | "maine-wage" | "ptla-farm" | "ptla" | "nrs" | "stronghearts" | "loveis" | "ndvh" | "rainn")[]];
            readonly kind: "list";
            readonly label: "Lines to show";
            readonly doc: "Line ids, separated by spaces, in the order to show; without a known one the audience decides. 911 is always there.";
            readonly rare: true;
        };
    };
};
