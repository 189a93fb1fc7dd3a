import type { Outline } from './outlines.js';
import { type Block, type Run } from './speaker.js';
/** A text for HTML, also inside an attribute in double quotes. */
export declare const escapeHtml: (text: string) => string;
/**
 * Words of a partner as one line of text: no control characters, no half of a character, none that turns the direction of what
 * follows, none that cannot be seen.
 */
export declare const oneLine: (text: string) => string;
export declare const runsToHtml: (runs: readonly Run[]) => string;
/**
 * Blocks as HTML that every sanitizer keeps: paragraphs, lists, links, and headings of the level given. Paragraphs keep links
 * 24 pixels apart in any line height; rows of a list do not.
 */
export declare const toHtml: (blocks: readonly Block[], level: number) => string[];
/** Blocks as lines of plain text. */
export declare const toText: (blocks: readonly Block[]) => string[];
/** What stands inside a tag, a placeholder or a frame until the script is there, or if it never is. */
export declare const inside: ({ heading, lead, help }: Outline) => string[];
