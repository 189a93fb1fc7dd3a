import type { Series } from '../types.js';
/** A series holds only figures counted in the same way. */
export declare const series: readonly Series[];
export type SeriesId = string;
