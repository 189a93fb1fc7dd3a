import { type FindingText } from './levels.js';
/** Where links lead, and what they dial. */
export declare const links: {
    readonly 'sms-unlinked': FindingText;
    readonly 'link-lost': FindingText;
    readonly 'link-other': FindingText;
    readonly 'link-broken': FindingText;
    readonly 'sms-body': FindingText;
    readonly 'sms-more': FindingText;
    readonly 'link-more': FindingText;
    readonly 'link-shows': FindingText;
    readonly 'no-texts': FindingText;
    readonly 'no-calls': FindingText;
    readonly 'link-code': FindingText;
    readonly 'link-elsewhere': FindingText;
    readonly 'link-own': FindingText;
    readonly 'link-says': FindingText;
    readonly 'button-shows': FindingText;
};
