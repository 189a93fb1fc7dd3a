import { type TemplateResult } from 'lit';
import { ExitElement } from '../../internal/exit.js';
import type { Properties } from '../../internal/schema.js';
import { type Content } from './content.js';
import { schema } from './schema.js';
export interface AwareSchoolCard extends Properties<typeof schema.attributes> {
}
/**
 * Prevention for schools: for students what is good and what is not among friends, online and at work, for parents how to
 * listen, for educators what to report; and for each whom to text or call. The element's own children show until the
 * script is there, or if it never is: put a working number and link in them.
 *
 * @tag aware-school-card
 * @slot - What shows before the script, without it, or if it fails: real HTML with a number and a link.
 * @slot heading - Replaces the heading, to fit the page's own outline.
 * @slot local - The school's own contact, such as its counselor, shown beside ours.
 * @csspart card - The outermost box.
 * @csspart heading - Around the heading.
 * @csspart body - Everything above the footer.
 * @csspart action - Each link or button to call, text, chat, print or leave.
 * @csspart footer - The notes at the end.
 * @cssprop [--aware-accent=#135e63] - Color of the main action; text on it stays readable whatever you choose.
 * @cssprop [--aware-surface=#fff] - Background of the card.
 * @cssprop [--aware-ink=#12262b] - Color of text; darkened or lightened if it could not be read.
 * @cssprop [--aware-radius=14px] - Roundness of the corners.
 * @cssprop [--aware-font=inherit] - Font family; the page's own if not given.
 */
export declare class AwareSchoolCard extends ExitElement<Content> {
    #private;
    static styles: import("lit").CSSResultGroup[];
    constructor();
    render(): TemplateResult;
    protected withWords(): TemplateResult;
    control(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'aware-school-card': AwareSchoolCard;
    }
}
