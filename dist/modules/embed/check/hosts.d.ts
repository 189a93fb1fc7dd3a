import { type Page, type Piece } from './page.js';
import { type Finding } from './words.js';
/** A widget on the page, in one of its three forms. */
export interface Host {
    readonly tag: string;
    readonly form: 'element' | 'placeholder' | 'frame';
    readonly piece: Piece;
    /** What it is given, by name. */
    readonly given: ReadonlyMap<string, string>;
}
/** As the elements read a value. */
export declare const read: (value: string | undefined) => string;
/** The widgets of a page, and what only looks like one. An element inside its own placeholder is the same widget. */
export declare function hostsOf({ pieces }: Page): {
    hosts: Host[];
    odd: Finding[];
};
export declare function checkAttributes(host: Host): Finding[];
/** What keeps a widget from being seen or used, on itself or around it. */
export declare function checkPlace({ tag, piece }: Host): Finding[];
/** Whether the words inside help without the script, and nothing else is in there; they may stand behind the tag (`isSplit`). */
export declare function checkInside(page: Page, { tag, form, piece }: Host, isSplit: boolean): Finding[];
/** Whether the widget has words in the language of the page around it. */
export declare function checkLanguage({ tag, form, piece, given }: Host, page: Page, isOurs: () => boolean): Finding[];
/** Whether a frame says what it is, and may do what it must. */
export declare function checkFrame(page: Page, host: Host): Finding[];
/** The address of what stands in a frame. */
export declare const srcOf: ({ piece: { attributes } }: Host) => string;
/** Whether those who may have to leave quickly can, in one way. All is well only where all the rest is. */
export declare function checkExit(hosts: readonly Host[], isWhole: boolean): Finding[];
