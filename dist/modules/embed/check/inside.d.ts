import { type Finding } from './findings/index.js';
import type { Host } from './hosts.js';
import { type Page } from './page.js';
/** Whether the words inside help without the script, and nothing else is in there; they may stand behind the tag (`isSplit`). */
export declare function checkInside(page: Page, { tag, form, element }: Host, isSplit: boolean): Finding[];
/** Whether each widget has words in the language of the page around it. */
export declare function checkLanguages(page: Page, hosts: readonly Host[]): Finding[];
