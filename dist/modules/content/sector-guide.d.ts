export declare const sectorGuide: {
    readonly id: "sector-guide.words";
    readonly heading: "What you may notice, and what helps";
    readonly job: "Your job";
    readonly notice: "You may notice";
    readonly steps: "What to do";
    readonly never: "What never to do";
    readonly answers: "If someone talks to you";
    readonly tell: "Whom to tell";
    readonly practice: "Practice for two minutes";
    readonly example: "A made-up example";
    readonly ask: "What is the safest step?";
    readonly print: "Print for the break room";
    readonly more: "More signs: see this guide online.";
    readonly cards: "Print small cards to hand over";
    readonly card: "Need someone to talk to? Call or text, any hour.";
    readonly scan: "A scan can stay in your phone’s history.";
    readonly source: "ours";
};
