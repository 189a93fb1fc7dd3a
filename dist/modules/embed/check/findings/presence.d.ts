import { type FindingText } from './levels.js';
/** Whether a widget is on the page. */
export declare const presence: {
    readonly 'found-element': FindingText;
    readonly 'found-placeholder': FindingText;
    readonly 'found-frame': FindingText;
    readonly 'found-email': FindingText;
    readonly none: FindingText;
    readonly 'none-numbers': FindingText;
    readonly 'none-text': FindingText;
    readonly stripped: FindingText;
    readonly 'stripped-script': FindingText;
    readonly 'as-text': FindingText;
    readonly 'in-comment': FindingText;
    readonly 'tag-near': FindingText;
    readonly 'tag-unknown': FindingText;
    readonly twice: FindingText;
};
