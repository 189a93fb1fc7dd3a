import { type Told } from './levels.js';
/** The numbers that can be read on the page. */
export declare const numbers: {
    readonly 'numbers-good': Told;
    readonly 'numbers-text': Told;
    readonly 'number-unlinked': Told;
    readonly 'number-unlinked-short': Told;
    readonly 'number-unseen': Told;
    readonly 'number-typo': Told;
    readonly 'number-near': Told;
    readonly 'name-other': Told;
    readonly 'name-number': Told;
    readonly 'name-number-own': Told;
    readonly 'number-own': Told;
};
