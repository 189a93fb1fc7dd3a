/** A calendar day, as in `2026-11-21`. */
export type Day = `${number}-${number}-${number}`;

/** The id of a source. That there is one is for the tests of the content. */
type SourceId = string;

/** Where words come from: sources by id, or `ours` for a label or a judgment of our own. */
export type Provenance = SourceId | readonly [SourceId, ...SourceId[]];

/**
 * Words that belong together, with their source beside them; without one they do not compile. A text may
 * have places to fill, as in `Call {number}`. A translation finds each text as `<id>.<key>`. Where words change with a number, the
 * keys of their forms end in its plural category, as in `left_one` and `left_other`; other languages have other categories.
 */
export interface Entry {
  readonly id: string;
  readonly source: Provenance;
}

/** One statement. */
export interface Statement extends Entry {
  readonly text: string;
}

/** An entry that is nothing but texts. */
export type Texts = Entry & Readonly<Record<string, string | readonly SourceId[]>>;

/** The keys of an entry under which it has a text to show. */
export type TextKey<T> = { [K in keyof T]-?: T[K] extends string | undefined ? K : never }[keyof T] & string;

/** A page or paper that was read, and the day it was last read. */
export interface Source {
  readonly publisher: string;
  /** Its title as printed, where that is known. */
  readonly title?: string;
  /** Its address; `null` when none is known, and the project holds the document. */
  readonly url: `https://${string}` | `http://${string}` | null;
  /** The date it carries, as printed there; `null` when it carries none. */
  readonly date: string | null;
  /** Sources of one family hand on the same list, or come from the same hand: together they count as one. */
  readonly family?: string;
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
  /** What it is called within a sentence, where it is offered for a chat. */
  readonly short?: string;
  /** Who it is for. */
  readonly about: string;
  readonly voice: Phone;
  readonly sms?: Phone;
  /** The word to text to `sms`, where one is needed or helps: a code, the same in every language. */
  readonly keyword?: string;
  /** What to text to `sms`, in words. */
  readonly send?: string;
  readonly chat?: `https://${string}`;
  /** Its own site. */
  readonly web?: `https://${string}`;
  /** Its number for TTY or relay. */
  readonly tty?: Phone;
  readonly hours: string;
  readonly languages?: string;
  readonly scope: 'maine' | 'national';
  /** Who answers, and since when (year and month) if that is known. */
  readonly operator?: { readonly name: string; readonly since?: string };
  readonly checked: Check;
  readonly source: readonly [SourceId, ...SourceId[]];
}

/**
 * Something a person may notice. It says what somebody does or what happens to somebody, never who anyone is;
 * one alone proves nothing.
 */
export interface Sign<JobId extends string = string> extends Entry {
  readonly text: string;
  /** The jobs in which it can be noticed; in every job when not given. */
  readonly jobs?: readonly JobId[];
  /** The kind of trafficking it may point at; both when not given. */
  readonly kind?: 'labor' | 'sex';
  /** The innocent reasons it often has, or what must be known with it. Whoever shows the sign shows this too. */
  readonly caution?: string;
  /** The lines its caution names. */
  readonly lines?: readonly Line[];
  /** Somebody may be hurt or held right now: 911 comes before everything else. */
  readonly urgent?: true;
}

/** What always stands with signs. */
export interface Caution extends Entry {
  readonly text: string;
  readonly careful: string;
}

/** The next safe step after signs, and the lines that go with it. */
export interface NextStep extends Entry {
  readonly text: string;
  readonly lines: readonly [Line, ...Line[]];
}

/** Signs under one short heading, with the caution and the next step that always go with them. */
export interface SignGroup<JobId extends string = string> extends Entry {
  readonly heading: string;
  /** Who may be at risk. */
  readonly who: 'guest' | 'client' | 'patient' | 'student' | 'worker' | 'anyone';
  readonly caution: Caution;
  readonly next: NextStep;
  readonly signs: readonly Sign<JobId>[];
}

/** One thing to do, or never to do, to say or to whom, and why. */
export interface Advice<JobId extends string = string> extends Entry {
  readonly text: string;
  readonly why?: string;
  /** The jobs it is for; all when not given. */
  readonly jobs?: readonly JobId[];
  /** The lines it names: their numbers stand right after it. */
  readonly lines?: readonly Line[];
}

/** A line of work inside a setting. */
export interface Job extends Entry {
  readonly name: string;
}

/** What a law asks of whom, in plain words. It never replaces the law: `ask` says so, and whom to ask. */
export interface Law<JobId extends string = string> extends Entry {
  readonly heading: string;
  readonly text: string;
  /** Where it stands in the law, as in `26 MRSA 879`. */
  readonly cite: string;
  /** The date of the copy that was read, as it carries one. */
  readonly asOf: string;
  readonly ask: Advice;
  /** The lines it names. */
  readonly lines?: readonly Line[];
  /** Where the responsible office explains it. */
  readonly link?: `https://${string}`;
  readonly jobs?: readonly JobId[];
}

/** A made-up situation to think through, marked as an example. There is no score: it ends with the safest step. */
export interface Example extends Entry {
  readonly text: string;
  readonly answer: string;
  /** The lines its answer names. */
  readonly lines?: readonly Line[];
}

