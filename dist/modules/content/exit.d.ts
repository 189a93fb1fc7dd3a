/**
 * Where quick exit leads unless the partner chose another place: plain, not personal, no query.
 * Our own choice: the National Weather Service, a page anyone might have open.
 */
export declare const exitHref = "https://www.weather.gov/";
/** What quick exit says. It must not promise more than it does: the visit stays in the history. */
export declare const exit: {
    readonly id: "exit.words";
    readonly leave: "Leave this page";
    readonly keys: "or press Shift 3 times.";
    readonly history: "Your browser’s history still shows you were here.";
    readonly closeTab: "Please close this tab now.";
    readonly back: "Back or Forward may show a page of this site.";
    readonly left_other: "Shift: {number} more times to leave";
    readonly left_one: "Shift: {number} more time to leave";
    readonly help: "Help by phone, any hour: {number}";
    readonly source: "ours";
};
