export declare const framed: () => boolean;
/**
 * Blanks the page, then goes, in place of it. In a frame that may not take its page along, it asks to close the tab. What a
 * link does by itself is kept from happening only when we have left.
 */
export declare function leave(link: HTMLAnchorElement, event?: Event, inNewTab?: boolean): void;
