import { type TemplateResult } from 'lit';
import { AwareElement } from '../../internal/aware-element.js';
import type { Properties } from '../../internal/schema.js';
import { type Content } from './content.js';
import { schema } from './schema.js';
export interface AwareSectorGuide extends Properties<typeof schema.attributes> {
}
/**
 * Staff guidance for one line of work: what may be noticed, what to do in order, what never to do, what to say, whom to
 * tell. The element's own children show until the script is there, or if it never is: put a working number and link in
 * them.
 *
 * @tag aware-sector-guide
 * @slot - What shows before the script, without it, or if it fails: real HTML with a number and a link.
 * @slot heading - Replaces the heading, to fit the page's own outline.
 * @slot local - The partner's own contact, such as the manager on duty, shown beside ours.
 * @csspart card - The outermost box.
 * @csspart heading - Around the heading.
 * @csspart body - Everything above the footer.
 * @csspart action - Each link or button to call, text, chat or print.
 * @csspart footer - The notes at the end.
 * @cssprop [--aware-accent=#135e63] - Color of the main action and of the chosen job; text on it stays readable whatever you choose.
 * @cssprop [--aware-surface=#fff] - Background of the card.
 * @cssprop [--aware-ink=#12262b] - Color of text; darkened or lightened if it could not be read.
 * @cssprop [--aware-radius=14px] - Roundness of the corners.
 * @cssprop [--aware-font=inherit] - Font family; the page's own if not given.
 */
export declare class AwareSectorGuide extends AwareElement<Content> {
    #private;
    static styles: import("lit").CSSResultGroup[];
    constructor();
    render(): TemplateResult;
    protected withWords(): TemplateResult;
    control(name: string): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'aware-sector-guide': AwareSectorGuide;
    }
}
