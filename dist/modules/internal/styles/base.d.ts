/** A color without holes, and no brighter than any screen shows it: contrast is computed with what is seen. */
export declare const opaque: (color: string) => string;
/** Black or white, whichever reads better on a color. */
export declare const blackOrWhite: (color: string) => string;
/**
 * Colors, type and space. Four values come from the partner and the rest follows from them. A browser
 * that cannot compute colors keeps the default palette. Lengths are in em: many pages shrink the rem.
 *
 * What inherits ends at `.apart`, but for what it names: the partner's typeface, the space between letters and words that a
 * visitor may need, and what says that a thing is not there to be seen or pressed. The box in it stands as a letter in a line, which keeps out
 * what does not inherit and yet goes on to all blocks: a line through the text, and the look of a first line.
 */
export declare const base: import("lit").CSSResult;
