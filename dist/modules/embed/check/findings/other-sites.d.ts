import { type FindingText } from './levels.js';
/** What leads away from the page, or tells other sites of a visitor. */
export declare const otherSites: {
    readonly 'inside-frame': FindingText;
    readonly 'inside-asks': FindingText;
    readonly 'style-tells': FindingText;
    readonly 'refresh-away': FindingText;
    readonly 'refresh-again': FindingText;
    readonly 'page-loads': FindingText;
    readonly 'frame-beside': FindingText;
};
