import { english } from '../internal/localize.js';
import {
  checkAttributes,
  checkExit,
  checkFrame,
  checkInside,
  checkLanguage,
  checkPlace,
  hostsOf,
  srcOf,
  type Host,
} from './check/hosts.js';
import { checkNumbers, hasKnown, hasNumber } from './check/numbers.js';
import { domReader, plainly, readPage, textOf, type Page, type Reader } from './check/page.js';
import { checkFiles, checkScripts, scriptsOf, type Hashes } from './check/scripts.js';
import { finding, type Finding, type FindingId, type Level } from './check/words.js';
import { outlines } from './outlines.js';
import { Speaker, words } from './speaker.js';
import { widgets } from './widgets.js';

export type { Finding, FindingId, Hashes, Level, Reader };

export interface CheckOptions<N> {
  /** How to read the page; the nodes of a `DOMParser` or of a document if not given. */
  readonly reader?: Reader<N>;
  /** The hashes of the scripts, as in `dist/integrity.json`; without them no hash is compared. */
  readonly integrity?: Hashes;
}

const order: readonly Level[] = ['fix', 'note', 'good'];

/** The heading and the first words of a widget; quick exit has no heading, and ends with its words about help. */
interface Saying {
  readonly heading: string;
  readonly first: string;
}

/** What a widget begins with, for each thing it may be given. */
function sayingsOf(tag: string): Saying[] {
  const speaker = new Speaker(english);
  const given = Object.entries(widgets[tag]!).flatMap(([name, values]) =>
    values.map((value) => ({ [name]: value })),
  );
  return [{}, ...given].map((attributes) => {
    const { heading, lead, help } = outlines[tag]!(speaker, attributes);
    const first = heading ? lead[0] : help.at(-1);
    return { heading: plainly(heading), first: first && 'text' in first ? plainly(words(first.text)) : '' };
  });
}
let sayings: Readonly<Record<string, Saying[]>> | undefined;
const sayingsAbout = (tag: string): Saying[] => {
  sayings ??= Object.fromEntries(Object.keys(widgets).map((each) => [each, sayingsOf(each)]));
  return sayings[tag]!;
};

/** Whether a text holds the words that a widget of ours has inside. */
function holdsOurs(text: string, tag: string): boolean {
  const said = plainly(text);
  return sayingsAbout(tag).some(({ first }) => !!first && said.includes(first));
}

/** Whether a tag is closed before the words that belong into it, as where WordPress makes paragraphs of lines. */
const isSplit = (page: Page, { tag, form, piece }: Host) =>
  form !== 'frame' &&
  piece.isRead &&
  page.pieces[piece.last] === piece &&
  !textOf(page, piece).trim() &&
  holdsOurs(page.text.slice(piece.end), tag);

/** The widgets whose words stand on the page though they themselves do not. */
function strippedFrom(page: Page, hosts: readonly Host[]): string[] {
  let outside = '';
  let at = 0;
  for (const { piece } of hosts.filter(({ form }) => form !== 'frame')) {
    outside += page.text.slice(at, Math.max(at, piece.start));
    at = Math.max(at, piece.end);
  }
  outside += page.text.slice(at);
  if (!hasNumber(outside)) return [];

  const text = plainly(outside);
  const tags = Object.keys(widgets);
  const stand = ({ heading, first }: Saying) => !!first && text.includes(heading) && text.includes(first);
  const found = tags.filter(
    (tag) => sayingsAbout(tag).some(stand) && !hosts.some((each) => each.tag === tag),
  );
  if (found.length || hosts.length) return found;

  // Under a heading of their own, a page begins with the words of one.
  const places = tags.map((tag) => {
    const at = sayingsAbout(tag)
      .filter(({ first }) => first.length > 30)
      .map(({ first }) => text.indexOf(first));
    return { tag, at: Math.min(...at.filter((each) => each >= 0)) };
  });
  const [first] = places.sort((a, b) => a.at - b.at);
  return first && first.at < Infinity ? [first.tag] : [];
}

