import type { SignGroup } from '../types.js';
import { type JobId } from './jobs.js';
export declare const signs: readonly SignGroup<JobId>[];
