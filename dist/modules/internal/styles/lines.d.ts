/** The lines to call, the box for 911, and the notes beneath, as the templates of lines draw them. */
export declare const linesStyles: import("lit").CSSResult;
