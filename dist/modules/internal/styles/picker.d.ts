/** Choices, as the template of a picker draws them, and a field to search in. */
export declare const pickerStyles: import("lit").CSSResult;
