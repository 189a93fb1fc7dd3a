import { type Finding } from './findings/index.js';
import type { Page, PageElement } from './page.js';
/** A widget on the page, in one of its three forms. */
export interface Host {
    readonly tag: string;
    readonly form: 'element' | 'placeholder' | 'frame';
    readonly element: PageElement;
    /** What it is given, by name. */
    readonly given: ReadonlyMap<string, string>;
}
/** As the elements read a value. */
export declare const read: (value: string | undefined) => string;
/** What stands in a frame, or will: some pages load it late. */
export declare const sourcesOf: ({ attributes }: PageElement) => string[];
export declare const isOurFrame: (src: string) => boolean;
/** The widgets of a page, and what only looks like one. An element inside its own placeholder is the same widget. */
export declare function hostsOf({ elements }: Page): {
    hosts: Host[];
    odd: Finding[];
};
/** The address of what stands in a frame. */
export declare const srcOf: ({ element }: Host) => string;
/** The addresses that a widget is given. */
export declare const urlsOf: ({ tag, given }: Host) => string[];
