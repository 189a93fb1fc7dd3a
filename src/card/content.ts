import { exit as exitWords } from '../content/exit.js';
import { emergency, nhth, relay } from '../content/lines.js';
import type { Advice, Caution, Law, Line } from '../content/types.js';
import { checks, danger, directory, inLaw, notes, reach } from '../content/words.js';
import type { Text } from './inline.js';

// What cards read of the content, and no more: see docs/dev/architecture.md. A text goes through `t`, so that a translation can
// take its place; all else is a number, an address, a day or a name of ours, which no translation touches.

/** A text of the content, which a translation replaces. */
export const t = (text: string): Text => text;
export const maybe = (text: string | undefined): Text | undefined => text;

/** How a line is reached. */
export interface ReachContent {
  /** The number to call, as people read it. */
  readonly call: string;
  /** The number to text. */
  readonly text?: string | undefined;
  /** The word to text to it. */
  readonly word?: Text | undefined;
  readonly chat?: string | undefined;
  /** What it is called within a sentence, as in the name of its chat. */
  readonly short?: Text | undefined;
}

export const reachOf = (each: Line): ReachContent => ({
  call: each.voice.display,
  text: each.sms?.display,
  word: each.keyword ?? maybe(each.send),
  chat: each.chat,
  short: each.chat ? maybe(each.short) : undefined,
});

export interface LineContent extends ReachContent {
  readonly name: Text;
  readonly checked: { readonly on: string; readonly how: 'read' | 'called' };
  readonly isEmergency?: true | undefined;
}

export const line = (each: Line): LineContent => ({
  name: t(each.name),
  ...reachOf(each),
  checked: each.checked,
  isEmergency: each === (emergency as Line) ? true : undefined,
});

/** What to do, and the lines that it names. */
export interface AdviceContent {
  readonly text: Text;
  readonly lines?: readonly LineContent[] | undefined;
  /** It names texting, so that the number to text stands beside the one to call. */
  readonly texts?: true | undefined;
}

export const advice = ({ text, lines }: Pick<Advice, 'text' | 'lines'>): AdviceContent => ({
  text: t(text),
  lines: lines?.map(line),
  texts: lines && /\btext\b/i.test(text) ? true : undefined,
});

export const caution = ({ text, careful }: Caution) => ({ text: t(text), careful: t(careful) });

export const law = ({ heading, text, cite, asOf, ask, lines, link }: Law) => ({
  heading: t(heading),
  text: t(text),
  cite: t(cite),
  asOf: t(asOf),
  ask: advice(ask),
  lines: lines?.map(line),
  link,
});
export const laws = () => ({ heading: t(inLaw.heading), cite: t(inLaw.cite) });

/** What every card reads. */
export const common = () => ({
  hotline: line(nhth),
  reach: {
    call: t(reach.call),
    text: t(reach.text),
    textWord: t(reach.textWord),
    chat: t(reach.chat),
  },
  danger: {
    question: t(danger.question),
    place: t(danger.place),
    call: emergency.voice.display,
    text: emergency.sms.display,
  },
  notes: { log: t(notes.log), relay: t(notes.relay), number: relay.display },
  checks: { read: t(checks.read), called: t(checks.called), longAgo: t(checks.longAgo), directory },
});
export type Common = ReturnType<typeof common>;

/** What a card reads that offers a way to leave. */
export const leaving = () => ({
  exit: {
    leave: t(exitWords.leave),
    keys: t(exitWords.keys),
    history: t(exitWords.history),
    closeTab: t(exitWords.closeTab),
    back: t(exitWords.back),
    left: { one: t(exitWords.left_one), other: t(exitWords.left_other) },
  },
});
export type Leaving = ReturnType<typeof leaving>;
