import type { AwareElement } from './aware-element.js';
/**
 * Registers an element. A tag that is taken stays as it is, so that a second script is harmless;
 * when the two are of different versions, one warning says which one is in use.
 */
export declare function define(tag: string, element: typeof AwareElement, registry?: CustomElementRegistry): void;
