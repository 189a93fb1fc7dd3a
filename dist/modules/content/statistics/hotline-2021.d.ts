import type { Figure, ShownFigure } from '../types.js';
export declare const contactsThrough2021: ShownFigure;
export declare const channelsThrough2021: readonly [ShownFigure, ...ShownFigure[]];
export declare const sexCases2021: ShownFigure;
export declare const laborCases2021: ShownFigure;
export declare const sexVenues2021: readonly [ShownFigure, ...ShownFigure[]];
export declare const laborVenues2021: readonly [ShownFigure, ...ShownFigure[]];
export declare const hotline2021: readonly Figure[];
