import type { Claim } from '../../content/types.js';
/** A number of a kind in a language: `1,042`, `44%`, `$400,000`, or the year `2010`. */
export declare function format(number: number, kind: Claim['kind'], lang: string): string;
