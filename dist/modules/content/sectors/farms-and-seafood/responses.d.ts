import type { Advice } from '../../types.js';
export declare const steps: readonly Advice<never>[];
export declare const never: readonly Advice<never>[];
export declare const answers: readonly [Advice<never>, Advice<never>, Advice<never>];
export declare const tell: readonly Advice<never>[];
