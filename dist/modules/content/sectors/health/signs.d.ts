import type { SignGroup } from '../../types.js';
export declare const signs: readonly SignGroup<never>[];
