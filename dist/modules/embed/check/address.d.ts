import type { Page } from './page.js';
import { type Finding } from './findings/index.js';
/** An address without its query and its fragment. */
export declare const pathOf: (address: string) => string;
/** The last part of an address. */
export declare const fileOf: (address: string) => string;
/** An address as a browser reads it. In Node, `URL.canParse` refuses some with foreign letters once it is used much. */
export declare function parseUrl(address: string, base?: string): URL | undefined;
export declare const nowhere = "https://page.invalid/";
/** Where the page says it is, and what its relative addresses start from. */
interface Places {
    readonly home: string;
    readonly base: string;
}
export declare function placesOf(page: Page): Places;
/** Where an address leads from this page, as a browser reads it: with the sign of a host that only looks like another. */
export declare const urlOf: (page: Page, address: string) => URL | undefined;
/** Whether an address leads to a site that is not that of the page, as far as the page says where it is. */
export declare function isAway(page: Page, { protocol, origin }: URL): boolean;
/** Whether what looks like a site in an address is a name and a password for another one. */
export declare const hidesHost: ({ username, password }: URL) => boolean;
/** Whether our file can be where an address says. */
export declare function checkAddress(page: Page, src: string): Finding[];
export declare const isRelative: (address: string) => boolean;
/** The version that an address names. */
export declare const versionIn: (address: string) => string | undefined;
/** What an address that may be right does not tell us: where it leads on this page, and what browsers that know it keep. */
export declare function lookAt(page: Page, src: string): Finding[];
export {};
