/** The link of quick exit stays in reach while the card it belongs to is scrolled. */
export declare const exitStyles: import("lit").CSSResult;
