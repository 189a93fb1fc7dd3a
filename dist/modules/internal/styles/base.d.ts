/** A color without holes, and no brighter than any screen shows it: contrast is computed with what is seen. */
export declare const opaque: (color: string) => string;
/** Black or white, whichever reads better on a color. */
export declare const blackOrWhite: (color: string) => string;
/**
 * Colors, type and space. Four values come from the partner and the rest follows from them. A browser
 * that cannot compute colors keeps the default palette. Lengths are in em: many pages shrink the rem.
 */
export declare const base: import("lit").CSSResult;
