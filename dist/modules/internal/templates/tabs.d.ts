import { type TemplateResult } from 'lit';
import type { Text } from '../../card/inline.js';
import { type AwareElement } from '../aware-element.js';
import { type Choice } from './picker.js';
/** What the panel of a choice is, for those who hear it: one of tabs, or a group where a select stands in for them. */
export declare class Tabs {
    #private;
    role: 'tabpanel' | 'group';
    constructor(host: AwareElement);
    /** The id of what names the panel of a choice: its tab, or else what is in sight with the select. */
    nameOf(chosen: string): string;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
}
/**
 * A choice from the content as tabs, or as a select where they have no room. What the choice shows has the id `panel`, with
 * the role and the name that `Tabs` gives it; what is chosen stands above, with the id `shown`.
 */
export declare function tabs(element: AwareElement, label: Text, entries: readonly Choice[], chosen: string, choose: (id: string) => void): TemplateResult;
