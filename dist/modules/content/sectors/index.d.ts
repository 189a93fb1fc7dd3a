import type { Setting } from '../types.js';
/** The lines of work with guidance for staff. The first is the default; a new one needs its folder and its line here. */
export declare const sectors: readonly [Setting<"front-desk" | "housekeeping" | "food-beverage" | "security" | "maintenance-valet" | "manager"> & {
    readonly id: "hospitality";
}, Setting<"hair" | "nails" | "esthetics-massage" | "owner"> & {
    readonly id: "beauty-services";
}, Setting<never> & {
    readonly id: "health";
}, Setting<never> & {
    readonly id: "farms-and-seafood";
}];
export type SectorId = (typeof sectors)[number]['id'];
