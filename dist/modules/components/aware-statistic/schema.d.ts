export declare const schema: {
    readonly name: "A figure about Maine";
    readonly summary: "One number told whole, with its limits.";
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
        readonly figure: {
            readonly values: readonly string[];
            readonly kind: "entry";
            readonly label: "Figure";
            readonly doc: "The id of a figure or a series, as in `dist/data/statistics.json`; one we do not know shows `nhth-cases-all`.";
        };
        readonly view: {
            readonly values: readonly ["auto", "number", "chart", "table"];
            readonly label: "Shown as";
            readonly doc: "How it looks: `auto` draws a picture where an honest one can be drawn, `number` draws none, `chart` says why where there is none, `table` opens the rows of all there is to know.";
            readonly names: {
                readonly auto: "As it fits";
                readonly number: "Number";
                readonly chart: "Chart";
                readonly table: "Table";
            };
            readonly rare: true;
            readonly visual: true;
        };
    };
};