/** Whether there is nothing but text, as in a letter; <ann@inn.example> is no tag. */
const isText = ({ pieces }: Page) => pieces.every(({ tag }) => /^(html|head|body)$|[^a-z0-9-]/.test(tag));

/** Whether the widgets are there at all. */
function checkPresence(page: Page, hosts: readonly Host[], odd: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  for (const form of ['element', 'placeholder', 'frame'] as const) {
    const tags = hosts.filter((each) => each.form === form).map(({ tag }) => tag);
    const counted = [...new Set(tags)].map((tag) => {
      const count = tags.filter((each) => each === tag).length;
      return count > 1 ? `${tag} (${count})` : tag;
    });
    if (counted.length) found.push(finding(`found-${form}`, { tags: counted.join(', ') }));
  }
  const alike = new Map<string, Host[]>();
  for (const each of hosts) {
    const given = [...each.given].filter(([name]) => !/^(id|class|style|widget)$/.test(name)).sort();
    const key = JSON.stringify([each.tag, given]);
    alike.set(key, [...(alike.get(key) ?? []), each]);
  }
  for (const [{ tag }, ...more] of alike.values() as Iterable<[Host, ...Host[]]>)
    if (more.length && tag !== 'aware-exit') found.push(finding('twice', { tag, count: more.length + 1 }));

  const stripped = isText(page)
    ? 'found-email'
    : scriptsOf(page).length && !hosts.length
      ? 'stripped-script'
      : 'stripped';
  for (const tag of strippedFrom(page, hosts))
    found.push(finding(stripped, { tag, name: tag.replace('aware-', '') }));
  if (/<\/?aware-[a-z]|\bdata-aware=|<script[^<>]{0,400}\baware[\w-]{0,40}\.min\.js/i.test(page.text))
    found.push(finding('as-text'));
  if (!hosts.length && /<aware-[a-z]|\bdata-aware=/i.test(page.comments)) found.push(finding('in-comment'));
  if (found.length || odd.length) return found;
  return [finding(isText(page) ? 'none-text' : hasKnown(page) ? 'none-numbers' : 'none')];
}

/**
 * Says in plain words whether our widgets stand on a page as they should: there at all, once, seen, with numbers that can
 * be dialed, with the right script. It reads the page that is given to it, and fetches nothing. Runs in a browser and in Node.
 */
export function check<N = Node>(parsed: N, { reader, integrity = {} }: CheckOptions<N> = {}): Finding[] {
  const page = readPage(parsed, reader ?? (domReader as unknown as Reader<N>));
  const { hosts, odd } = hostsOf(page);
  const drawn = [...new Set(hosts.filter(({ form }) => form !== 'frame').map(({ tag }) => tag))];
  const all = [
    ...odd,
    ...checkPresence(page, hosts, odd),
    ...hosts.flatMap((host) => {
      const split = isSplit(page, host);
      return [
        ...checkPlace(host),
        ...checkAttributes(host),
        ...(split ? [finding('split', { tag: host.tag, name: host.tag.replace('aware-', '') })] : []),
        ...checkInside(page, host, split),
        ...checkFrame(page, host),
        ...checkLanguage(host, page, () => holdsOurs(textOf(page, host.piece), host.tag)),
      ];
    }),
    ...checkFiles(page, hosts.filter(({ form }) => form === 'frame').map(srcOf)),
    ...checkScripts(page, drawn, integrity),
    ...checkNumbers(page, isText(page)),
  ];
  const isWhole = all.every(({ id, level }) => level !== 'fix' && id !== 'frame-exit');
  all.push(...checkExit(hosts, isWhole));
  // What is said once need not be said again.
  const once = new Map(all.map((each) => [each.what + each.fix, each]));
  return [...once.values()].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}
