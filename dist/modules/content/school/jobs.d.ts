export declare const jobs: readonly [{
    readonly id: "student";
    readonly name: "Student";
    readonly source: "ours";
}, {
    readonly id: "parent";
    readonly name: "Parent or caregiver";
    readonly source: "ours";
}, {
    readonly id: "educator";
    readonly name: "Teacher or school staff";
    readonly source: "ours";
}];
export type JobId = (typeof jobs)[number]['id'];
export declare const adults: readonly ["parent", "educator"];
