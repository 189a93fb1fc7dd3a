import { type Told } from './levels.js';
/** The script that draws the widgets. */
export declare const scripts: {
    readonly 'script-good': Told;
    readonly 'script-missing': Told;
    readonly 'script-bundle': Told;
    readonly 'script-idle': Told;
    readonly 'script-twice': Told;
    readonly 'script-both': Told;
    readonly 'script-versions': Told;
    readonly 'script-inline': Told;
    readonly 'script-waits': Told;
    readonly 'script-type': Told;
    readonly 'script-nomodule': Told;
    readonly 'script-lost': Told;
    readonly 'script-name-near': Told;
    readonly 'script-name': Told;
    readonly 'script-audit': Told;
    readonly 'script-modules': Told;
};
