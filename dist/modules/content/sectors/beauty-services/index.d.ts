import type { Setting } from '../../types.js';
import { type JobId } from './jobs.js';
export declare const beautyServices: Setting<JobId> & {
    readonly id: 'beauty-services';
};
