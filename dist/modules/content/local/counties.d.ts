import type { County } from '../types.js';
interface Named<Name extends string> extends County {
    readonly id: Lowercase<Name>;
    readonly name: Name;
}
/** The sixteen counties of Maine. */
export declare const counties: (Named<"Androscoggin"> | Named<"Aroostook"> | Named<"Cumberland"> | Named<"Franklin"> | Named<"Hancock"> | Named<"Kennebec"> | Named<"Knox"> | Named<"Lincoln"> | Named<"Oxford"> | Named<"Penobscot"> | Named<"Piscataquis"> | Named<"Sagadahoc"> | Named<"Somerset"> | Named<"Waldo"> | Named<"Washington"> | Named<"York">)[];
export type CountyId = (typeof counties)[number]['id'];
export {};
