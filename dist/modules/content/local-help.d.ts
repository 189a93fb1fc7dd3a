export declare const localHelp: {
    readonly id: "local-help.words";
    readonly region: "Help in Maine";
    readonly heading: "Help near you";
    readonly lead: "You need no name for what happened. You choose whom to call, and when.";
    readonly anyHour: "Talk to someone at any hour";
    readonly county: "Your county";
    readonly all: "All of Maine";
    readonly map: "Your county, on a map of Maine";
    readonly hint: "Choose a county to see who helps there. What you choose is not kept or sent.";
    readonly near: "Help in {county} County";
    readonly site: "See {address}";
    readonly more: "What else you may need";
    readonly print: "Print these numbers";
    readonly source: "ours";
};
