import { type TemplateResult } from 'lit';
import type { Line, Phone } from '../../content/types.js';
import type { AwareElement } from '../aware-element.js';
/** A link out of the page, which tells the place it leads to nothing of where the visitor came from. */
export declare const away: (href: string, label: unknown, kind?: string) => TemplateResult<1>;
/** A number to call, as a link within a sentence. */
export declare const callLink: (phone: Phone) => TemplateResult;
/** The ways to reach one line: call, text, chat. Nothing is written in the text for the visitor. */
export declare function actions(element: AwareElement, line: Line, kind?: string): TemplateResult;
/** 911 for immediate danger, by call and by text. */
export declare function danger(element: AwareElement): TemplateResult;
/** What calls leave behind, how to reach a line by relay, and when the numbers were last checked. */
export declare function footer(element: AwareElement, lines: readonly Line[]): TemplateResult;
