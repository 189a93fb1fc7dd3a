import { type Told } from './levels.js';
/** What stands inside a tag of ours, and in which language. */
export declare const inside: {
    readonly unclosed: Told;
    readonly 'unclosed-placeholder': Told;
    readonly empty: Told;
    readonly split: Told;
    readonly 'lang-own': Told;
    readonly 'lang-english': Told;
};
