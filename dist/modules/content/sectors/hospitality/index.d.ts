import type { Setting } from '../../types.js';
import { type JobId } from './jobs.js';
export declare const hospitality: Setting<JobId> & {
    readonly id: 'hospitality';
};
