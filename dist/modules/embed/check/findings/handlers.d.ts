import { type FindingText } from './levels.js';
/** Scripts that stand on elements, as in `onclick`. */
export declare const handlers: {
    readonly handler: FindingText;
    readonly 'handler-look': FindingText;
};
