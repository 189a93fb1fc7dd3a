import type { Source } from '../types.js';
/** What is cited by one sector only. */
export declare const sources: Readonly<Record<string, Source>>;
