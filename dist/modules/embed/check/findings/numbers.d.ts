import { type FindingText } from './levels.js';
/** The numbers that can be read on the page. */
export declare const numbers: {
    readonly 'numbers-good': FindingText;
    readonly 'numbers-text': FindingText;
    readonly 'number-unlinked': FindingText;
    readonly 'number-unlinked-short': FindingText;
    readonly 'number-unseen': FindingText;
    readonly 'number-typo': FindingText;
    readonly 'number-near': FindingText;
    readonly 'name-other': FindingText;
    readonly 'name-number': FindingText;
    readonly 'name-number-own': FindingText;
    readonly 'number-own': FindingText;
};
