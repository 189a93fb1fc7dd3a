import { type FindingText } from './levels.js';
/** The way to leave the page quickly. */
export declare const exit: {
    readonly 'exit-good': FindingText;
    readonly 'exit-host': FindingText;
    readonly 'exit-none': FindingText;
    readonly 'exit-twice': FindingText;
    readonly 'exit-many': FindingText;
};
