import { type Told } from './levels.js';
/** The frame that holds a widget. */
export declare const frames: {
    readonly 'frame-alone': Told;
    readonly 'frame-title': Told;
    readonly 'frame-script': Told;
    readonly 'frame-links': Told;
    readonly 'frame-exit': Told;
    readonly 'frame-srcdoc': Told;
    readonly 'frame-other': Told;
    readonly 'frame-free': Told;
};
