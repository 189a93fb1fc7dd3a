import type { Host } from './hosts.js';
import type { Link, WidgetOf } from './links.js';
import { type Page, type PageElement } from './page.js';
import { type Finding } from './findings/index.js';
/** What stands on our tags, on what they hold, on our frames and scripts, or around numbers of ours, and acts by itself. */
export declare function checkHandlers(page: Page, hosts: readonly Host[], links: readonly Link[], scripts: readonly PageElement[], widgetOf: WidgetOf): Finding[];
