import { isForeign } from '../../card/language.js';
import { exitHref } from '../../content/exit.js';
import { exitName } from '../../internal/schema.js';
import { cards, hasWords } from '../cards.js';
import { schemas, valuesBy } from '../widgets.js';
import { checkAddress, fileOf, hidesHost, isAway, parseUrl, urlOf } from './address.js';
import { meant } from './near.js';
import { hasNumber } from './numbers.js';
import { nearestOf, textOf, type Page, type Piece } from './page.js';
import { holdsOurs } from './sayings.js';
import { finding, type Finding, type FindingId } from './words.js';

const tags = Object.keys(schemas);

/** A widget on the page, in one of its three forms. */
export interface Host {
  readonly tag: string;
  readonly form: 'element' | 'placeholder' | 'frame';
  readonly piece: Piece;
  /** What it is given, by name. */
  readonly given: ReadonlyMap<string, string>;
}

/** As the elements read a value. */
export const read = (value: string | undefined): string =>
  (value ?? '').trim().toLowerCase().replace(/\s+/g, ' ');

/** What stands in a frame, or will: some pages load it late. */
const sourcesOf = ({ attributes }: Piece) =>
  ['src', 'data-src'].flatMap((name) => attributes.get(name) ?? []).filter((each) => each !== 'about:blank');

