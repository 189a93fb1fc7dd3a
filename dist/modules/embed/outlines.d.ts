import { type Block, type Speaker } from './speaker.js';
/** What a widget says where it cannot be drawn. */
export interface Outline {
    readonly heading: string;
    /** What stands first, and before the script. */
    readonly lead: readonly Block[];
    /** Whom to call. */
    readonly help: readonly Block[];
    /** All the rest. */
    readonly rest: readonly Block[];
}
/** The attributes of a widget, with the values it may have. */
export type Attributes = Readonly<Record<string, string | undefined>>;
/** What each widget says without its script. */
export declare const outlines: Readonly<Record<string, (speaker: Speaker, attributes: Attributes) => Outline>>;
