import type { AwareElement } from './aware-element.js';
type Definition = CustomElementConstructor & Pick<typeof AwareElement, 'version' | 'languages' | 'learn'>;
/**
 * Registers an element. A tag that is taken stays as it is, so that a second script is harmless;
 * when the two are of different versions, one warning says which one is in use.
 */
export declare function define(tag: string, element: Definition, registry?: CustomElementRegistry): void;
export {};
