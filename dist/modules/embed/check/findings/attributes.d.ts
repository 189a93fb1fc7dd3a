import { type Told } from './levels.js';
/** The attributes of a widget, and their values. */
export declare const attributes: {
    readonly 'attribute-near': Told;
    readonly 'attribute-unknown': Told;
    readonly 'value-near': Told;
    readonly 'value-unknown': Told;
    readonly 'value-listed': Told;
    readonly 'value-address': Told;
    readonly 'value-on': Told;
    readonly 'placeholder-near': Told;
    readonly 'placeholder-unknown': Told;
};
