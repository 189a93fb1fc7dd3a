import { type Page } from './page.js';
import { type Finding } from './words.js';
/** Whether a number of ours can be read. */
export declare const hasKnown: ({ text }: Page) => boolean;
export declare const hasNumber: (text: string) => boolean;
/** Whether the numbers on a page are right, and can be dialed; in a letter they need no links. */
export declare function checkNumbers(page: Page, isText: boolean): Finding[];
