import type { Claim, Series, ShownFigure } from '../../content/types.js';
import type { AwareElement } from '../../internal/aware-element.js';
/** Whoever speaks a language: an element, or a tool that writes its words elsewhere. */
export type Teller = Pick<AwareElement, 'say' | 'locale'>;
/** A label, and what is told beside it. */
type Row = readonly [label: unknown, content: unknown];
export declare const shown: ShownFigure[];
/** A number as it was given: `273`, `over 440`, `200 to 300`. */
export declare function amount(element: Teller, { value, kind }: Pick<Claim, 'value' | 'kind'>, draw?: (number: string) => unknown): unknown;
/** The number with what was counted: `273 likely cases`. */
export declare const measure: (element: Teller, figure: ShownFigure) => unknown;
/** Where and when: `Maine, 2007 to 2023`. */
export declare const region: (element: Teller, figure: ShownFigure) => unknown;
/** Where figures were read, and when. The names of publications are the same in every language. */
export declare const read: (element: Teller, figures: readonly ShownFigure[], asText?: boolean) => unknown;
/** Every figure that a series draws, and the whole of which they are parts. */
export declare const figuresOf: ({ figures, whole }: Series) => readonly ShownFigure[];
/** The figures to use in place of one that was replaced. */
export declare const better: (element: Teller, { replacedBy }: ShownFigure) => readonly unknown[];
/** All there is to know of a figure, or of a series and its first figure, in rows. */
export declare function rows(element: Teller, figure: ShownFigure, set?: Series): readonly Row[];
/** What a reporter may copy: with its limits, so that they are not lost on the way. */
export declare function citation(element: Teller, figure: ShownFigure, set?: Series): unknown;
export {};
