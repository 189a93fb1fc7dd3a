import type { Host } from './hosts.js';
import type { WidgetOf } from './links.js';
import { type Page, type PageElement } from './page.js';
import { type Finding } from './findings/index.js';
/** What stands in a widget and asks another site for something, or sends something there. */
export declare function checkAsking(page: Page, widgetOf: WidgetOf): Finding[];
/**
 * Which other sites learn that somebody opened the page, or what they do there: from what the page loads, from its styles, and from
 * its frames where a widget is `watched`.
 */
export declare function checkOtherSites(page: Page, hosts: readonly Host[], scripts: readonly PageElement[], widgetOf: WidgetOf, watched: Host | undefined): Finding[];
/** Whether the page leaves by itself. Browsers obey the first such tag alone. */
export declare function checkRefresh(page: Page): Finding[];
