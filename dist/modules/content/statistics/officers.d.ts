import type { Figure, ShownFigure } from '../types.js';
/** One question to two groups: read them together. */
export declare const byRegion: readonly [ShownFigure, ...ShownFigure[]];
export declare const officers: readonly Figure[];
