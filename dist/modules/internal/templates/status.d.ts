import { type TemplateResult } from 'lit';
/** What was done, with a space after it, or none. */
export type Said = readonly [what: unknown, space: string];
/** Said twice, the same words differ by a space that nobody hears: a live region that stays as it is stays silent. */
export declare const say: (what: unknown, before?: Said) => Said;
/** Says what was done to those who do not see it; what it is about goes on beside it. */
export declare const status: (said?: Said) => TemplateResult;
