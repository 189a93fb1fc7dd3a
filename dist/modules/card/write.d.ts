import type { Block, Maybe } from './blocks.js';
import { type Inline } from './inline.js';
/** A text for HTML, also inside an attribute in double quotes. */
export declare const escapeHtml: (text: string) => string;
/** A piece of a sentence as HTML: words and links, and nothing that could be taken away. */
export declare function inlineHtml(each: Inline): string;
/** The blocks that also stand inside the tag, before the script. */
export declare const briefOf: (blocks: readonly Maybe<Block>[]) => Block[];
/** The words of the card's own heading; none on the one card without. */
export declare function headingOf(blocks: readonly Maybe<Block>[]): Inline;
/**
 * What a card says besides its heading, with the partner's own contact in its place. Where a heading of the partner stands for
 * ours, what ours says of a figure is said still.
 */
export declare const withoutHeading: (blocks: readonly Maybe<Block>[], isTitled: boolean, contact?: Inline) => Maybe<Block>[];
/** What a card says where it stands alone: its heading first, or the partner's own, and their contact in its place. */
export declare function alone(blocks: readonly Maybe<Block>[], own: string, contact?: Inline): Maybe<Block>[];
/** Blocks as lines of HTML, with headings from the level given. */
export declare const toHtml: (blocks: readonly Maybe<Block>[], level: number) => string[];
/** Blocks as lines of plain text. */
export declare const toText: (blocks: readonly Maybe<Block>[]) => string[];
/**
 * What stands inside a tag, a placeholder or a frame until the script is there, or if it never is. Its sentences come first, so
 * that no number stands higher up than in the card that takes their place.
 */
export declare function inside(blocks: readonly Maybe<Block>[]): string[];
