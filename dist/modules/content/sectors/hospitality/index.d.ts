import type { Sector } from '../../types.js';
import { type JobId } from './jobs.js';
export declare const hospitality: Sector<'hospitality', JobId>;
