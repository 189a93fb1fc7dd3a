import { emergency } from '../content/lines.js';
import type { Advice, Caution, Entry, Line, TextKey } from '../content/types.js';
import { danger, reach } from '../content/words.js';
import { fill, type Locale, type Values } from '../internal/localize.js';

/** A piece of a sentence: words, or a link with its words. */
export type Run = string | { readonly href: string; readonly text: string };

/**
 * A heading, a paragraph, a list, links that each stand apart, so that no finger takes one for another, or what belongs
 * together: items that follow each other are one list.
 */
export type Block =
  | { readonly heading: string }
  | { readonly text: readonly Run[] }
  | { readonly list: readonly (readonly Run[])[] }
  | { readonly links: readonly Run[] }
  | { readonly item: readonly Block[] };

function runs(said: unknown): Run[] {
  if (Array.isArray(said)) return said.flatMap(runs);
  if (typeof said === 'object' && said) return [said as Run];
  return said === undefined || said === '' ? [] : [String(said)];
}

export const heading = (said: unknown): Block => ({ heading: words(said) });
export const text = (...said: unknown[]): Block => ({ text: runs(said) });
export const list = (items: readonly unknown[]): Block => ({ list: items.map(runs) });

/** What is said, without its links. */
export const words = (said: unknown): string =>
  runs(said)
    .map((run) => (typeof run === 'string' ? run : run.text))
    .join('');

/** Says the content in one language, as the elements do, but in blocks of plain text and links. */
export class Speaker {
  constructor(readonly locale: Locale) {}

  say<T extends Entry>(entry: T, key: TextKey<T>, values?: Values): unknown {
    const said = this.locale.words[`${entry.id}.${key}`] ?? (entry[key] as string);
    return values ? fill(said, values) : said;
  }

  link(href: string, said: unknown): Run {
    return { href, text: words(said) };
  }

  call({ voice }: Line): Run {
    return this.link(`tel:${voice.e164}`, this.say(reach, 'call', { number: voice.display }));
  }

  text({ sms, keyword: word }: Line): Run | undefined {
    const number = sms?.display;
    return sms && this.link(`sms:${sms.e164}`, this.say(reach, word ? 'textWord' : 'text', { word, number }));
  }

  /** A line: who it is for, if that is said, and all the ways to reach it. */
  line(line: Line, about: readonly Block[] = []): Block {
    const { chat } = line;
    const ways = [
      this.call(line),
      this.text(line),
      chat && this.link(chat, this.say(reach, 'chat', { line: this.say(line, 'short') })),
    ];
    return { item: [text(this.say(line, 'name')), ...about, { links: runs(ways.filter(Boolean)) }] };
  }

  /** 911, and a line to ask. */
  danger(): Block {
    return text(this.say(danger, 'question'), ' ', this.call(emergency), '. ', this.say(danger, 'place'));
  }

  caution(caution: Caution): Block {
    return text(this.say(caution, 'text'), ' ', this.say(caution, 'careful'));
  }

  /** What to do, each with the lines it names. */
  advice(items: readonly Advice[]): Block[] {
    return [
      list(
        items.map((each) => {
          const { lines = [] } = each;
          return [
            this.say(each, 'text'),
            ...lines.flatMap((line) => [
              ' ',
              lines.length > 1 && line !== emergency ? [this.say(line, 'name'), ': '] : '',
              this.call(line),
              ...(/\btext\b/i.test(each.text) && line.sms ? [', ', this.text(line)] : []),
              '.',
            ]),
          ];
        }),
      ),
    ];
  }
}
