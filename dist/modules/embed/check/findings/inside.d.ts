import { type FindingText } from './levels.js';
/** What stands inside a tag of ours, and in which language. */
export declare const inside: {
    readonly unclosed: FindingText;
    readonly 'unclosed-placeholder': FindingText;
    readonly empty: FindingText;
    readonly split: FindingText;
    readonly 'lang-own': FindingText;
    readonly 'lang-english': FindingText;
};
