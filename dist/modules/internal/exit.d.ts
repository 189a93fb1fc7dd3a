import { type TemplateResult } from 'lit';
import { type AwareElement } from './aware-element.js';
/** Gives an element the keyboard shortcut while it is connected: one listener, however many there are. */
export declare function followExit(element: AwareElement): void;
/** The link away from the page and the note beside it, the same in every widget that offers them. */
export declare function exitLink(element: AwareElement, href: string): TemplateResult;
