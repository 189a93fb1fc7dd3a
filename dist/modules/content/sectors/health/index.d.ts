import type { Setting } from '../../types.js';
export declare const health: Setting<never> & {
    readonly id: 'health';
};
