export declare const jobs: readonly [{
    readonly id: "hair";
    readonly name: "Hair";
    readonly source: "ours";
}, {
    readonly id: "nails";
    readonly name: "Nails";
    readonly source: "ours";
}, {
    readonly id: "esthetics-massage";
    readonly name: "Skin care and massage";
    readonly source: "ours";
}, {
    readonly id: "owner";
    readonly name: "Owner or manager";
    readonly source: "ours";
}];
export type JobId = (typeof jobs)[number]['id'];
