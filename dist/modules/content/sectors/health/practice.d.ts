import type { Example } from '../../types.js';
export declare const practice: readonly Example[];
