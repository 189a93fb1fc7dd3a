import { type Told } from './levels.js';
/** Whether a widget is on the page. */
export declare const presence: {
    readonly 'found-element': Told;
    readonly 'found-placeholder': Told;
    readonly 'found-frame': Told;
    readonly 'found-email': Told;
    readonly none: Told;
    readonly 'none-numbers': Told;
    readonly 'none-text': Told;
    readonly stripped: Told;
    readonly 'stripped-script': Told;
    readonly 'as-text': Told;
    readonly 'in-comment': Told;
    readonly 'tag-near': Told;
    readonly 'tag-unknown': Told;
    readonly twice: Told;
};
