/** What reads as text: headings inside the card, lists, and what folds away. */
export declare const textStyles: import("lit").CSSResult;
