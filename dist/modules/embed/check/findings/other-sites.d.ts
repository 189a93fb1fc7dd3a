import { type Told } from './levels.js';
/** What leads away from the page, or tells other sites of a visitor. */
export declare const otherSites: {
    readonly 'inside-frame': Told;
    readonly 'inside-asks': Told;
    readonly 'style-tells': Told;
    readonly 'refresh-away': Told;
    readonly 'refresh-again': Told;
    readonly 'page-loads': Told;
    readonly 'frame-beside': Told;
};
