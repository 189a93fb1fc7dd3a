import type { Figure } from '../types.js';
export declare const police: readonly Figure[];
