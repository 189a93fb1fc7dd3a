import { type TemplateResult } from 'lit';
import type { AwareElement } from '../aware-element.js';
/** A heading inside the card, one level below its own; HTML ends at six. */
export declare const sub: (element: AwareElement, content: unknown) => TemplateResult;
