/** What the card can show. The first is the default. */
export declare const topics: readonly [{
    readonly id: "definitions";
    readonly name: "Definitions";
    readonly source: "ours";
}, {
    readonly id: "language";
    readonly name: "Words to use";
    readonly source: "ours";
}, {
    readonly id: "myths";
    readonly name: "Myths";
    readonly source: "ours";
}];
export declare const words: {
    readonly id: "definitions.words";
    readonly region: "How to write about it";
    readonly heading: "The words we use";
    readonly readers: "For everyone who writes, teaches or speaks about human trafficking in Maine.";
    readonly help: "Need help or advice? {number}";
    readonly topic: "Topic";
    readonly find: "Find a word";
    readonly found_other: "Entries found: {number}";
    readonly none: "No entry here has these words.";
    readonly all: "Show all entries";
    readonly say: "Say this";
    readonly instead: "Instead of";
    readonly reason: "Why";
    readonly myth: "Myth: “{myth}”";
    readonly cite: "{cite}, as read in {asOf}.";
    readonly plain: "What we say about a law is a plain summary. It is not the law itself, and not legal advice.";
    readonly origin: "Our own plain words, from the sources that our open data lists; in places our own judgment.";
    readonly print: "Print as a style sheet";
    readonly source: "ours";
};
