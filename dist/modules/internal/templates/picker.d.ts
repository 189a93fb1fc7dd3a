import { type TemplateResult } from 'lit';
import type { Text } from '../../card/inline.js';
/** What can be chosen. */
export interface Choice {
    readonly id: string;
    readonly name: Text;
}
/** A choice as a native select with its label above it. */
export declare function picker(label: Text, choices: readonly Choice[], chosen: string, choose: (id: string) => void, none?: Text): TemplateResult;
