import type { BlockOf, LineBlock } from './blocks.js';
import type { AdviceContent, Common, law, laws, LineContent, ReachContent } from './content.js';
import { type Inline, type Link } from './inline.js';
import { type Language } from './language.js';
type Spoken = Language<Common>;
/** A number to call or text, as a link within a sentence. */
export declare const dialLink: (number: string, scheme?: "tel" | "sms") => Link;
/** An address as people write it. */
export declare const address: (href: string) => string;
/** A link to a page, by its address. */
export declare const pageLink: (href: string, label?: Inline) => Link;
/**
 * The ways to reach one line: call, text, chat; or text first where it takes texts, as that makes less noise. Nothing is written
 * in the text for the visitor. A chat has the name of its line: in a list of links several chats stand alone.
 */
export declare function ways({ content }: Spoken, line: ReachContent, kind?: string, quiet?: boolean): Link[];
/** A line by its name, with the ways to reach it. */
export declare const named: (spoken: Spoken, line: LineContent, kind?: string, notes?: readonly Inline[]) => LineBlock;
/** The lines, each as one item. */
export declare const lines: (...all: LineBlock[]) => BlockOf<"lines">;
/**
 * The numbers of the lines that a sentence names, right after it; with a way to text only where it says so. Of several, each but
 * 911 has its name.
 */
export declare const within: ({ content }: Spoken, all?: readonly LineContent[], texts?: boolean) => Inline;
/** What to do, with the numbers of the lines it names. */
export declare const step: (spoken: Spoken, each: AdviceContent) => Inline;
/** One sign is not proof, and what to be careful of. */
export declare const caution: (each: {
    readonly text: Inline;
    readonly careful: Inline;
}) => Inline;
/** 911 for immediate danger, by call and by text. */
export declare const danger: ({ content }: Spoken) => BlockOf<"danger">;
/** What laws ask, folded: each with its section, the date of the copy that was read, and whom to ask. */
export declare const inLaw: (spoken: Spoken, words: ReturnType<typeof laws>, all: readonly ReturnType<typeof law>[]) => BlockOf<"fold"> | false;
/** What calls leave behind, how to reach a line by relay, and when the numbers were last checked. */
export declare function footer({ content: { notes, checks }, lang }: Spoken, all: readonly Pick<LineContent, 'checked' | 'chat'>[]): BlockOf<'footer'>;
export {};
