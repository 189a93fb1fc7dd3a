/** Tabs where there is room for them, and the select that stands in for them where there is none. */
export declare const tabsStyles: import("lit").CSSResult;
