/** What a style loads: its address, and the selectors of the rules around it. */
export interface Loaded {
    readonly address: string;
    readonly selector: string;
}
/** What a style sheet, or the `style` of an element, loads by `url()` and `@import`. */
export declare function loadedBy(css: string): Loaded[];
