export declare const schema: {
    readonly name: "Help near you";
    readonly summary: "Who helps in each county of Maine.";
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
        readonly county: {
            readonly values: readonly ["", ...("york" | "androscoggin" | "aroostook" | "cumberland" | "franklin" | "hancock" | "kennebec" | "knox" | "lincoln" | "oxford" | "penobscot" | "piscataquis" | "sagadahoc" | "somerset" | "waldo" | "washington")[]];
            readonly kind: "entry";
            readonly normalize: (written: string) => string;
            readonly label: "County";
            readonly doc: "One county of Maine, as in `penobscot`, in place of the list and the map; when it is not given, the visitor chooses.";
            readonly names: {
                readonly '': "The visitor chooses";
            };
        };
    };
};
