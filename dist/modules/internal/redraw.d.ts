/**
 * Draws a new fact into new nodes: a translator may have put others where the words were, and a link must never dial one number and
 * show another. What has the focus keeps it, and what was unfolded stays so when the facts are the same, in another language.
 */
export declare function redraw(host: HTMLElement, root: ShadowRoot, content: unknown, sameFacts: boolean): void;
