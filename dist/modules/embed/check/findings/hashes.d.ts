import { type FindingText } from './levels.js';
/** The hash that pins a script. */
export declare const hashes: {
    readonly 'hash-good': FindingText;
    readonly 'hash-unread': FindingText;
    readonly 'hash-none': FindingText;
    readonly 'hash-none-unread': FindingText;
    readonly 'hash-old': FindingText;
    readonly 'hash-other': FindingText;
    readonly 'hash-kind': FindingText;
    readonly 'hash-odd': FindingText;
    readonly 'hash-odd-unread': FindingText;
    readonly 'hash-beside': FindingText;
    readonly 'hash-beside-unread': FindingText;
    readonly 'hash-origin': FindingText;
    readonly 'hash-origin-maybe': FindingText;
};
