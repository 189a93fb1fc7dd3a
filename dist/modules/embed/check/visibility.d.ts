import type { FindingId } from './findings/index.js';
import type { Page, PageElement } from './page.js';
/** What of an element keeps what it holds from being seen or used. */
type Fault = readonly [FindingId, Readonly<Record<string, string>>];
/** For each element what keeps it from being seen or used, on itself or around it, each thing once. */
export declare function placesIn({ elements }: Page): (element: PageElement) => Iterable<Fault>;
export {};
