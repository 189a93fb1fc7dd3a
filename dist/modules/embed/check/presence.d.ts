import { type Finding } from './findings/index.js';
import type { Host } from './hosts.js';
import type { WidgetOf } from './links.js';
import { type Page } from './page.js';
/** Whether a tag is closed before the words that belong into it, as where WordPress makes paragraphs of lines. */
export declare const isSplit: (page: Page, { tag, form, element }: Host) => boolean;
/** Whether there is nothing but text, as in a letter; <ann@inn.example> is no tag. */
export declare const isText: ({ elements }: Page) => boolean;
/** Whether the widgets are there at all. */
export declare function checkPresence(page: Page, hosts: readonly Host[], odd: readonly Finding[], widgetOf: WidgetOf): Finding[];
