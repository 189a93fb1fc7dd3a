export { addressOf, defaultFolder, destinationOf, folderOf, readFolder, type Folder } from './addresses.js';
export { linked } from './contact.js';
export type { Run } from './contact.js';
export { oneLine } from './one-line.js';
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
    /**
     * Where the partner put the folder of the scripts, from the top of the site or as an address that begins with `https://`:
     * `/aware/` if not given. What no page could load from is not taken, with a warning.
     */
    readonly folder?: string;
    /** The hashes of the scripts, as in `dist/integrity.json`; without them the script is not pinned. */
    readonly integrity?: Readonly<Record<string, {
        readonly integrity: string;
    }>>;
    /** Names `aware.min.js`, with every element, in place of the script of this one. */
    readonly all?: boolean;
    /** The partner's own heading, in place of ours; text, not HTML. */
    readonly heading?: string;
    /** The partner's own contact, beside ours; text, not HTML. Numbers, mail addresses and https addresses in it become links. */
    readonly local?: string;
}
/** One rule of CSS that gives an element the color of a brand, as in `#6b1f5e`; empty if it is no color, or the tag none of ours. */
export declare const colorRule: (tag: string, color: string) => string;
/** The address alone of what stands in a frame, for hosts that ask for that. */
export declare function frameAddress({ tag, attributes, lang, folder, }: Pick<SnippetOptions, 'tag' | 'attributes' | 'lang' | 'folder'>): string;
/**
 * The code a partner pastes to embed a widget, with real words, numbers and links inside, so that it helps also where the
 * script, the tag or the styles are taken away. It holds no inline script. Runs in a browser and in Node.
 *
 * @throws {TypeError} When the tag or the form is not one of ours.
 */
export declare function snippet({ tag, attributes, lang, form, folder, integrity, all, heading: ownHeading, local, }: SnippetOptions): string;
