export declare const jobs: readonly [{
    readonly id: "front-desk";
    readonly name: "Front desk";
    readonly source: "ours";
}, {
    readonly id: "housekeeping";
    readonly name: "Housekeeping";
    readonly source: "ours";
}, {
    readonly id: "food-beverage";
    readonly name: "Food and drinks";
    readonly source: "ours";
}, {
    readonly id: "security";
    readonly name: "Security";
    readonly source: "ours";
}, {
    readonly id: "maintenance-valet";
    readonly name: "Maintenance and valet";
    readonly source: "ours";
}, {
    readonly id: "manager";
    readonly name: "Manager";
    readonly source: "ours";
}];
export type JobId = (typeof jobs)[number]['id'];
