import type { Source } from '../types.js';
/** What a figure rests on, by id. */
export declare const sources: Readonly<Record<string, Source>>;
