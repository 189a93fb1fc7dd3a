import type { Wording } from '../types.js';
export declare const language: readonly Wording[];
