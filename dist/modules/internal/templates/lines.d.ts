import { type TemplateResult } from 'lit';
import type { Advice, Line, Phone } from '../../content/types.js';
import type { AwareElement } from '../aware-element.js';
/** A link out of the page, which tells the place it leads to nothing of where the visitor came from. */
export declare const away: (href: string, label: unknown, kind?: string) => TemplateResult<1>;
/** An address as people write it. */
export declare const address: (href: string) => string;
/** A number to call or text, as a link within a sentence. */
export declare const callLink: (phone: Phone, scheme?: "tel" | "sms") => TemplateResult;
/** The ways to reach one line: call, text, chat. Nothing is written in the text for the visitor. */
export declare const actions: (element: AwareElement, line: Line, kind?: string) => TemplateResult;
/** The same, but text comes first where a line takes texts: it makes less noise than a call. */
export declare const quietActions: (element: AwareElement, line: Line, kind: string) => TemplateResult;
/** Lines, each an item that ties its name to the ways to reach it. Told it is a list, WebKit believes it without markers, too. */
export declare const listed: (items: readonly TemplateResult[]) => TemplateResult;
/** A line by its name, with the ways to reach it. */
export declare const named: (element: AwareElement, line: Line, kind?: string) => TemplateResult;
/**
 * The numbers of the lines that a sentence names, right after it; with a way to text only where it says so. Of several, each but
 * 911 has its name.
 */
export declare const within: (element: AwareElement, lines?: readonly Line[], sentence?: string) => readonly unknown[];
/** What to do, with the numbers of the lines it names. */
export declare const step: (element: AwareElement, each: Advice) => TemplateResult;
/** Every line that advice names but 911 and the hotline, by name: for paper, where those two stand on top. */
export declare const others: (element: AwareElement, advice: readonly Advice[]) => readonly TemplateResult[];
/** 911 for immediate danger, by call and by text. */
export declare function danger(element: AwareElement): TemplateResult;
/** What calls leave behind, how to reach a line by relay, and when the numbers were last checked. */
export declare function footer(element: AwareElement, lines: readonly Pick<Line, 'checked' | 'chat'>[]): TemplateResult;
