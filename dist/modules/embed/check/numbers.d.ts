import { type Known } from './known.js';
import { type Page, type PageElement } from './page.js';
import { type Finding } from './findings/index.js';
export interface Written {
    /** As it stands there. */
    readonly written: string;
    readonly digits: string;
    /** Where it begins and ends in the text. */
    readonly at: number;
    readonly end: number;
}
/** The telephone numbers in a text, in their order. */
export declare function numbersIn(text: string): Written[];
/** Something in the text of a page, and the element that holds it. */
export type Placed<T> = T & {
    readonly holder: PageElement | undefined;
};
/** The telephone numbers that can be read on a page, in their order. */
export declare const numbersOf: (page: Page) => readonly Placed<Written>[];
/** A name of ours in a text. */
export interface Name {
    readonly name: string;
    readonly numbers: readonly Known[];
    readonly at: number;
    readonly end: number;
}
export declare const namesIn: (text: string) => Name[];
export declare const namesOf: (page: Page) => Placed<Name>[];
/** Whether a number of ours can be read. */
export declare const hasKnown: (page: Page) => boolean;
/** Whether a number can be read in a part of the text. */
export declare function hasNumber(page: Page, start?: number, end?: number): boolean;
/** The number that was probably meant, when it is one slip away: a digit more, less or other, or two that changed places. */
export declare function slip(digits: string): Known | undefined;
export declare function suspect({ written, digits }: Pick<Written, 'written' | 'digits'>): Finding[];
