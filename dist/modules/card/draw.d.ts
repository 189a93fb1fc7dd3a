import { type TemplateResult } from 'lit';
import type { Block, BlockOf, Kind, Maybe } from './blocks.js';
import { type Inline, type Marked } from './inline.js';
/** How marked words are drawn. An element that has marks of its own adds them. */
export declare const marks: Partial<Record<Marked['as'], (words: unknown, mark: Marked) => TemplateResult>>;
/** A piece of a sentence, as Lit draws it. */
export declare function draw(each: Inline): unknown;
/** Who draws a card: an element, or what it prints. */
export interface Drawing {
    readonly level: number;
    readonly kinds: Partial<Kinds>;
    /** Draws what it is given anew when the key is another. */
    readonly renew?: (key: unknown, drawn: unknown) => unknown;
    heading(words: unknown): unknown;
    exitLink(href: string): unknown;
    control?(name: string): unknown;
}
export type Kinds = {
    readonly [K in Kind]: (block: BlockOf<K>, drawing: Drawing) => unknown;
};
/** A heading inside the card, one level below its own; HTML ends at six. */
export declare const subheading: ({ level }: Pick<Drawing, "level">, words: unknown) => TemplateResult;
type Draw<K extends Kind> = Kinds[K];
export declare const heading: Draw<'heading'>;
export declare const text: Draw<'text'>;
export declare const help: Draw<'help'>;
export declare const small: Draw<'small'>;
export declare const lines: Draw<'lines'>;
export declare const danger: Draw<'danger'>;
export declare const group: Draw<'group'>;
export declare const exit: Draw<'exit'>;
export declare const local: Draw<'local'>;
export declare const control: Draw<'control'>;
export declare const footer: Draw<'footer'>;
export declare const sub: Draw<'sub'>;
export declare const list: Draw<'list'>;
export declare const fold: Draw<'fold'>;
export declare const advice: Draw<'advice'>;
/** What a card cannot do without. */
export declare const basic: {
    heading: (block: BlockOf<"heading">, drawing: Drawing) => unknown;
    text: (block: BlockOf<"text">, drawing: Drawing) => unknown;
    lines: (block: BlockOf<"lines">, drawing: Drawing) => unknown;
    danger: (block: BlockOf<"danger">, drawing: Drawing) => unknown;
    group: (block: BlockOf<"group">, drawing: Drawing) => unknown;
    local: (block: BlockOf<"local">, drawing: Drawing) => unknown;
    control: (block: BlockOf<"control">, drawing: Drawing) => unknown;
    footer: (block: BlockOf<"footer">, drawing: Drawing) => unknown;
};
/**
 * The blocks of a card. Where it changes while it is used, a new fact is drawn into new nodes: a translator may have put others
 * where the words were, and a link must never dial one number and show another. What only holds others stays.
 */
export declare const drawBlocks: (blocks: readonly Maybe<Block>[], drawing: Drawing) => unknown[];
export {};
