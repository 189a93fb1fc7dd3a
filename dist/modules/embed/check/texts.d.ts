import { type Link, type WidgetOf } from './links.js';
import { type Page } from './page.js';
import { type Finding } from './findings/index.js';
/** Whether the numbers of ours on a page are right, and each has a link; in a letter they need none. */
export declare function checkNumbers(page: Page, links: readonly Link[], isText: boolean): Finding[];
/** What is good about the numbers, where nothing is wrong with any of them. */
export declare function praiseNumbers(page: Page, isText: boolean): Finding[];
/** Other numbers beside our names, or in our widgets. */
export declare function checkOthers(page: Page, widgetOf: WidgetOf): Finding[];
