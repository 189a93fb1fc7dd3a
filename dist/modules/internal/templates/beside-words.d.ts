import { type TemplateResult } from 'lit';
import type { Common } from '../../card/content.js';
import { type AwareElement } from '../aware-element.js';
/**
 * The words of a partner in a language that we do not have, and beside them what dials: in the language of the script, and marked
 * so. The words take their direction from the page.
 */
export declare const besideWords: (element: AwareElement<Common>, exit?: unknown) => TemplateResult;
