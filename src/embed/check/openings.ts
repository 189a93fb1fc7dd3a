import { plain } from '../../card/inline.js';
import { briefOf, headingOf } from '../../card/write.js';
import { cards } from '../cards.js';
import { widgets } from '../widgets.js';
import { normalizeForSearch } from './page.js';

/** The heading and the first words of a widget; quick exit has no heading, and ends with its words about help. */
export interface Opening {
  readonly heading: string;
  readonly first: string;
  /** No other widget says it. */
  readonly isOwn: boolean;
}
interface Said {
  readonly openings: readonly Opening[];
  /** Where its links lead that stand inside it before the script. */
  readonly links: ReadonlySet<string>;
}

/** Where every link in something leads. */
function hrefsIn(part: unknown, found: Set<string>): void {
  if (typeof part !== 'object' || !part) return;
  if ('href' in part) found.add(part.href as string);
  for (const each of Object.values(part)) hrefsIn(each, found);
}

/** What a widget says, for each thing it may be given. */
function wordsOf(tag: string): Said {
  const { languages, card } = cards[tag]!;
  const given = Object.entries(widgets[tag]!).flatMap(([name, values]) =>
    values.map((value) => ({ [name]: value })),
  );
  const links = new Set<string>();
  const openings = [{}, ...given].flatMap((attributes) =>
    languages.map((language) => {
      const { blocks } = card(language, attributes);
      const inside = briefOf(blocks);
      hrefsIn(inside, links);
      const texts = inside.flatMap((block) =>
        block.is === 'text' || block.is === 'small' ? [plain(block.text)] : [],
      );
      const line = inside.find((block) => block.is === 'lines');
      const heading = plain(headingOf(blocks));
      const first = (heading ? texts[0] : texts.at(-1)) ?? plain(line?.lines[0]!.name);
      return {
        heading: normalizeForSearch(heading),
        first: normalizeForSearch(first),
        isOwn: texts.length > 0,
      };
    }),
  );
  const distinct = new Map(openings.map((each) => [`${each.heading}\n${each.first}`, each]));
  return { openings: [...distinct.values()], links };
}
const all: Record<string, Said> = {};
const said = (tag: string) => (all[tag] ??= wordsOf(tag));

export const openingsOf = (tag: string): readonly Opening[] => said(tag).openings;

/** Whether a widget has this link inside it before the script. */
export const isOurLink = (tag: string, href: string): boolean => said(tag).links.has(href);

/** Whether a text begins with the words that a widget of ours has inside. */
export function holdsOurWords(text: string, tag: string): boolean {
  const begins = normalizeForSearch(text.slice(0, 3000));
  return openingsOf(tag).some(({ first, isOwn }) => isOwn && !!first && begins.includes(first));
}
