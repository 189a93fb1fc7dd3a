import type { SourceId } from './sources.js';
/** A calendar day, as in `2026-11-21`. */
export type Day = `${number}-${number}-${number}`;
/** Where words come from: sources by id, or `ours` for a label or a judgment of our own. */
export type Provenance = SourceId | readonly [SourceId, ...SourceId[]] | 'ours';
/**
 * Words that belong together, with their source beside them; without one they do not compile. A text may
 * have places to fill, as in `Call {number}`. A translation finds each text as `<id>.<key>`.
 */
export interface Entry {
    readonly id: string;
    readonly source: Provenance;
}
/** An entry that is nothing but texts. */
export type Texts = Entry & Readonly<Record<string, string | readonly SourceId[]>>;
/** The keys of an entry under which it has a text to show. */
export type TextKey<T> = {
    [K in keyof T]-?: T[K] extends string | undefined ? K : never;
}[keyof T] & string;
/** A page or paper that was read, and the day a person last read it. */
export interface Source {
    readonly publisher: string;
    readonly url: `https://${string}` | `http://${string}`;
    /** The date it carries, as printed there; `null` when it carries none. */
    readonly date: string | null;
    readonly checked: Day;
}
/** When the details of a line were checked, and how: read in its sources, or by a test call. */
export interface Check {
    readonly on: Day;
    readonly how: 'read' | 'called';
}
/** A telephone number: E.164, or a short code such as 911, and the form people read. */
export interface Phone {
    readonly e164: `+1${number}` | `${number}`;
    readonly display: string;
}
/** A line people can reach by phone, and what is known about it. */
export interface Line extends Entry {
    readonly name: string;
    /** Who it is for. */
    readonly about: string;
    readonly voice: Phone;
    readonly sms?: Phone;
    /** The word to text to `sms`, where one is needed or helps. */
    readonly keyword?: string;
    readonly chat?: `https://${string}`;
    /** Its own site. */
    readonly web?: `https://${string}`;
    /** Its number for TTY or relay. */
    readonly tty?: Phone;
    readonly hours: string;
    readonly languages?: string;
    readonly scope: 'maine' | 'national';
    /** Who answers, and since when (year and month) if that is known. */
    readonly operator?: {
        readonly name: string;
        readonly since?: string;
    };
    readonly checked: Check;
    readonly source: readonly [SourceId, ...SourceId[]];
}
