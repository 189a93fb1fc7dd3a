import { type Told } from './levels.js';
/** Where links lead, and what they dial. */
export declare const links: {
    readonly 'sms-unlinked': Told;
    readonly 'link-lost': Told;
    readonly 'link-other': Told;
    readonly 'link-broken': Told;
    readonly 'sms-body': Told;
    readonly 'sms-more': Told;
    readonly 'link-more': Told;
    readonly 'link-shows': Told;
    readonly 'no-texts': Told;
    readonly 'no-calls': Told;
    readonly 'link-code': Told;
    readonly 'link-elsewhere': Told;
    readonly 'link-own': Told;
    readonly 'link-says': Told;
    readonly 'button-shows': Told;
};
