import { type AwareElement } from './aware-element.js';
/**
 * Opens what is folded when the page is printed, for browsers in which CSS alone cannot; before that, what is only drawn
 * once it is opened can be drawn.
 */
export declare function openOnPaper(element: AwareElement, draw?: () => void): void;
/** Takes away what was made for paper, also where a browser never said that it had printed. */
export declare function forgetPaper(element: AwareElement): void;
/**
 * Prints one part of an element alone, on paper of its own, after a last change to the copy, and leaves the partner's page as
 * it is. In a sandbox that keeps the copy out of reach, it prints the page, which opens all there too.
 */
export declare function printAlone(element: AwareElement, part?: string, change?: (copy: HTMLElement) => void): void;
