import { type Inline } from '../../card/inline.js';
import { type Language } from '../../card/language.js';
import type { Amount, Claim } from '../../content/types.js';
import type { Content, FigureContent, SeriesContent } from './content.js';
type Spoken = Language<Content>;
/** A label, and what is told beside it. */
export type Row = readonly [label: Inline, content: Inline];
/** A number as it was given: `273`, `over 440`, `200 to 300`. */
export declare function amount({ lang, content: { words } }: Spoken, { value, kind }: {
    readonly value: Amount | null;
    readonly kind: Claim['kind'];
}, mark?: (number: string) => Inline): Inline;
/** The number with what was counted: `273 likely cases`. */
export declare const measure: (spoken: Spoken, figure: FigureContent) => Inline;
/** Where and when: `Maine, 2007 to 2023`. */
export declare const region: (spoken: Spoken, figure: FigureContent) => Inline;
/** Where figures were read, and when. The names of publications are the same in every language. */
export declare function read({ lang, content: { words } }: Spoken, figures: readonly FigureContent[], asText?: boolean): Inline;
/** The figures of a series, in its order. */
export declare const partsOf: ({ figures }: Content, set: SeriesContent) => readonly FigureContent[];
/** The whole of which the figures of a series are parts. */
export declare const wholeOf: ({ figures }: Content, set?: SeriesContent) => FigureContent | undefined;
/** Every figure that a series draws. */
export declare const figuresOf: (content: Content, set: SeriesContent) => readonly FigureContent[];
/** The figures to use in place of one that was replaced. */
export declare const replacements: (spoken: Spoken, { replacedBy }: FigureContent) => readonly Inline[];
/** All there is to know of a figure, or of a series and its first figure, in rows. */
export declare function rows(spoken: Spoken, figure: FigureContent, set?: SeriesContent): readonly Row[];
/** What a reporter may copy: with its limits, so that they are not lost on the way. */
export declare function citation(spoken: Spoken, figure: FigureContent, set?: SeriesContent): Inline;
export {};
