import { type Page, type Piece } from './page.js';
import { type Finding, type FindingId } from './words.js';
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
/** What of an element keeps what it holds from being seen or used. */
type Fault = readonly [FindingId, Readonly<Record<string, string>>];
/** For each element what keeps it from being seen or used, on itself or around it, each thing once. */
export declare function placesIn({ pieces }: Page): (piece: Piece) => Iterable<Fault>;
/** Whether the words inside help without the script, and nothing else is in there; they may stand behind the tag (`isSplit`). */
export declare function checkInside(page: Page, { tag, form, piece }: Host, isSplit: boolean): Finding[];
/** Whether each widget has words in the language of the page around it. */
export declare function checkLanguages(page: Page, hosts: readonly Host[]): Finding[];
/** Whether a frame says what it is, and may do what it must. */
export declare function checkFrame(page: Page, host: Host): Finding[];
/** The address of what stands in a frame. */
export declare const srcOf: ({ piece }: Host) => string;
/** Whether those who may have to leave quickly can, in one way. All is well only where all the rest is. */
export declare function checkExit(hosts: readonly Host[], isWhole: boolean): Finding[];
export {};
