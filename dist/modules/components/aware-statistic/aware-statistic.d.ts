import { type TemplateResult } from 'lit';
import { AwareElement } from '../../internal/aware-element.js';
import type { Properties } from '../../internal/schema.js';
import { schema } from './schema.js';
export interface AwareStatistic extends Properties<typeof schema.attributes> {
}
/**
 * One figure about human trafficking in Maine, told whole: what was counted, when, by whom, where it was read, and what it
 * cannot say. The element's own children show until the script is there, or if it never is: put a working number and
 * link in them.
 *
 * @tag aware-statistic
 * @slot - What shows before the script, without it, or if it fails: real HTML with a number and a link.
 * @slot heading - Replaces the heading, to fit the page's own outline.
 * @slot local - The partner's own contact, shown beside ours.
 * @csspart card - The outermost box.
 * @csspart heading - Around the heading.
 * @csspart body - Everything above the footer.
 * @csspart action - Each link to call or to a source, and each button.
 * @csspart footer - The notes at the end.
 * @cssprop [--aware-accent=#135e63] - Color of the number and of pictures; darkened or lightened if it could not be read.
 * @cssprop [--aware-surface=#fff] - Background of the card.
 * @cssprop [--aware-ink=#12262b] - Color of text; darkened or lightened if it could not be read.
 * @cssprop [--aware-radius=14px] - Roundness of the corners.
 * @cssprop [--aware-font=inherit] - Font family; the page's own if not given.
 */
export declare class AwareStatistic extends AwareElement {
    #private;
    static styles: import("lit").CSSResultGroup[];
    static readonly schema: {
        readonly name: "A figure about Maine";
        readonly summary: "One number told whole, with its limits.";
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
            readonly 'heading-level': {
                readonly values: readonly ["2", "1", "3", "4", "5", "6"];
                readonly kind: "number";
                readonly label: "Level of the heading";
                readonly doc: "The level of the heading in the page’s outline, 1 to 6; when it is not given, that of a heading in its slot, or else 2.";
                readonly names: {
                    readonly 1: "h1";
                    readonly 2: "h2";
                    readonly 3: "h3";
                    readonly 4: "h4";
                    readonly 5: "h5";
                    readonly 6: "h6";
                };
                readonly rare: true;
            };
            readonly figure: {
                readonly values: readonly string[];
                readonly kind: "entry";
                readonly label: "Figure";
                readonly doc: "The id of a figure or a series, as in `dist/data/statistics.json`.";
            };
            readonly view: {
                readonly values: readonly ["auto", "number", "chart", "table"];
                readonly label: "Shown as";
                readonly doc: "How it looks: `auto` draws a picture where an honest one can be drawn, `number` draws none, `chart` says why where there is none, `table` opens the rows of all there is to know.";
                readonly names: {
                    readonly auto: "As it fits";
                    readonly number: "Number";
                    readonly chart: "Chart";
                    readonly table: "Table";
                };
                readonly rare: true;
                readonly visual: true;
            };
        };
    };
    constructor();
    render(): TemplateResult;
    protected withWords(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'aware-statistic': AwareStatistic;
    }
}
