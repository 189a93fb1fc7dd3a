import { type Host } from './hosts.js';
import { type Name, type Written } from './numbers.js';
import { type Page, type PageElement } from './page.js';
import { type Finding } from './findings/index.js';
/** What a link dials or texts. */
interface Dialed {
    readonly way: 'calls' | 'texts';
    /** Its first number, as written. */
    readonly number: string;
    /** All that stands behind it. */
    readonly more: string;
}
/** An element that acts when somebody presses it, and what it shows. */
export interface Link {
    readonly element: PageElement;
    readonly address: string;
    readonly dialed: Dialed | undefined;
    readonly words: string;
    readonly shown: readonly Written[];
    readonly names: readonly Name[];
    /** The widget that it stands in. */
    readonly host: Host | undefined;
    /** Whether a widget stands in it. */
    readonly isAround: boolean;
}
/** The widget that an element is, or stands in. */
export type WidgetOf = (element: PageElement | undefined) => Host | undefined;
export declare function widgetsOf(page: Page, hosts: readonly Host[]): WidgetOf;
/** Everything on a page that leads somewhere when it is pressed, with the numbers and names that it shows. */
export declare function linksOf(page: Page, hosts: readonly Host[], widgetOf: WidgetOf): Link[];
/** The digits of a number as people read them, however it was written. */
export declare const plain: (digits: string) => string;
/** Whether everything on the page that shows a number or a name of ours, or stands in a widget, leads where it says. */
export declare const checkLinks: (page: Page, links: readonly Link[]) => Finding[];
export {};
