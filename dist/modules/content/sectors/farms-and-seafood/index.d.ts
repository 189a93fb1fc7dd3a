import type { Setting } from '../../types.js';
export declare const farmsAndSeafood: Setting<never> & {
    readonly id: 'farms-and-seafood';
};
