import type { BlockOf, LineBlock } from './blocks.js';
import type { AdviceContent, Common, law, laws, LineContent, ReachContent } from './content.js';
import { fill, strong, type Inline, type Link } from './inline.js';
import { month, type Language } from './language.js';

const year = 365 * 24 * 60 * 60 * 1000;

type Spoken = Language<Common>;

/** What a link dials is what it shows, with the country code where a number is not a short one. */
const dial = (number: string) => {
  const digits = number.replace(/\D/g, '');
  return digits.length > 6 ? `+1${digits.slice(-10)}` : digits;
};

/** A number to call or text, as a link within a sentence. */
export const dialLink = (number: string, scheme: 'tel' | 'sms' = 'tel'): Link => ({
  href: `${scheme}:${dial(number)}`,
  label: { digits: number },
});

/** An address as people write it. */
export const address = (href: string): string => href.replace(/^https:\/\/(www\.)?|\/(index\.\w+)?$/g, '');

/** A link to a page, by its address. */
export const pageLink = (href: string, label: Inline = address(href)): Link => ({ href, label });

const call = ({ reach }: Common, number: string, kind?: string): Link => ({
  href: `tel:${dial(number)}`,
  label: fill(reach.call, { number: { digits: number } }),
  ...(kind && { kind }),
});

const text = ({ reach }: Common, number: string, word?: Inline, kind?: string): Link => ({
  href: `sms:${dial(number)}`,
  label: fill(word ? reach.textWord : reach.text, { word, number: { digits: number } }),
  ...(kind && { kind }),
});

/**
 * The ways to reach one line: call, text, chat; or text first where it takes texts, as that makes less noise. Nothing is written
 * in the text for the visitor. A chat has the name of its line: in a list of links several chats stand alone.
 */
export function ways({ content }: Spoken, line: ReachContent, kind = '', quiet = false): Link[] {
  const { call: number, text: sms, word, chat, short } = line;
  const first = kind && ` ${kind}`;
  const isQuiet = quiet && !!sms;
  const calls = call(content, number, `action${isQuiet ? '' : first}`);
  const texts = sms ? [text(content, sms, word, `action${isQuiet ? first : ''}`)] : [];
  return [
    ...(isQuiet ? [...texts, calls] : [calls, ...texts]),
    ...(chat ? [{ href: chat, label: fill(content.reach.chat, { line: short }), kind: 'action' }] : []),
  ];
}

/** A line by its name, with the ways to reach it. */
export const named = (
  spoken: Spoken,
  line: LineContent,
  kind = '',
  notes?: readonly Inline[],
): LineBlock => ({
  name: line.name,
  ways: ways(spoken, line, kind),
  ...(notes && { notes }),
});

/** The lines, each as one item. */
export const lines = (...all: LineBlock[]): BlockOf<'lines'> => ({ is: 'lines', lines: all });

/**
 * The numbers of the lines that a sentence names, right after it; with a way to text only where it says so. Of several, each but
 * 911 has its name.
 */
export const within = ({ content }: Spoken, all: readonly LineContent[] = [], texts = false): Inline =>
  all.map((line) => [
    ' ',
    {
      as: 'span',
      kind: 'within',
      in: [
        all.length > 1 && !line.isEmergency && [line.name, ' '],
        call(content, line.call),
        texts && line.text ? [' ', text(content, line.text, line.word)] : '',
      ],
    },
  ]);

/** What to do, with the numbers of the lines it names. */
export const step = (spoken: Spoken, each: AdviceContent): Inline => [
  each.text,
  within(spoken, each.lines, each.texts),
];

/** One sign is not proof, and what to be careful of. */
export const caution = (each: { readonly text: Inline; readonly careful: Inline }): Inline => [
  strong(each.text),
  ' ',
  each.careful,
];

/** 911 for immediate danger, by call and by text. */
export const danger = ({ content }: Spoken): BlockOf<'danger'> => ({
  is: 'danger',
  question: content.danger.question,
  ways: [call(content, content.danger.call), text(content, content.danger.text)],
  place: content.danger.place,
});

/** What laws ask, folded: each with its section, the date of the copy that was read, and whom to ask. */
export const inLaw = (
  spoken: Spoken,
  words: ReturnType<typeof laws>,
  all: readonly ReturnType<typeof law>[],
): BlockOf<'fold'> | false =>
  all.length > 0 && {
    is: 'fold',
    summary: words.heading,
    blocks: all.flatMap((each) => [
      { is: 'text', text: [strong(each.heading), ' ', each.text, within(spoken, each.lines)] },
      {
        is: 'text',
        text: {
          as: 'small',
          in: [
            fill(words.cite, { cite: each.cite, asOf: each.asOf }),
            ' ',
            step(spoken, each.ask),
            each.link ? [' ', pageLink(each.link)] : '',
          ],
        },
      },
    ]),
  };

/** What calls leave behind, how to reach a line by relay, and when the numbers were last checked. */
export function footer(
  { content: { notes, checks }, lang }: Spoken,
  all: readonly Pick<LineContent, 'checked' | 'chat'>[],
): BlockOf<'footer'> {
  const [oldest] = [...all].sort((a, b) => Date.parse(a.checked.on) - Date.parse(b.checked.on));
  const { on, how } = oldest!.checked;
  const { origin, hostname } = new URL(oldest!.chat ?? checks.directory);
  return {
    is: 'footer',
    notes: [
      notes.log,
      fill(notes.relay, { number: dialLink(notes.number) }),
      [
        fill(checks[how], { month: month(on, lang) }),
        Date.now() - Date.parse(on) > year && [
          ' ',
          fill(checks.longAgo, { link: pageLink(origin, hostname) }),
        ],
      ],
    ],
  };
}
