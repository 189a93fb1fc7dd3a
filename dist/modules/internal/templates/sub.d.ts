import { type TemplateResult } from 'lit';
import { type AwareElement } from '../aware-element.js';
/** A heading inside the card, one level below its own. */
export declare function sub({ headingLevel }: AwareElement, content: unknown): TemplateResult;
