/** What a page wrote for the slot without a name, also where a shadow root of its own hands it on. */
export declare function wordsIn(element: Element): Node[];
export declare const isSaid: ({ textContent }: Node) => boolean;
export declare const hasFocus: (node: Node) => boolean;
