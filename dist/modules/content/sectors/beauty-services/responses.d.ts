import type { Advice } from '../../types.js';
import type { JobId } from './jobs.js';
export declare const steps: readonly Advice<JobId>[];
export declare const never: readonly Advice<JobId>[];
export declare const answers: readonly Advice<JobId>[];
export declare const tell: readonly [import("../../types.js").NextStep, import("../../types.js").NextStep, import("../../types.js").NextStep];
