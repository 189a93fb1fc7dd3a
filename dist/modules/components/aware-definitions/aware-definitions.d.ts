import { type PropertyValues, type TemplateResult } from 'lit';
import { AwareElement } from '../../internal/aware-element.js';
import type { Properties } from '../../internal/schema.js';
import { type Content } from './content.js';
import { schema } from './schema.js';
export interface AwareDefinitions extends Properties<typeof schema.attributes> {
}
/**
 * The words we use: what trafficking means in plain words and in law, what to say instead of what, and myths with their
 * answers. The element's own children show until the script is there, or if it never is: put a working number and link in
 * them.
 *
 * @tag aware-definitions
 * @slot - What shows before the script, without it, or if it fails: real HTML with a number and a link.
 * @slot heading - Replaces the heading, to fit the page's own outline.
 * @slot local - The partner's own contact, shown beside ours.
 * @csspart card - The outermost box.
 * @csspart heading - Around the heading.
 * @csspart body - Everything above the footer.
 * @csspart action - Each link or button to call, text, chat or print.
 * @csspart footer - The notes at the end.
 * @cssprop [--aware-accent=#135e63] - Color of the main action and of the chosen topic; text on it stays readable whatever you choose.
 * @cssprop [--aware-surface=#fff] - Background of the card.
 * @cssprop [--aware-ink=#12262b] - Color of text; darkened or lightened if it could not be read.
 * @cssprop [--aware-radius=14px] - Roundness of the corners.
 * @cssprop [--aware-font=inherit] - Font family; the page's own if not given.
 */
export declare class AwareDefinitions extends AwareElement<Content> {
    #private;
    static styles: import("lit").CSSResultGroup[];
    connectedCallback(): void;
    disconnectedCallback(): void;
    willUpdate(changed: PropertyValues): void;
    firstUpdated(): void;
    updated(): void;
    render(): TemplateResult;
    protected withWords(): TemplateResult;
    control(name: string): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'aware-definitions': AwareDefinitions;
    }
}
