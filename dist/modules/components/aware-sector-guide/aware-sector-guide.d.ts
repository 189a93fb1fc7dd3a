import { type TemplateResult } from 'lit';
import { AwareElement } from '../../internal/aware-element.js';
import type { Properties } from '../../internal/schema.js';
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
export declare class AwareSectorGuide extends AwareElement {
    #private;
    static styles: import("lit").CSSResultGroup[];
    static readonly schema: {
        readonly name: "Guide for staff";
        readonly summary: "What you may notice, what to do, what never to do, job by job.";
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
            readonly sector: {
                readonly values: readonly ("hospitality" | "beauty-services" | "health" | "farms-and-seafood")[];
                readonly label: "Line of work";
                readonly doc: "The line of work.";
            };
            readonly job: {
                readonly values: readonly ["", ...string[]];
                readonly kind: "entry";
                readonly label: "Job";
                readonly doc: "One job of that sector, as in `front-desk` or `hair`; when it is not given, the visitor chooses.";
                readonly names: {
                    readonly '': "The visitor chooses";
                };
            };
            readonly practice: {
                readonly values: readonly [""];
                readonly kind: "flag";
                readonly label: "With situations to practice";
                readonly doc: "Adds three short made-up situations at the end, each with its safest step. Nothing is scored or recorded.";
                readonly rare: true;
            };
        };
    };
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
