import { type FindingText } from './levels.js';
/** The frame that holds a widget. */
export declare const frames: {
    readonly 'frame-alone': FindingText;
    readonly 'frame-title': FindingText;
    readonly 'frame-script': FindingText;
    readonly 'frame-links': FindingText;
    readonly 'frame-exit': FindingText;
    readonly 'frame-srcdoc': FindingText;
    readonly 'frame-other': FindingText;
    readonly 'frame-free': FindingText;
};
