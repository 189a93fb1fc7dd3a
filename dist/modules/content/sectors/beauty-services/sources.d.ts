import type { Source } from '../../types.js';
/** What is cited in this folder only. */
export declare const sources: Readonly<Record<string, Source>>;
