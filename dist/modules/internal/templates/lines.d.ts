import { type TemplateResult } from 'lit';
import type { Advice, Line, Phone } from '../../content/types.js';
import type { AwareElement } from '../aware-element.js';
/** A link out of the page, which tells the place it leads to nothing of where the visitor came from. */
export declare const away: (href: string, label: unknown, kind?: string) => TemplateResult<1>;
/** A number to call or text, as a link within a sentence. */
export declare const callLink: (phone: Phone, scheme?: "tel" | "sms") => TemplateResult;
/** The ways to reach one line: call, text, chat. Nothing is written in the text for the visitor. */
export declare const actions: (element: AwareElement, line: Line, kind?: string) => TemplateResult;
/** The same, but text comes first where a line takes texts: it makes less noise than a call. */
export declare const quietActions: (element: AwareElement, line: Line, kind: string) => TemplateResult;
/** Every line that a text names, with its number: on paper nobody can follow a link. */
export declare const named: (element: AwareElement, advice: readonly Advice[]) => readonly TemplateResult[];
/** 911 for immediate danger, by call and by text. */
export declare function danger(element: AwareElement): TemplateResult;
/** What calls leave behind, how to reach a line by relay, and when the numbers were last checked. */
export declare function footer(element: AwareElement, lines: readonly Pick<Line, 'checked' | 'chat'>[]): TemplateResult;
