import { type TemplateResult } from 'lit';
import { AwareElement } from './aware-element.js';
import type { leaving, Properties } from './schema.js';
export interface ExitElement extends Properties<typeof leaving> {
}
/** What every element shares that offers a way to leave the page. */
export declare class ExitElement extends AwareElement {
    #private;
    constructor(everywhere?: boolean);
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected updated(): void;
    /** The link away from the page and the note beside it, the same in every element that offers them. */
    protected exitLink(href: string): TemplateResult;
    /** The same where a card offers it: `auto` steps back where a bar that leaves stands on the page. */
    protected offer(auto: boolean, href: string): unknown;
}
