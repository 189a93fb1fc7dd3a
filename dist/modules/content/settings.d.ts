import type { Setting, SignGroup } from './types.js';
/** Every place with signs of its own. The first is the default. */
export declare const settings: readonly [Setting<never> & {
    readonly id: "general";
}, Setting<"front-desk" | "housekeeping" | "food-beverage" | "security" | "maintenance-valet" | "manager"> & {
    readonly id: "hospitality";
}, Setting<"hair" | "nails" | "esthetics-massage" | "owner"> & {
    readonly id: "beauty-services";
}, Setting<never> & {
    readonly id: "health";
}, Setting<never> & {
    readonly id: "farms-and-seafood";
}, Setting<"student" | "parent" | "educator"> & {
    readonly id: "school";
}];
export type SettingId = (typeof settings)[number]['id'];
/** The signs of a setting that one job can notice, in their groups. */
export declare const signsOf: ({ signs }: Setting, job: string) => readonly SignGroup[];