const isOurFrame = (src: string) =>
  (/^frame\.html$/i.test(fileOf(src)) && /aware/i.test(src)) || /[?&#]widget=aware-/i.test(src);

const fullName = (value: string) => (value.startsWith('aware-') ? value : `aware-${value}`);

function host(piece: Piece): Host | Finding | undefined {
  const { tag, attributes } = piece;
  if (Object.hasOwn(schemas, tag)) return { tag, form: 'element', piece, given: attributes };
  if (tag.startsWith('aware-')) {
    const near = meant(tag, tags);
    return finding(near ? 'tag-near' : 'tag-unknown', { tag: `<${tag}>`, near, tags: tags.join(', ') });
  }
  if (attributes.has('data-aware')) {
    const value = read(attributes.get('data-aware'));
    const named = fullName(value);
    if (Object.hasOwn(schemas, named)) {
      const own = [...attributes].filter(([name]) => /^data-(?!aware$)/.test(name));
      return {
        tag: named,
        form: 'placeholder',
        piece,
        given: new Map(own.map(([name, each]) => [name.slice(5), each])),
      };
    }
    const names = tags.map((each) => each.slice(6));
    const near = meant(value.replace(/^aware-/, ''), names);
    return finding(near ? 'placeholder-near' : 'placeholder-unknown', {
      value,
      near,
      names: names.join(', '),
    });
  }
  if (tag !== 'iframe') return undefined;
  const src = sourcesOf(piece).find((each) => isOurFrame(each));
  if (src === undefined) return undefined;
  // Its choices stand behind the `#`, in older code in the query.
  const given = new Map(
    [/\?([^#]*)/, /#(.*=.*)/s].flatMap((part) => [...new URLSearchParams(part.exec(src)?.[1])]),
  );
  const wanted = read(given.get('widget') || 'aware-hotline');
  if (Object.hasOwn(schemas, wanted)) return { tag: wanted, form: 'frame', piece, given };
  const near = meant(wanted, tags) ?? meant(fullName(wanted), tags);
  return finding(near ? 'tag-near' : 'tag-unknown', { tag: `widget=${wanted}`, near, tags: tags.join(', ') });
}

/** The widgets of a page, and what only looks like one. An element inside its own placeholder is the same widget. */
export function hostsOf({ pieces }: Page): { hosts: Host[]; odd: Finding[] } {
  const all = pieces.map(host).filter((each) => each !== undefined);
  const hosts = all.filter((each) => 'form' in each);
  const holders = new Set(hosts.filter(({ form }) => form === 'placeholder').map(({ piece }) => piece));
  return {
    hosts: hosts.filter(
      ({ form, piece }) => form !== 'element' || !piece.parent || !holders.has(piece.parent),
    ),
    odd: all.filter((each) => 'level' in each),
  };
}

const everywhere =
  /^(id|class|style|lang|dir|slot|part|exportparts|hidden|title|role|tabindex|translate|inert|is|nonce|accesskey|draggable|spellcheck|contenteditable|popover|xmlns|item\w+|on\w+|(data|aria)-.*|.*[^a-z0-9-].*)$/;
const outside = ['widget', 'id', 'lang', 'v'];

/** How many faults of one kind are told of one tag. */
const most = 9;

function checkValue({ tag, given }: Host, name: string, written: string): Finding[] {
  const value = read(written);
  const { kind, values: allowed, normalize } = schemas[tag]!.attributes[name]!;
  if (kind === 'flag') return /^(false|no|off|0)$/.test(value) ? [finding('value-on', { name, value })] : [];
  if (!value) return [];
  if (kind === 'url') {
    const url = /^https:\/\/\S+$/.test(value) ? parseUrl(value) : undefined;
    if (!url) return [finding('value-address', { tag, value: written })];
    if (hidesHost(url)) return [finding('address-user', { address: written, host: url.host })];
    return url.host === new URL(exitHref).host ? [] : [finding('exit-host', { tag, host: url.host })];
  }

  const words = kind === 'list' ? value.split(' ') : [normalize?.(value) ?? value];
  const values = (valuesBy(tag, name, (each) => read(given.get(each))) ?? allowed).filter(Boolean);
  return [...new Set(words)]
    .filter((word) => !values.includes(word))
    .slice(0, most)
    .map((word) => {
      const near = meant(word, values);
      const id = near
        ? 'value-near'
        : values.length > 20 || !values.length
          ? 'value-listed'
          : 'value-unknown';
      return finding(id, { tag, name, value: word, near, values: values.join(', ') });
    });
}

export function checkAttributes(host: Host): Finding[] {
  const { tag, form, given } = host;
  const allowed = schemas[tag]!.attributes;
  const names = Object.keys(allowed);
  const isMeant = (name: string) => !(form === 'element' ? everywhere.test(name) : outside.includes(name));
  const odd = [...given.keys()].filter((name) => !Object.hasOwn(allowed, name) && isMeant(name));
  const told = new Set(odd.slice(0, most));
  return [...given].flatMap(([name, value]) => {
    if (Object.hasOwn(allowed, name)) return checkValue(host, name, value);
    if (!told.has(name)) return [];
    const near = meant(name, names);
    if (near) return [finding('attribute-near', { tag, name, near })];
    // A page builder keeps data of its own on a placeholder.
    return form === 'placeholder'
      ? []
      : [finding('attribute-unknown', { tag, name, names: names.join(', ') })];
  });
}

const hiding =
  /^(hidden|hide|d-none|invisible|is-hidden|u-hidden|w-hidden|visually-?hidden|sr-only|screen-reader-text|display-none|uk-hidden|collapse)$/;

/** What of an element keeps what it holds from being seen or used. */
type Fault = readonly [FindingId, Readonly<Record<string, string>>];

function faultsOf({ tag: held, attributes }: Piece): Fault[] {
  const found: Fault[] = [];
  const style = attributes.get('style') ?? '';
  const hidden =
    /(?:^|;)\s*(display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?![.\d]))/i.exec(
      style,
    )?.[1];
  const why = attributes.has('hidden')
    ? 'hidden'
    : hidden
      ? `style="${hidden.toLowerCase().replace(/\s+/g, '').replace(':', ': ')}"`
      : /^true$/i.test(attributes.get('aria-hidden') ?? '')
        ? 'aria-hidden="true"'
        : attributes.has('inert')
          ? 'inert'
          : '';
  const name = attributes
    .get('class')
    ?.split(/\s+/)
    .find((word) => hiding.test(word));
  if (held === 'template') found.push(['in-template', {}]);
  if (held === 'noscript') found.push(['in-noscript', {}]);
  if (why) found.push(['gone', { why }]);
  if (name) found.push(['class-hides', { name }]);
  if (/^(details|dialog)$/.test(held) && !attributes.has('open')) found.push(['folded', { held }]);
  if (/^(a|button|label|summary)$/.test(held)) found.push(['in-control', { held }]);
  return found;
}

const isHolding = /^(template|noscript|details|dialog|a|button|label|summary)$/;

/** For each element what keeps it from being seen or used, on itself or around it, each thing once. */
export function placesIn({ pieces }: Page): (piece: Piece) => Iterable<Fault> {
  const none: ReadonlyMap<string, Fault> = new Map();
  const found: ReadonlyMap<string, Fault>[] = [];
  for (const piece of pieces) {
    const above = piece.parent ? found[piece.parent.index]! : none;
    if (!piece.attributes.size && !isHolding.test(piece.tag)) {
      found.push(above);
      continue;
    }
    const own = faultsOf(piece).map((fault) => [JSON.stringify(fault), fault] as const);
    found.push(own.every(([key]) => above.has(key)) ? above : new Map([...own, ...above]));
  }
  return ({ index }) => found[index]!.values();
}

const foreign = /^(script|main|header|footer|nav|form|aware-.+)$/;

/** Whether the words inside help without the script, and nothing else is in there; they may stand behind the tag (`isSplit`). */
export function checkInside(page: Page, { tag, form, piece }: Host, isSplit: boolean): Finding[] {
  if (form === 'frame') return [];
  let held: Piece | undefined;
  for (let at = piece.index + 1; at <= piece.last && !held; at++) {
    const each = page.pieces[at]!;
    if (
      (foreign.test(each.tag) && each.tag !== tag) ||
      each.attributes.has('data-aware') ||
      (each.tag === tag && form === 'element')
    )
      held = each;
  }
  return [
    ...(held
      ? [finding(form === 'element' ? 'unclosed' : 'unclosed-placeholder', { tag, held: held.tag })]
      : []),
    // What is not shown has no words that anyone could read: that is told already.
    ...(!piece.isRead || hasNumber(page, piece.start, piece.end) || isSplit
      ? []
      : [finding('empty', { tag })]),
  ];
}

/** Whether each widget has words in the language of the page around it. */
export function checkLanguages(page: Page, hosts: readonly Host[]): Finding[] {
  const nearest = nearestOf(page, ({ attributes }) => !!attributes.get('lang'));
  return hosts.flatMap(({ tag, form, piece, given }) => {
    const lang = (given.get('lang') || (nearest(piece)?.attributes.get('lang') ?? '')).trim();
    if (!isForeign(lang) || hasWords(lang)) return [];
    const words = form === 'frame' ? '' : textOf(page, piece);
    const hasOwn = /\p{L}{2}/u.test(words.slice(0, 3000)) && !holdsOurs(words, tag);
    return [finding(hasOwn ? 'lang-own' : 'lang-english', { tag, lang })];
  });
}

const mayExit = (tag: string) => tag === 'aware-exit' || exitName in schemas[tag]!.attributes;

/** Whether a frame says what it is, and may do what it must. */
export function checkFrame(page: Page, host: Host): Finding[] {
  const { tag, form, piece } = host;
  if (form !== 'frame') return [];
  const { attributes } = piece;
  const sandbox = attributes.has('sandbox') ? read(attributes.get('sandbox')).split(' ') : undefined;
  const lacks = (...flags: string[]) => sandbox && !flags.some((flag) => sandbox.includes(flag));
  const top = ['allow-top-navigation', 'allow-top-navigation-by-user-activation'];
  const free = ['allow-same-origin', 'allow-top-navigation'].filter((flag) => sandbox?.includes(flag));
  const others = sourcesOf(piece)
    .filter((each) => !isOurFrame(each))
    .map((each) => urlOf(page, each))
    .filter((url) => url && (isAway(page, url) || !/^(https?|data|about):$/.test(url.protocol)));
  return [
    ...(attributes.get('title')?.trim() ? [] : [finding('frame-title', { tag })]),
    ...(lacks('allow-scripts') ? [finding('frame-script', { tag })] : []),
    ...(lacks('allow-popups', 'allow-top-navigation-to-custom-protocols', ...top)
      ? [finding('frame-links', { tag })]
      : []),
    ...(mayExit(tag) && lacks(...top) ? [finding('frame-exit', { tag })] : []),
    ...(attributes.has('srcdoc') ? [finding('frame-srcdoc', { tag })] : []),
    ...(free.length ? [finding('frame-free', { tag, flags: free.join(', ') })] : []),
    ...checkAddress(page, srcOf(host)),
    ...others.flatMap((url) => (url ? [finding('frame-other', { tag, host: url.host })] : [])),
    ...(hasNumber(page) ? [] : [finding('frame-alone', { tag })]),
  ];
}

/** The address of what stands in a frame. */
export const srcOf = ({ piece }: Host): string => sourcesOf(piece).find(isOurFrame) ?? '';

/** The addresses that a widget is given. */
export const urlsOf = ({ tag, given }: Host): string[] =>
  Object.entries(schemas[tag]!.attributes).flatMap(
    ([name, { kind }]) => (kind === 'url' && given.get(name)) || [],
  );

/** Whether a card offers a way to leave by itself. */
function mayLeave({ tag, given }: Host): boolean {
  if (tag === 'aware-exit') return false;
  const { languages, card } = cards[tag]!;
  const known = Object.entries(schemas[tag]!.attributes).map(([name, { values }]) => {
    const value = read(given.get(name));
    return [name, values.includes(value) ? value : values[0]] as const;
  });
  const { blocks } = card(languages[0]!, { ...Object.fromEntries(known), [exitName]: 'auto' });
  return blocks.some((block) => block && block.is === 'exit');
}

/** What offers a way to leave the page quickly. A card that may choose leaves it to the bar. */
export function exitsOf(hosts: readonly Host[]): Host[] {
  const bars = hosts.filter(({ tag }) => tag === 'aware-exit');
  const isOn = ({ tag, given }: Host) =>
    exitName in schemas[tag]!.attributes && read(given.get(exitName)) === 'on';
  const mayChoose = (host: Host) =>
    !bars.length && mayLeave(host) && read(host.given.get(exitName)) !== 'off';
  return [...bars, ...hosts.filter((host) => isOn(host) || mayChoose(host))];
}

/** Whether those who may have to leave quickly can, in one way. All is well only where all the rest is. */
export function checkExit(hosts: readonly Host[], shown: readonly Host[], isWhole: boolean): Finding[] {
  const bars = shown.filter(({ tag }) => tag === 'aware-exit').length;
  if (bars > 1) return [finding('exit-twice', { count: bars })];
  if (shown.length > 1)
    return [finding('exit-many', { tags: [...new Set(shown.map(({ tag }) => tag))].join(', ') })];
  if (shown.length) return isWhole ? [finding('exit-good')] : [];
  const without = hosts.find((each) => mayLeave(each) && read(each.given.get(exitName)) === 'off');
  return without ? [finding('exit-none', { tag: without.tag })] : [];
}
