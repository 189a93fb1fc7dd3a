export { widgets } from './widgets.js';
/**
 * In which form a partner gets a widget: `element` (the tag, and one script), `placeholder` (a `div` for editors that drop
 * unknown tags, and one script), `frame` (for sites that allow only frames), `plain` (headings, lists and links, no script),
 * `email` (plain text).
 */
export type Form = (typeof forms)[number];
export declare const forms: readonly ["element", "placeholder", "frame", "plain", "email"];
export interface SnippetOptions {
    /** The tag of the element, as in `aware-hotline`. */
    readonly tag: string;
    /** Its attributes. A name or value that is not known is left out, with a warning. */
    readonly attributes?: Readonly<Record<string, string>>;
    /** The language, as in `en`; what has no words in it stays English. */
    readonly lang?: string;
    /** `element` if not given. */
    readonly form?: Form;
    /** Where the partner put the folder of the scripts: `aware/` if not given. */
    readonly folder?: string;
    /** The hashes of the scripts, as in `dist/integrity.json`; without them the script is not pinned. */
    readonly integrity?: Readonly<Record<string, {
        readonly integrity: string;
    }>>;
    /** Names `aware.min.js`, with every element, in place of the script of this one. */
    readonly all?: boolean;
}
/**
 * The code a partner pastes to embed a widget, with real words, numbers and links inside, so that it helps also where the
 * script, the tag or the styles are taken away. It holds no inline script. Runs in a browser and in Node.
 *
 * @throws {TypeError} When the tag or the form is not one of ours.
 */
export declare function snippet({ tag, attributes, lang, form, folder, integrity, all, }: SnippetOptions): string;
