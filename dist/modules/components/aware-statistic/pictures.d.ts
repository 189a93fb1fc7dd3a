import { type TemplateResult } from 'lit';
/** A share as a hundred dots. */
export declare const dots: (share: number) => TemplateResult;
/** A bar, filled from one hundredth of its length to another. */
export declare const bar: (from: number, to: number) => TemplateResult;
