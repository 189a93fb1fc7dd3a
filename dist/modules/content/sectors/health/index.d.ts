import type { Sector } from '../../types.js';
export declare const health: Sector<'health', never>;
