import { type Told } from './levels.js';
/** Whether a widget can be seen and used where it stands. */
export declare const visibility: {
    readonly 'in-template': Told;
    readonly 'in-noscript': Told;
    readonly gone: Told;
    readonly 'class-hides': Told;
    readonly folded: Told;
    readonly 'in-control': Told;
};
