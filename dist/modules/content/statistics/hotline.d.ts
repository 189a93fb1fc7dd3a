import type { Figure, ShownFigure } from '../types.js';
export declare const contacts: ShownFigure;
export declare const channels: readonly [ShownFigure, ...ShownFigure[]];
export declare const hotline: readonly Figure[];
