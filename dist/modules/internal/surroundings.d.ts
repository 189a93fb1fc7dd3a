/** What decides how an element reads: its language, what its words are handed on by, and whether somebody writes them. */
export declare const watched: {
    subtree: boolean;
    attributeFilter: string[];
};
/** An element, and those whose shadow roots it stands in. */
export declare function hostsOf(element: Element): Element[];
