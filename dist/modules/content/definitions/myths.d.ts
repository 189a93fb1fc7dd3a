import type { Myth } from '../types.js';
export declare const myths: readonly Myth[];
