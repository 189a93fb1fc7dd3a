import { type Told } from './levels.js';
/** The way to leave the page quickly. */
export declare const exit: {
    readonly 'exit-good': Told;
    readonly 'exit-host': Told;
    readonly 'exit-none': Told;
    readonly 'exit-twice': Told;
    readonly 'exit-many': Told;
};
