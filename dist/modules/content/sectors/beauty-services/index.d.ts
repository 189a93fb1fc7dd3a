import type { Sector } from '../../types.js';
import { type JobId } from './jobs.js';
export declare const beautyServices: Sector<'beauty-services', JobId>;
