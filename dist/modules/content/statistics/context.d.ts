import type { Figure } from '../types.js';
export declare const context: readonly Figure[];
