import type { Definition } from '../types.js';
export declare const definitions: readonly Definition[];
