import { type TemplateResult } from 'lit';
import type { Entry } from '../../content/types.js';
import type { AwareElement } from '../aware-element.js';
/** A choice from the content, as a native select with its label above it. */
export declare function picker(element: AwareElement, label: unknown, entries: readonly (Entry & {
    readonly name: string;
})[], chosen: string, choose: (id: string) => void, none?: unknown): TemplateResult;
