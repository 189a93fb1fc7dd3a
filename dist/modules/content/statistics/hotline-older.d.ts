import type { Figure } from '../types.js';
export declare const hotlineOlder: readonly Figure[];