/** A place where people work, learn or stay: what may be noticed there, and what helps. */
export interface Setting<JobId extends string = string> extends Entry {
  readonly name: string;
  readonly lead: string;
  readonly jobs: readonly (Job & { readonly id: JobId })[];
  readonly signs: readonly SignGroup<JobId>[];
  /** What to do, in order. */
  readonly steps: readonly Advice<JobId>[];
  readonly never: readonly Advice<JobId>[];
  /** What to say when somebody talks to you. */
  readonly answers: readonly Advice<JobId>[];
  /** Whom to tell. */
  readonly tell: readonly Advice<JobId>[];
  readonly laws: readonly Law<JobId>[];
  readonly practice?: readonly Example[];
  /** Small cards with the hotline can be printed, to hand to a customer. */
  readonly smallCards?: true;
}

/** A line of work with guidance for its staff: one folder of `sectors/`. */
export interface Sector<Id extends string = string, JobId extends string = string> extends Setting<JobId> {
  readonly id: Id;
  /** Its place among the others; no other has the same. */
  readonly order: number;
  /** What is cited by it only. */
  readonly sources?: Readonly<Record<string, Source>>;
}

/** A term and what it means here; in law, with the section and the date of the copy that was read. */
export interface Definition extends Entry {
  readonly term: string;
  readonly text: string;
  readonly cite?: string;
  readonly asOf?: string;
}

/** Words to use, words to leave, and the reason. */
export interface Wording extends Entry {
  readonly say: string;
  readonly instead: string;
  readonly reason: string;
}

/** What many believe, and what is so. */
export interface Myth extends Entry {
  readonly myth: string;
  readonly answer: string;
}

/** What a prevention card says to one kind of reader under one heading. */
export interface Prevention extends Entry {
  readonly heading: string;
  readonly messages: readonly Advice[];
}

/** A year, or a month of one. */
export type Moment = `${number}` | `${number}-${number}`;

/** A number as it was given: exact, a bound, or a range. */
export type Amount =
  | number
  | { readonly over: number }
  | { readonly atLeast: number }
  | { readonly nearly: number }
  | { readonly about: number }
  | { readonly under: number }
  | { readonly from: number; readonly to: number };

/** A short label, such as that of a unit or of a bar. */
export interface Label extends Entry {
  readonly label: string;
}

/** Whoever counted. */
export interface Counter extends Entry {
  readonly name: string;
}

/** What a figure says. */
export interface Claim {
  /** `null` where nobody has counted: missing is not zero. */
  readonly value: Amount | null;
  /** The kind of number; `sum` is our own addition, `none` is a gap that was looked for. */
  readonly kind:
    'count' | 'survey' | 'estimate' | 'sample' | 'event' | 'money' | 'percent' | 'grade' | 'sum' | 'none';
  readonly unit: Label;
  /** What was counted, in a few words. */
  readonly counted: string;
  /** Where, when it is not Maine. */
  readonly area?: string;
  /** The years or months it covers; none when its source gives none. */
  readonly period: readonly [] | readonly [at: Moment] | readonly [from: Moment, to: Moment];
  /** Who counted. */
  readonly by: Counter;
  /** Other numbers of its source that its sentences name. */
  readonly besides?: readonly number[];
}

/** A figure that may be shown, always with all of this. */
export interface ShownFigure extends Entry, Claim {
  /** `current`: the newest of its kind that was found. `historical`: older, or replaced. */
  readonly status: 'current' | 'historical';
  /** Where it was read. */
  readonly publication: Source;
  /** What it can and cannot say. */
  readonly caveat: string;
  /** How it was counted: only figures with the same word here were counted the same way. */
  readonly count: string;
  /** The figures that replaced a historical one. */
  readonly replacedBy?: readonly string[];
  /** The figures it must not be compared with or drawn beside. */
  readonly apart: readonly string[];
}

/** A figure we know of and do not show, why, and the nearest sound one. */
export interface WithheldFigure extends Entry {
  readonly status: 'withheld';
  readonly reason: string;
  readonly nearest: string;
  /** What was claimed, kept for the record: an element cannot show it, because it has no `value`. */
  readonly claim: Claim;
  readonly apart: readonly string[];
}

export type Figure = ShownFigure | WithheldFigure;

/** A chart of figures that were all counted the same way. */
export interface Series extends Entry {
  readonly title: string;
  /** `parts` of a whole, `groups` side by side, or a `range` inside its full `whole`. */
  readonly kind: 'parts' | 'groups' | 'range';
  readonly whole?: ShownFigure;
  readonly figures: readonly [ShownFigure, ...ShownFigure[]];
  /** The short name of each figure in the chart, in the same order. */
  readonly labels: readonly Label[];
  /** What the chart can and cannot say. */
  readonly note: string;
}

/** A center or service near people. */
export interface Center extends Entry {
  readonly name: string;
  /** What it helps with. */
  readonly about: string;
  readonly kind: 'sexual-violence' | 'domestic-violence' | 'tribal' | 'service';
  /** County ids; all of Maine when not given. */
  readonly counties?: readonly string[];
  /** Its own number, where that could be confirmed. */
  readonly voice?: Phone;
  readonly hours?: string;
  /** The statewide line that reaches it, or helps in its place. */
  readonly line: Line;
  /** Its own site, when that was read. */
  readonly web?: `https://${string}`;
  /** False for one known only from older pages, or whose own number could not be confirmed: say so beside it. */
  readonly confirmed: boolean;
  readonly checked: Check;
}

/** A county of Maine. */
export interface County extends Entry {
  readonly name: string;
}
