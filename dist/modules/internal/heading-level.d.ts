/** The level of the heading that a partner put into the slot of an element. */
export declare const levelOf: (element: Element) => string | null | undefined;
