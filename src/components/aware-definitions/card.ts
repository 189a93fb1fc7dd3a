import {
  brief,
  control,
  group,
  local,
  text,
  type BlockOf,
  type Card,
  type TableRow,
  type TermRow,
} from '../../card/blocks.js';
import { fill, plain, type Text } from '../../card/inline.js';
import type { Language } from '../../card/language.js';
import { danger, dialLink, footer, lines, named } from '../../card/parts.js';
import type { Content, Topic } from './content.js';

/** Its attributes, with values that it knows, and what a visitor chose and looks for. */
export interface Given {
  /** The one topic that can be shown; all when it is not given. */
  readonly topic?: string | undefined;
  /** The entry that comes first. */
  readonly entry?: string | undefined;
  /** The topic that is chosen. */
  readonly chosen?: string | undefined;
  /** The entry that was followed to. */
  readonly linked?: string | undefined;
  readonly sought?: string | undefined;
}

const topicsOf = ['definitions', 'language', 'myths'] as const satisfies readonly Topic[];

/** A text as it is compared: without case, accents and punctuation. */
const fold = (words: string) =>
  words
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .toLowerCase();

/** The names of all entries that can be shown, each with its topic. */
export const entriesOf = (content: Content, only: string | undefined): ReadonlyMap<string, Topic> =>
  new Map(
    topicsOf
      .filter((topic) => !only || topic === only)
      .flatMap((topic) => content[topic].map(({ name }) => [name, topic] as const)),
  );

/** The topic that is shown, and in how many entries what is looked for was found. */
export function look(content: Content, { topic, entry, chosen, linked, sought = '' }: Given) {
  const all = entriesOf(content, topic);
  const marked = linked || entry || '';
  const wanted = fold(sought).split(/\s+/).filter(Boolean);
  const shown = (topic || chosen || (all.get(marked) ?? topicsOf[0])) as Topic;
  const searching = wanted.length > 0;
  const has = (row: Readonly<Record<string, Text | undefined>>) => {
    const texts = Object.entries(row).map(([key, said]) => (key === 'name' ? '' : plain(said)));
    const words = fold(texts.join(' '));
    return wanted.every((word) => words.includes(word));
  };
  const rows = <T extends { readonly name: string }>(own: Topic, each: readonly T[]): readonly T[] =>
    !all.has(each[0]!.name) || (!searching && own !== shown)
      ? []
      : each
          .filter((row) => has({ ...row }))
          .sort((a, b) => Number(b.name === entry) - Number(a.name === entry));
  const found = {
    definitions: rows('definitions', content.definitions),
    language: rows('language', content.language),
    myths: rows('myths', content.myths),
  };
  const count = found.definitions.length + found.language.length + found.myths.length;
  return { shown, marked, searching, found, count, choosing: !topic && !searching };
}

export function card(spoken: Language<Content>, given: Given): Card {
  const { content } = spoken;
  const { words, hotline } = content;
  const { shown, marked, searching, found } = look(content, given);
  const mark = (name: string) => name === marked && ({ marked: true } as const);
  const terms = (kind: string, rows: readonly TermRow[]): BlockOf<'terms'> | false =>
    rows.length > 0 && { is: 'terms', kind, terms: rows };
  const rows = found.language.map(({ name, say, instead, reason }): TableRow => ({
    name,
    cells: [say, instead, reason],
    ...mark(name),
  }));
  return {
    blocks: [
      group(
        'intro',
        text(
          'region',
          words.region,
          !searching && {
            as: 'span',
            in: { as: 'span', kind: 'shown', in: content.topics.find(({ id }) => id === shown)!.name },
          },
        ),
        brief({ is: 'heading', text: words.heading }),
        brief(text('lead', words.readers)),
        brief({
          is: 'help',
          kind: 'lead',
          text: fill(words.help, { number: dialLink(hotline.call) }),
          line: named(spoken, hotline),
          danger: danger(spoken),
        }),
      ),
      control('find'),
      control('topics'),
      {
        is: 'panel',
        kind: shown,
        blocks: [
          terms(
            'definitions',
            found.definitions.map(({ name, term, text: meaning, cite, asOf }) => ({
              name,
              term,
              text: meaning,
              ...(cite && { cite: fill(words.cite, { cite, asOf }) }),
              ...mark(name),
            })),
          ),
          rows.length > 0 && {
            is: 'table',
            caption: content.topics[1]!.name,
            columns: [words.say, words.instead, words.reason],
            rows,
          },
          terms(
            'myths',
            found.myths.map(({ name, myth, answer }) => ({
              name,
              term: fill(words.myth, { myth }),
              text: answer,
              ...mark(name),
            })),
          ),
        ],
      },
      { is: 'small', text: [words.plain, ' ', words.origin] },
      group('next', lines(named(spoken, hotline, 'primary')), danger(spoken), local),
      control('print'),
    ],
    footer: footer(spoken, [hotline]),
  };
}
