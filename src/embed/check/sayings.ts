import { english } from '../../internal/localize.js';
import { outlines } from '../outlines.js';
import { Speaker, words, type Block, type Run } from '../speaker.js';
import { widgets } from '../widgets.js';
import { plainly } from './page.js';

/** The heading and the first words of a widget; quick exit has no heading, and ends with its words about help. */
export interface Saying {
  readonly heading: string;
  readonly first: string;
}
interface Said {
  readonly sayings: readonly Saying[];
  /** Where its links lead that stand inside it before the script. */
  readonly links: ReadonlySet<string>;
}

const runsOf = (block: Block): readonly Run[] => {
  if ('text' in block) return block.text;
  if ('links' in block) return block.links;
  if ('list' in block) return block.list.flat();
  return 'item' in block ? block.item.flatMap(runsOf) : [];
};

/** What a widget says, for each thing it may be given. */
function saidBy(tag: string): Said {
  const speaker = new Speaker(english);
  const given = Object.entries(widgets[tag]!).flatMap(([name, values]) =>
    values.map((value) => ({ [name]: value })),
  );
  const links = new Set<string>();
  const sayings = [{}, ...given].map((attributes) => {
    const { heading, lead, help } = outlines[tag]!(speaker, attributes);
    for (const run of [...lead, ...help].flatMap(runsOf)) if (typeof run !== 'string') links.add(run.href);
    const first = heading ? lead.find((block) => 'text' in block) : help.at(-1);
    return { heading: plainly(heading), first: first && 'text' in first ? plainly(words(first.text)) : '' };
  });
  const distinct = new Map(sayings.map((each) => [`${each.heading}\n${each.first}`, each]));
  return { sayings: [...distinct.values()], links };
}
const all: Record<string, Said> = {};
const said = (tag: string) => (all[tag] ??= saidBy(tag));

export const sayingsAbout = (tag: string): readonly Saying[] => said(tag).sayings;

/** Whether a widget has this link inside it before the script. */
export const isOurLink = (tag: string, href: string): boolean => said(tag).links.has(href);

/** Whether a text begins with the words that a widget of ours has inside. */
export function holdsOurs(text: string, tag: string): boolean {
  const begins = plainly(text.slice(0, 3000));
  return sayingsAbout(tag).some(({ first }) => !!first && begins.includes(first));
}
