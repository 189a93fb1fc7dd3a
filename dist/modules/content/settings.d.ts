import type { Setting, SignGroup } from './types.js';
/** Every place with signs of its own. The first is the default. */
export declare const settings: readonly [Setting<never> & {
    readonly id: "general";
}, import("./types.js").Sector<"beauty-services", "hair" | "nails" | "esthetics-massage" | "owner"> | import("./types.js").Sector<"farms-and-seafood", never> | import("./types.js").Sector<"health", never> | import("./types.js").Sector<"hospitality", "front-desk" | "housekeeping" | "food-beverage" | "security" | "maintenance-valet" | "manager">, ...(import("./types.js").Sector<"beauty-services", "hair" | "nails" | "esthetics-massage" | "owner"> | import("./types.js").Sector<"farms-and-seafood", never> | import("./types.js").Sector<"health", never> | import("./types.js").Sector<"hospitality", "front-desk" | "housekeeping" | "food-beverage" | "security" | "maintenance-valet" | "manager">)[], Setting<"student" | "parent" | "educator"> & {
    readonly id: "school";
}];
export type SettingId = (typeof settings)[number]['id'];
/** The signs of a setting that one job can notice, in their groups. */
export declare const signsOf: ({ signs }: Setting, job: string) => readonly SignGroup[];
