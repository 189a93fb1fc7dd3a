import { type Told } from './levels.js';
/** Scripts that stand on elements, as in `onclick`. */
export declare const handlers: {
    readonly handler: Told;
    readonly 'handler-look': Told;
};
