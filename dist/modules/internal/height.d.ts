import type { ReactiveElement } from 'lit';
/**
 * How high a card is would tell the page what was chosen in it, or found. Once somebody uses it, it only grows, by a sixth at
 * once; in another width it begins anew.
 */
export declare function keepHeight(element: ReactiveElement, root: ShadowRoot): void;
