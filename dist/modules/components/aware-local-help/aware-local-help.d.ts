import { type TemplateResult } from 'lit';
import { ExitElement } from '../../internal/exit.js';
import type { Properties } from '../../internal/schema.js';
import { type Content } from './content.js';
import { schema } from './schema.js';
export interface AwareLocalHelp extends Properties<typeof schema.attributes> {
}
/**
 * Help near a visitor, by county, and for all of Maine: who helps with what, with their number. The county that a visitor
 * chooses stays in memory and is gone on leaving the page. The element's own children show until the script is there,
 * or if it never is: put a working number and link in them.
 *
 * @tag aware-local-help
 * @slot - What shows before the script, without it, or if it fails: real HTML with a number and a link.
 * @slot heading - Replaces the heading, to fit the page's own outline.
 * @slot local - The partner's own contact, shown beside ours.
 * @csspart card - The outermost box.
 * @csspart heading - Around the heading.
 * @csspart body - Everything above the footer.
 * @csspart action - Each link or button to call, text, chat, print or leave.
 * @csspart footer - The notes at the end.
 * @cssprop [--aware-accent=#135e63] - Color of the main action and of the chosen county; text on it stays readable whatever you choose.
 * @cssprop [--aware-surface=#fff] - Background of the card.
 * @cssprop [--aware-ink=#12262b] - Color of text; darkened or lightened if it could not be read.
 * @cssprop [--aware-radius=14px] - Roundness of the corners.
 * @cssprop [--aware-font=inherit] - Font family; the page's own if not given.
 */
export declare class AwareLocalHelp extends ExitElement<Content> {
    #private;
    static styles: import("lit").CSSResultGroup[];
    connectedCallback(): void;
    disconnectedCallback(): void;
    render(): TemplateResult;
    protected withWords(): TemplateResult;
    control(name: string): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'aware-local-help': AwareLocalHelp;
    }
}
