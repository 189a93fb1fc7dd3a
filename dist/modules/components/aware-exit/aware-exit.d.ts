import { type TemplateResult } from 'lit';
import { ExitElement } from '../../internal/exit.js';
import type { Properties } from '../../internal/schema.js';
import { type Content } from './content.js';
import { schema } from './schema.js';
export interface AwareExit extends Properties<typeof schema.attributes> {
}
/**
 * A quick exit for the whole page: one click, or Shift three times, blanks the page and goes to a plain one.
 * Put it first in the body; once it is scrolled away, its link stays in the corner. It cannot clear the
 * history of the browser, and says so.
 *
 * @tag aware-exit
 * @slot - What shows before the script, without it, or if it fails: a link to the same place, and a number.
 * @csspart card - The outermost box.
 * @csspart action - The link that leaves.
 * @cssprop [--aware-accent=#135e63] - Color of the link; it stays readable whatever you choose.
 * @cssprop [--aware-surface=#fff] - Background.
 * @cssprop [--aware-ink=#12262b] - Color of text; darkened or lightened if it could not be read.
 * @cssprop [--aware-radius=14px] - Roundness of the corners.
 * @cssprop [--aware-font=inherit] - Font family; the page's own if not given.
 */
export declare class AwareExit extends ExitElement<Content> {
    #private;
    static styles: import("lit").CSSResultGroup[];
    constructor();
    render(): TemplateResult;
    protected withWords(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'aware-exit': AwareExit;
    }
}
