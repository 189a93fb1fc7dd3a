import { type AwareElement } from './aware-element.js';
/**
 * Whether a press was meant for the link, though the browser gave it to something else: to the dialog that makes it inert,
 * or during a view transition to the page as a whole.
 */
export declare function isPressOn(element: AwareElement, link: Element, event: MouseEvent): boolean;
/** Keeps the link of an element in sight while it is on the page: everywhere, or only as long as the element itself is. */
export declare function keepInSight(element: AwareElement, everywhere: boolean): void;
