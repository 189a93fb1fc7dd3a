import { type Finding } from './findings/index.js';
import { type Host } from './hosts.js';
export declare function checkAttributes(host: Host): Finding[];
