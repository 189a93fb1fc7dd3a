import type { Figure } from '../types.js';
export declare const national: readonly Figure[];
