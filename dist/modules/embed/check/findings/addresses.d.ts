import { type FindingText } from './levels.js';
/** Where our files come from. */
export declare const addresses: {
    readonly 'address-empty': FindingText;
    readonly 'address-disk': FindingText;
    readonly 'address-local': FindingText;
    readonly 'address-http': FindingText;
    readonly 'address-store': FindingText;
    readonly 'address-cdn': FindingText;
    readonly 'address-relative': FindingText;
    readonly 'address-relative-unknown': FindingText;
    readonly 'address-unversioned': FindingText;
    readonly 'address-version': FindingText;
    readonly 'address-foreign': FindingText;
    readonly 'address-foreign-maybe': FindingText;
    readonly 'address-user': FindingText;
    readonly 'address-open': FindingText;
    readonly 'address-odd': FindingText;
};
