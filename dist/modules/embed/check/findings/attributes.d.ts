import { type FindingText } from './levels.js';
/** The attributes of a widget, and their values. */
export declare const attributes: {
    readonly 'attribute-near': FindingText;
    readonly 'attribute-unknown': FindingText;
    readonly 'value-near': FindingText;
    readonly 'value-unknown': FindingText;
    readonly 'value-listed': FindingText;
    readonly 'value-address': FindingText;
    readonly 'value-on': FindingText;
    readonly 'placeholder-near': FindingText;
    readonly 'placeholder-unknown': FindingText;
};
