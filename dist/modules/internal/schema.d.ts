/** One attribute of an element: all there is to say about it, in one place. */
export interface Attribute {
    /** The allowed values, the default first; an empty text stands for "not given". */
    readonly values: readonly string[];
    /**
     * What it takes: one of `values` (when not given), one of them as a `number`, one `entry` of the content by its id, a `list` of
     * such ids with spaces between them, a `flag` that is there or not, or a `url`.
     */
    readonly kind?: 'number' | 'entry' | 'list' | 'flag' | 'url';
    /** Which of `values` go with each value of another attribute. */
    readonly by?: {
        readonly attribute: string;
        readonly values: Readonly<Record<string, readonly string[]>>;
    };
    /** What is compared with `values` of what somebody wrote, where the element forgives more than case and spaces. */
    readonly normalize?: (written: string) => string;
    /** What it is called in a form. */
    readonly label: string;
    /** What it does, in one sentence. */
    readonly doc: string;
    /** What its values are called in a form; an entry of the content has its own name. */
    readonly names?: Readonly<Record<string, string>>;
    /** Few people change it. */
    readonly rare?: true;
    /** It makes no difference where the element is not drawn: in plain HTML and in an email. */
    readonly visual?: true;
}
/** An element as a partner chooses it, with its own attributes. */
export interface ElementSchema {
    readonly name: string;
    /** What it shows, in one sentence. */
    readonly summary: string;
    readonly attributes: Readonly<Record<string, Attribute>>;
}
type Camel<T extends string> = T extends `${infer A}-${infer B}` ? `${A}${Capitalize<B>}` : T;
type Value<A extends Attribute> = A['kind'] extends 'flag' ? boolean : A['kind'] extends 'list' | 'url' ? string : A['kind'] extends 'number' ? number | string : A['values'][number] | (A['kind'] extends 'entry' ? '' : never);
/** The properties of an element, by its attributes. */
export type Properties<A> = {
    -readonly [K in keyof A as K extends string ? Camel<K> : never]: A[K] extends Attribute ? Value<A[K]> : never;
};
/** What an element needs of its schema when it runs. */
export interface Attributes {
    readonly attributes: Readonly<Record<string, {
        readonly values?: readonly string[];
        readonly kind?: string;
    }>>;
}
/** The property that goes with an attribute, as in `headingLevel`. */
export declare const propertyOf: (attribute: string) => string;
/** The ids of entries, as values of an attribute. */
export declare const ids: <T extends string>(entries: readonly {
    readonly id: T;
}[]) => readonly T[];
/** The choice of a job: those of the place that another attribute names. */
export declare const jobAttribute: (attribute: string, places: readonly {
    readonly id: string;
    readonly jobs: readonly {
        readonly id: string;
    }[];
}[]) => {
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
/** What every element has. */
export declare const common: {
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
};
/** What every element has that offers a way to leave the page. */
export declare const leaving: {
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
};
/** The attribute by which a partner decides whether a card offers a way to leave the page. */
export declare const exitName = "exit";
/** What a card has that may offer a way to leave the page; `auto` says when it does by itself. */
export declare const mayLeave: (auto: string) => {
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
};
export {};
