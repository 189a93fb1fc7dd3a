import { type FindingText } from './levels.js';
/** The script that draws the widgets. */
export declare const scripts: {
    readonly 'script-good': FindingText;
    readonly 'script-missing': FindingText;
    readonly 'script-bundle': FindingText;
    readonly 'script-idle': FindingText;
    readonly 'script-twice': FindingText;
    readonly 'script-both': FindingText;
    readonly 'script-versions': FindingText;
    readonly 'script-inline': FindingText;
    readonly 'script-waits': FindingText;
    readonly 'script-type': FindingText;
    readonly 'script-nomodule': FindingText;
    readonly 'script-lost': FindingText;
    readonly 'script-name-near': FindingText;
    readonly 'script-name': FindingText;
    readonly 'script-audit': FindingText;
    readonly 'script-modules': FindingText;
};
