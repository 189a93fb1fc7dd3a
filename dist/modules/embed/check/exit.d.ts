import { type Finding } from './findings/index.js';
import { type Host } from './hosts.js';
/** What offers a way to leave the page quickly. A card that may choose leaves it to the bar. */
export declare function exitsOf(hosts: readonly Host[]): Host[];
/** Whether those who may have to leave quickly can, in one way. All is well only where all the rest is. */
export declare function checkExit(hosts: readonly Host[], shown: readonly Host[], isWhole: boolean): Finding[];
