import type { Figure } from '../types.js';
export * as publications from './publications.js';
export * as publishers from './publishers.js';
export { series, type SeriesId } from './series.js';
export { units } from './units.js';
/** Every figure we know of: those we show, and those we do not, with the reason. The best come first. */
export declare const figures: readonly Figure[];
export type FigureId = string;
