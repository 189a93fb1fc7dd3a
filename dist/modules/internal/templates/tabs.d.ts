import { type TemplateResult } from 'lit';
import type { Entry } from '../../content/types.js';
import { type AwareElement } from '../aware-element.js';
/**
 * A choice from the content as tabs, or as a select where they have no room. What the choice shows has the id `panel`, and
 * its name from the tab `tab-<id>`.
 */
export declare function tabs(element: AwareElement, label: unknown, entries: readonly (Entry & {
    readonly name: string;
})[], chosen: string, choose: (id: string) => void): TemplateResult;
