import type { Prevention } from '../types.js';
export declare const student: readonly Prevention[];
export declare const parent: readonly Prevention[];
export declare const educator: readonly Prevention[];
