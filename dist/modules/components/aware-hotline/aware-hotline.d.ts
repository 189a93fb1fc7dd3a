import { type TemplateResult } from 'lit';
import { ExitElement } from '../../internal/exit.js';
/**
 * A hotline call-to-action: numbers to call and text, chat, and 911 for immediate danger. The element's own
 * children show until the script is there, or if it never is: put a working number and link in them.
 *
 * @tag aware-hotline
 * @summary Shows the lines people can call or text about human trafficking in Maine.
 * @slot - What shows before the script, without it, or if it fails: real HTML with a number and a link.
 * @slot heading - Replaces the heading, to fit the page's own outline.
 * @slot local - The partner's own contact, shown beside ours.
 * @csspart card - The outermost box.
 * @csspart heading - Around the heading.
 * @csspart body - Everything above the footer.
 * @csspart action - Each link to call, text, chat or leave.
 * @csspart footer - The notes at the end.
 * @cssprop [--aware-accent=#135e63] - Color of the main action; text on it stays readable whatever you choose.
 * @cssprop [--aware-surface=#fff] - Background of the card.
 * @cssprop [--aware-ink=#12262b] - Color of text; darkened or lightened if it could not be read.
 * @cssprop [--aware-radius=14px] - Roundness of the corners.
 * @cssprop [--aware-font=inherit] - Font family; the page's own if not given.
 */
export declare class AwareHotline extends ExitElement {
    #private;
    static styles: import("lit").CSSResultGroup[];
    static properties: {
        layout: {};
        audience: {};
        lines: {};
        exit: {};
    };
    /** How it looks: `card`, `banner` for the width of a page, `compact` for a sidebar or footer, `poster` for print. */
    layout: 'card' | 'banner' | 'compact' | 'poster';
    /** Who reads it: `survivor`, `bystander`, `staff` or `student`. It decides the words, the lines and their order. */
    audience: 'survivor' | 'bystander' | 'staff' | 'student';
    /** Line ids, separated by spaces, in the order to show; without a known one the audience decides. */
    lines: string;
    /** Quick exit: `auto` offers it in a card for survivors and students, `on` always, `off` never. */
    exit: 'auto' | 'on' | 'off';
    render(): TemplateResult;
    protected withWords(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'aware-hotline': AwareHotline;
    }
}
