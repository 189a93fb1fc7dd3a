/** How to read a parsed page, whatever parsed it. */
export interface Reader<N> {
    /** The name of an element in small letters; nothing for anything else. */
    tag(node: N): string;
    attributes(node: N): Iterable<readonly [name: string, value: string]>;
    /** What it holds; for a template, its content. */
    children(node: N): Iterable<N>;
    text(node: N): string;
    comment(node: N): string;
}
/** Reads what a `DOMParser` gives. */
export declare const domReader: Reader<Node>;
/** An element of the page. */
export interface PageElement {
    readonly tag: string;
    readonly attributes: ReadonlyMap<string, string>;
    readonly parent: PageElement | undefined;
    /** Its place in the list of all. */
    readonly index: number;
    /** Where its text begins and ends in that of the page. */
    readonly start: number;
    end: number;
    /** The place of the last element inside it, in the list of all. */
    last: number;
    /** What stands in it as code: a script, mostly. */
    code: string;
    /** Whether what it holds can be read: neither it nor what it stands in is hidden, a template or code. */
    readonly isRead: boolean;
}
export interface Page {
    readonly elements: readonly PageElement[];
    /** What a visitor can read, block by block. */
    readonly text: string;
    readonly comments: string;
}
/** Blanks, dashes and quotes come in many kinds; some have no width. */
export declare function normalizeText(text: string): string;
/** Words as they are compared. */
export declare const normalizeForSearch: (text: string) => string;
/** Everything that is asked of a page later, in one walk that no depth can break. */
export declare function readPage<N>(root: N, reader: Reader<N>): Page;
export declare const textOf: ({ text }: Page, { start, end }: PageElement) => string;
/** For each element the nearest that is wanted: itself, or one around it. */
export declare function nearestOf({ elements }: Page, isWanted: (element: PageElement) => boolean): (element: PageElement | undefined) => PageElement | undefined;
/** The innermost element at each of these places in the text, which come in their order. */
export declare function holdersOf({ elements }: Page, places: readonly number[]): (PageElement | undefined)[];
