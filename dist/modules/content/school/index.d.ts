import type { Setting } from '../types.js';
import { type JobId } from './jobs.js';
export declare const school: Setting<JobId> & {
    readonly id: 'school';
};
