/** What every way to reach a line is called. */
export declare const reach: {
    readonly id: "words.reach";
    readonly call: "Call {number}";
    readonly text: "Text {number}";
    readonly textWord: "Text {word} to {number}";
    readonly chat: "Chat with {line}";
    readonly source: "ours";
};
/** What stands beside 911. */
export declare const danger: {
    readonly id: "words.danger";
    readonly question: "In danger right now?";
    readonly place: "If you text, say where you are first.";
    readonly source: readonly ["govtech-911", "mp-911"];
};
/** What calls leave behind, and how to reach a line by relay. */
export declare const notes: {
    readonly id: "words.notes";
    readonly log: "Calls and texts can stay in your phone’s log or bill.";
    readonly relay: "By TTY or relay, dial {number} first.";
    readonly source: readonly ["ocfs", "mdol"];
};
/** How a law is shown: with its section and the date of the copy that was read. */
export declare const inLaw: {
    readonly id: "words.law";
    readonly heading: "What the law asks";
    readonly cite: "{cite}, as read in {asOf}.";
    readonly source: "ours";
};
/** How the numbers were checked, by the ways of `Check`, and what to do when that was long ago. */
export declare const checks: {
    readonly id: "words.checks";
    readonly read: "Numbers read in published sources, {month}.";
    readonly called: "Numbers called to test them, {month}.";
    readonly longAgo: "Last checked over a year ago. You can confirm at {link}.";
    readonly source: "ours";
};
/** Where a number can be confirmed when its line has no site of its own here: the state's directory of help. */
export declare const directory = "https://211maine.org";
