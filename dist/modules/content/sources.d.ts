import type { Source } from './types.js';
/**
 * Every page and paper the content rests on, by id. What only one folder cites stands in that folder's `sources.ts`, and
 * what a shown figure was read in with the statistics; here stands what several places cite.
 */
export declare const sources: Readonly<Record<string, Source>>;
export type SourceId = keyof typeof sources;
