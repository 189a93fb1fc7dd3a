/** What stands in a setting: the intro, groups that fold, and the frame that prints a part alone. */
export declare const settingStyles: import("lit").CSSResult;
