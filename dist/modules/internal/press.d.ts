/** Whether somebody is, or may be, pressing something on the page. */
export declare const isPressed: () => boolean;
/** Lets everyone who waits look again. */
export declare function recheck(): void;
/** Does something once nothing is pressed, or as soon as the focus moves. */
export declare function later(act: () => void): void;
/** Follows presses on the page, or no longer. */
export declare function followPresses(on: boolean): void;
/** The lists in a root tell of their change nowhere else. */
export declare const followLists: (root: ShadowRoot) => void;
