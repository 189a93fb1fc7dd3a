import { type TemplateResult } from 'lit';
import { type AwareElement } from './aware-element.js';
/**
 * Opens what is folded when the page is printed, for browsers in which CSS alone cannot; before that, what is only drawn
 * once it is opened can be drawn.
 */
export declare function openOnPaper(element: AwareElement, draw?: () => void): void;
/** Takes away what was made for paper, also where a browser never said that it had printed. */
export declare function forgetPaper(element: AwareElement): void;
/** The pixels that a Letter page holds from top to bottom within the margins that browsers take, with a little to spare. */
export declare const room: number;
/** Sets the words of a page as large as it can hold, from 11 points down, and no smaller than said. */
export declare function fitOnPage(page: HTMLElement, smallest?: number): void;
/**
 * Prints one part of an element alone, or what is drawn only for paper, on paper of its own, after a last change to it, and leaves
 * the partner's page as it is. In a sandbox that keeps the copy out of reach, it prints the page, which opens all there too.
 */
export declare function printAlone(element: AwareElement, part?: string | TemplateResult, change?: (page: HTMLElement) => void, styles?: string): void;
