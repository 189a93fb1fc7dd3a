import { type TemplateResult } from 'lit';
import { ExitElement } from '../../internal/exit.js';
import type { Properties } from '../../internal/schema.js';
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
export declare class AwareExit extends ExitElement {
    #private;
    static styles: import("lit").CSSResultGroup[];
    static readonly schema: {
        readonly name: "Quick exit";
        readonly summary: "A link that leaves the page at once. Put it first in the page.";
        readonly attributes: {
            readonly theme: {
                readonly values: readonly ["auto", "light", "dark"];
                readonly label: "Colors";
                readonly doc: "The colors: `auto` follows the page’s own `color-scheme`, `light` and `dark` fix one.";
                readonly names: {
                    readonly auto: "As the page";
                    readonly light: "Light";
                    readonly dark: "Dark";
                };
                readonly rare: true;
                readonly visual: true;
            };
            readonly keys: {
                readonly values: readonly ["on", "off"];
                readonly label: "Shift three times leaves";
                readonly doc: "Whether Shift three times leaves the page: `on`, or `off` for all of the page.";
                readonly names: {
                    readonly on: "Yes";
                    readonly off: "No, on all of the page";
                };
                readonly rare: true;
            };
            readonly history: {
                readonly values: readonly ["keep", "replace"];
                readonly label: "Links to other pages of the site";
                readonly doc: "`replace` lets links to other pages of the site leave no entry in the history, so that Back leads out of the site.";
                readonly names: {
                    readonly keep: "Stay in the history";
                    readonly replace: "Leave no entry in it";
                };
                readonly rare: true;
            };
            readonly tab: {
                readonly values: readonly ["same", "new"];
                readonly label: "The link that leaves opens";
                readonly doc: "Where the link that leaves opens the other page: in the `same` tab, or also in a `new` one, on top.";
                readonly names: {
                    readonly same: "In the same tab";
                    readonly new: "In a new tab, too";
                };
                readonly rare: true;
            };
            readonly href: {
                readonly values: readonly [""];
                readonly kind: "url";
                readonly label: "Where it leads";
                readonly doc: "Where to go: an address that begins with `https://`. For anything else, the National Weather Service.";
            };
        };
    };
    constructor();
    render(): TemplateResult;
    protected withWords(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'aware-exit': AwareExit;
    }
}
