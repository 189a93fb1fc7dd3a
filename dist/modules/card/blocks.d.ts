import type { SignContent } from './settings.js';
import type { Inline, Link } from './inline.js';
/** A line by its name, with the ways to reach it. */
export interface LineBlock {
    readonly name: Inline;
    /** What it is for. */
    readonly about?: Inline;
    readonly ways: readonly Link[];
    /** Where it has no number of its own: who answers in its place. */
    readonly through?: Inline;
    /** Hours, languages, its site. */
    readonly notes?: readonly Inline[];
}
interface Blocks {
    /** The heading of the card, which a partner may replace; `plain` is what it says where no number stands large below it. */
    heading: {
        readonly text: Inline;
        readonly plain?: Inline;
    };
    /** A heading inside the card. */
    sub: {
        readonly text: Inline;
    };
    text: {
        readonly text: Inline;
        readonly kind?: string;
    };
    /** A remark. */
    small: {
        readonly text: Inline;
    };
    list: {
        readonly items: readonly Inline[];
        readonly ordered?: boolean;
    };
    lines: {
        readonly lines: readonly LineBlock[];
    };
    /** 911, for immediate danger. */
    danger: {
        readonly question: Inline;
        readonly ways: readonly Link[];
        readonly place: Inline;
    };
    /** What to do, each with the ways to reach the lines that it names. */
    advice: {
        readonly items: readonly {
            readonly text: Inline;
            readonly lines: readonly LineBlock[];
        }[];
    };
    /** A sentence with numbers, where the card is drawn; the line itself, and 911, where it is written. */
    help: {
        readonly text: Inline;
        readonly kind: string;
        readonly line: LineBlock;
        readonly danger: BlockOf<'danger'>;
    };
    /** What is folded until somebody opens it. */
    fold: {
        readonly summary: Inline;
        readonly isOpen?: boolean;
        readonly blocks: readonly Maybe<Block>[];
        readonly kind?: string;
    };
    /** What stands together. */
    group: {
        readonly kind: string;
        readonly blocks: readonly Maybe<Block>[];
    };
    /** What is said again when it changes. */
    status: {
        readonly blocks: readonly Maybe<Block>[];
    };
    /** What a choice above it shows. */
    panel: {
        readonly kind: string;
        readonly blocks: readonly Maybe<Block>[];
    };
    /** The way to leave the page. */
    exit: {
        readonly href: string;
        readonly leave: Inline;
        readonly note?: Inline;
    };
    /** The partner's own contact. */
    local: object;
    /** What a visitor can do where the card is drawn: the element knows how. */
    control: {
        readonly name: string;
    };
    /** Signs in their groups, to tick where the card is drawn. */
    checklist: {
        readonly groups: readonly SignGroupBlock[];
    };
    /** A row of terms, each with what it means. */
    terms: {
        readonly kind: string;
        readonly terms: readonly TermRow[];
    };
    /** A table whose first column names the row. */
    table: {
        readonly caption: Inline;
        readonly columns: readonly Inline[];
        readonly rows: readonly TableRow[];
    };
    /** The number of a figure, large; `plain` is what it says where the heading does not. */
    value: {
        readonly value: Inline;
        readonly plain?: Inline;
    };
    /** What a picture shows, in numbers. */
    bars: {
        readonly bars: readonly {
            readonly label: Inline;
            readonly value: Inline;
            readonly share?: number;
        }[];
        readonly caption?: Inline;
    };
    dots: {
        readonly share: number;
        readonly caption: Inline;
    };
    range: {
        readonly from: number;
        readonly to: number;
        readonly ends: readonly [number, number];
        readonly caption: Inline;
    };
    /** All there is to know of a figure, in rows, folded. */
    details: {
        readonly summary: Inline;
        readonly rows: readonly (readonly [label: Inline, content: Inline])[];
    };
    /** What stands at the end of every card. */
    footer: {
        readonly notes: readonly Inline[];
    };
}
export interface SignGroupBlock {
    /** What must be known before them; none where the group before has the same. */
    readonly caution: Inline;
    readonly heading: Inline;
    readonly signs: readonly SignContent[];
}
export interface TermRow {
    readonly name: string;
    readonly term: Inline;
    readonly text: Inline;
    readonly cite?: Inline;
    readonly marked?: boolean;
}
export interface TableRow {
    readonly name: string;
    readonly cells: readonly Inline[];
    readonly marked?: boolean;
}
export type Kind = keyof Blocks;
export type BlockOf<K extends Kind> = {
    readonly is: K;
    /** It also stands inside the tag, before the script. */ readonly brief?: true;
} & Blocks[K];
export type Block = {
    [K in Kind]: BlockOf<K>;
}[Kind];
/** What may be left out keeps its place, so that what follows stays the same node. */
export type Maybe<T> = T | false | undefined;
/** All that a card says, in its order: the same for whoever draws it or writes it as text. */
export interface Card {
    readonly blocks: readonly Maybe<Block>[];
    readonly footer?: BlockOf<'footer'>;
}
/** Marks what also stands inside the tag, before the script. */
export declare const brief: <B extends Block>(block: B) => B;
export declare const text: (kind: string, ...words: Inline[]) => BlockOf<"text">;
export declare const group: (kind: string, ...blocks: Maybe<Block>[]) => BlockOf<"group">;
export declare const sub: (words: Inline) => BlockOf<"sub">;
export declare const local: BlockOf<'local'>;
export declare const control: (name: string) => BlockOf<"control">;
export {};
