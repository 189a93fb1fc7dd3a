import { type PropertyDeclarations, type TemplateResult } from 'lit';
import { AwareElement } from './aware-element.js';
/** When a card offers quick exit: the values of its attribute. */
export declare const exits: readonly ["auto", "on", "off"];
/** What every element shares that offers a way to leave the page. */
export declare class ExitElement extends AwareElement {
    #private;
    static properties: PropertyDeclarations;
    /** Whether Shift three times leaves the page: `on`, or `off` for all of the page. */
    keys: 'on' | 'off';
    /** `replace` lets links to other pages of the site leave no entry in the history, so that Back leads out of the site. */
    history: 'keep' | 'replace';
    /** Where the link that leaves opens the other page: in the `same` tab, or also in a `new` one, on top. */
    tab: 'same' | 'new';
    constructor(everywhere?: boolean);
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected updated(): void;
    /** The link away from the page and the note beside it, the same in every element that offers them. */
    protected exitLink(href: string): TemplateResult;
    /** The same where a card offers it: `auto` steps back where a bar that leaves stands on the page. */
    protected offer(when: string, auto: boolean, href: string): unknown;
}
