import { exitHref } from '../../content/exit.js';
import { hidesHost, isAway, parseUrl, urlOf } from './address.js';
import { urlsOf, type Host } from './hosts.js';
import { dials, digitsOf, isHelp, known, leave, type Known } from './known.js';
import { namesIn, namesOf, numbersIn, numbersOf, slip, suspect, type Name, type Written } from './numbers.js';
import { nearestOf, textOf, type Page, type PageElement } from './page.js';
import { isOurLink } from './openings.js';
import { finding, type Finding } from './findings/index.js';

/** How long the words of a link may be that we show and compare. */
const longest = 300;

const decoded = (address: string) => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** What a link dials or texts. */
interface Dialed {
  readonly way: 'calls' | 'texts';
  /** Its first number, as written. */
  readonly number: string;
  /** All that stands behind it. */
  readonly more: string;
}

function dialedBy(address: string): Dialed | undefined {
  const [, scheme, rest] = /^(tel|callto|smsto|sms|mmsto|mms):(?:\/\/)?([^]*)$/i.exec(address) ?? [];
  if (!scheme) return undefined;
  const all = decoded(rest!);
  const [number] = /^[^;?&,#*]*/.exec(all)!;
  return { way: /^[tc]/i.test(scheme) ? 'calls' : 'texts', number, more: all.slice(number.length) };
}

/** An element that acts when somebody presses it, and what it shows. */
export interface Link {
  readonly element: PageElement;
  readonly address: string;
  readonly dialed: Dialed | undefined;
  readonly words: string;
  readonly shown: readonly Written[];
  readonly names: readonly Name[];
  /** The widget that it stands in. */
  readonly host: Host | undefined;
  /** Whether a widget stands in it. */
  readonly isAround: boolean;
}

// As browsers read an address: without what stands around it, and without line breaks and tabs.
const addressIn = ({ attributes }: PageElement) =>
  (attributes.get('href') ?? attributes.get('xlink:href'))?.replace(/^[\0- ]+|[\t\n\r]/g, '').trim();

const isLink = (element: PageElement) =>
  element.tag === 'button' || (/^(a|area)$/.test(element.tag) && addressIn(element) !== undefined);

/** The widget that an element is, or stands in. */
export type WidgetOf = (element: PageElement | undefined) => Host | undefined;

export function widgetsOf(page: Page, hosts: readonly Host[]): WidgetOf {
  const byElement = new Map(hosts.filter(({ form }) => form !== 'frame').map((host) => [host.element, host]));
  const holder = nearestOf(page, (element) => byElement.has(element));
  return (element) => {
    const held = holder(element);
    return held && byElement.get(held);
  };
}

/** Everything on a page that leads somewhere when it is pressed, with the numbers and names that it shows. */
export function linksOf(page: Page, hosts: readonly Host[], widgetOf: WidgetOf): Link[] {
  const linkOf = nearestOf(page, isLink);
  const shown = new Map<PageElement | undefined, Written[]>();
  const names = new Map<PageElement | undefined, Name[]>();
  const sort = <T>(
    into: Map<PageElement | undefined, T[]>,
    each: T & { holder: PageElement | undefined },
  ) => {
    const link = linkOf(each.holder);
    const others = into.get(link);
    if (others) others.push(each);
    else into.set(link, [each]);
  };
  for (const each of numbersOf(page)) sort(shown, each);
  for (const each of namesOf(page)) sort(names, each);

  const holding = new Set(hosts.map(({ element }) => linkOf(element.parent)));
  return page.elements.filter(isLink).map((element) => {
    const address = addressIn(element) ?? '';
    // What is heard in place of the words counts as well.
    const label = ['aria-label', 'title']
      .map((name) => element.attributes.get(name) ?? '')
      .join('\n')
      .slice(0, longest);
    return {
      element,
      address,
      dialed: dialedBy(address),
      words: textOf(page, element).slice(0, longest).trim() || label.trim(),
      shown: [...(shown.get(element) ?? []), ...(label ? numbersIn(label) : [])],
      names: [...(names.get(element) ?? []), ...(label ? namesIn(label) : [])],
      host: widgetOf(element),
      isAround: holding.has(element),
    };
  });
}

const hrefOf = (way: 'calls' | 'texts', { calls, texts }: Known) =>
  way === 'calls' ? (calls ?? texts) : (texts ?? calls);

const isOther = (digits: string, names: readonly Name[]) =>
  names.length > 0 && !names.some(({ numbers }) => numbers.some((each) => each.digits === digits));

/** What a link to one of our numbers dials or sends besides. */
function checkMore(address: string, { way, more }: Dialed, target: Known): Finding[] {
  if (!more) return [];
  const about = { number: target.phone.display, name: target.name, href: hrefOf(way, target), more, address };
  const parts = more.split(/[;?&,]/).filter(Boolean);
  const others = parts.filter((part) => way === 'texts' && /\d/.test(part) && !part.includes('='));
  if (others.length) return [finding('sms-more', { ...about, others: others.slice(0, 9).join(', ') })];
  return [finding(way === 'texts' && /body/i.test(more) ? 'sms-body' : 'link-more', about)];
}

/** Whether a link that dials reaches what it shows, and nothing besides. */
function checkDialed({ address, dialed, words, shown, names, host }: Link): Finding[] {
  const { way, number } = dialed!;
  const said = shown.map(({ digits }) => known.get(digits)).find(Boolean);
  const meant = said ?? names[0]?.numbers[0];
  const target = dials(number);
  const digits = digitsOf(number);

  if (!target && (/[^\d\s+().\-/]/.test(number) || !/\d/.test(number)))
    return meant
      ? [finding('link-broken', { written: words, address, href: hrefOf(way, meant) })]
      : host
        ? [finding('number-own', { tag: host.tag, number })]
        : [];
  if (shown.length && !shown.some((each) => each.digits === digits) && (said ?? target)) {
    // Where the words have the slip and not the address, they are what to fix.
    const slips = said ? [] : shown.filter((each) => slip(each.digits) === target).flatMap(suspect);
    return slips.length
      ? slips
      : [
          finding('link-other', {
            written: said?.phone.display ?? shown[0]!.written,
            dialed: target?.phone.display ?? number,
            href: said
              ? hrefOf(way, said)
              : `${way === 'calls' ? 'tel' : 'sms'}:${shown[0]!.written.replace(/[^\d+]/g, '')}`,
          }),
        ];
  }
  if (isOther(digits, names) && !(target && shown.length))
    return [
      finding('name-other', {
        name: names[0]!.name,
        dialed: target?.phone.display ?? number,
        href: hrefOf(way, names[0]!.numbers[0]!),
      }),
    ];
  if (!target) {
    const slips = known.has(digits)
      ? [finding('link-broken', { written: words, address, href: hrefOf(way, known.get(digits)!) })]
      : suspect({ written: number, digits });
    return slips.length || !host ? slips : [finding('number-own', { tag: host.tag, number: plain(digits) })];
  }
  const about = { number: target.phone.display, name: target.name, href: hrefOf(way, target) };
  const wrong = way === 'calls' ? !target.calls && 'no-calls' : !target.texts && 'no-texts';
  return [...(wrong ? [finding(wrong, about)] : []), ...checkMore(address, dialed!, target)];
}

/** The digits of a number as people read them, however it was written. */
export const plain = (digits: string): string => digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3');

/** Where a link leads that does not dial. */
function checkLed(page: Page, link: Link): Finding[] {
  const { element, address, words, shown, names, host, isAround } = link;
  const said = shown.map(({ digits }) => known.get(digits)).find(Boolean);
  const isLeaving = words.toLowerCase() === leave;
  // A tap on a widget in a link is told of already: it may go somewhere else.
  if (isAround || !(host || said || names.length || isLeaving)) return [];
  const number = said?.phone.display;
  const href = said && hrefOf('calls', said);
  if (element.tag === 'button') return said && !host ? [finding('button-shows', { number, href })] : [];
  // What a host made of a link to text is told of elsewhere.
  if (/^(?:\.?\/)?\d{3,10}$/.test(address) && known.has(digitsOf(address))) return [];

  const url = urlOf(page, address);
  const isPage = url && /^https?:$/.test(url.protocol);
  const isHome = isPage && !isAway(page, url);
  const about = { tag: host?.tag, written: words, to: isPage && !isHome ? url.host : address, number, href };
  if (/^(javascript|data|vbscript|blob|file):/i.test(address)) return [finding('link-code', about)];
  if (url && hidesHost(url)) return [finding('address-user', { address, host: url.host })];
  if (url && isHelp(url)) return [];
  if (said) return [finding('link-shows', about)];
  const places = isLeaving ? [exitHref, ...(host ? urlsOf(host) : [])] : [];
  if (isPage && places.some((each) => parseUrl(each)?.host === url.host)) return [];
  const isMeant = isLeaving || names.length > 0;
  // Their own pages are theirs to name, but not in place of what our code leads to.
  if (isHome && !(host && isMeant)) return [];
  if (!host) return isPage ? [finding('link-says', about)] : [];
  if (url && isOurLink(host.tag, url.href)) return [];
  return [finding(isMeant ? 'link-elsewhere' : 'link-own', about)];
}

/** Whether everything on the page that shows a number or a name of ours, or stands in a widget, leads where it says. */
export const checkLinks = (page: Page, links: readonly Link[]): Finding[] =>
  links.flatMap((link) => (link.dialed ? checkDialed(link) : checkLed(page, link)));
