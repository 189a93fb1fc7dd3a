import type { Setting } from '../types.js';
export declare const general: Setting<never> & {
    readonly id: 'general';
};
