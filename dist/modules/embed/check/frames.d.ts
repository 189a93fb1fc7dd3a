import { type Finding } from './findings/index.js';
import { type Host } from './hosts.js';
import type { Page } from './page.js';
/** Whether a frame says what it is, and may do what it must. */
export declare function checkFrame(page: Page, host: Host): Finding[];
