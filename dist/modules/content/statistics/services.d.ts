import type { Figure } from '../types.js';
export declare const services: readonly Figure[];
