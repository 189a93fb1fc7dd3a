import { type Told } from './levels.js';
/** The hash that pins a script. */
export declare const hashes: {
    readonly 'hash-good': Told;
    readonly 'hash-unread': Told;
    readonly 'hash-none': Told;
    readonly 'hash-none-unread': Told;
    readonly 'hash-old': Told;
    readonly 'hash-other': Told;
    readonly 'hash-kind': Told;
    readonly 'hash-odd': Told;
    readonly 'hash-odd-unread': Told;
    readonly 'hash-beside': Told;
    readonly 'hash-beside-unread': Told;
    readonly 'hash-origin': Told;
    readonly 'hash-origin-maybe': Told;
};
