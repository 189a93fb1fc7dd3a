import type { Figure, ShownFigure } from '../types.js';
/** Never without `fullRange` beside it. */
export declare const estimate: ShownFigure;
export declare const fullRange: ShownFigure;
export declare const needsAssessment: readonly Figure[];
