import { type FindingText } from './levels.js';
/** Whether a widget can be seen and used where it stands. */
export declare const visibility: {
    readonly 'in-template': FindingText;
    readonly 'in-noscript': FindingText;
    readonly gone: FindingText;
    readonly 'class-hides': FindingText;
    readonly folded: FindingText;
    readonly 'in-control': FindingText;
};
