import { nothing, type TemplateResult } from 'lit';
import type { Law } from '../../content/types.js';
import type { AwareElement } from '../aware-element.js';
/** What laws ask, folded: each with its section, the date of the copy that was read, and whom to ask. */
export declare const inLaw: (element: AwareElement, laws: readonly Law[]) => TemplateResult | typeof nothing;
