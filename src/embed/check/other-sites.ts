import { hidesHost, isAway, nowhere, placesOf, urlOf } from './address.js';
import { loadedBy, type Loaded } from './css.js';
import type { Host } from './hosts.js';
import type { WidgetOf } from './links.js';
import { nearestOf, type Page, type PageElement } from './page.js';
import { finding, type Finding } from './findings/index.js';

const isFrame = /^(iframe|frame|object|embed)$/;
/** The links that a browser follows by itself. */
const isFollowed =
  /(^|\s)(stylesheet|icon|apple-touch-icon(-precomposed)?|mask-icon|manifest|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch)(\s|$)/i;

/** What a browser loads for an element by itself. */
function loadsOf({ tag, attributes, code }: PageElement): Loaded[] {
  if (!attributes.size && !code) return [];
  const given = (name: string) => attributes.get(name)?.trim() ?? '';
  const addresses = ['src', 'data-src', 'data', 'poster', 'background'].map(given);
  for (const name of ['srcset', 'data-srcset', 'imagesrcset'])
    addresses.push(
      ...given(name)
        .split(/,\s/)
        .map((each) => each.trim().split(/\s/, 1)[0]!),
    );
  if (/^(image|use|feimage)$/.test(tag) || (tag === 'link' && isFollowed.test(given('rel'))))
    addresses.push(given('href'), given('xlink:href'));
  return [
    ...[...new Set(addresses)].filter(Boolean).map((address) => ({ address, selector: '' })),
    ...loadedBy(given('style')),
    ...(tag === 'style' ? loadedBy(code) : []),
  ];
}

/** Where an element sends something when it is used. */
const sentTo = ({ attributes }: PageElement): string[] =>
  ['action', 'formaction', 'ping'].flatMap(
    (name) => attributes.get(name)?.split(/\s+/).filter(Boolean) ?? [],
  );

/** What stands in a widget and asks another site for something, or sends something there. */
export function checkAsking(page: Page, widgetOf: WidgetOf): Finding[] {
  return page.elements.flatMap((element) => {
    const tag = widgetOf(element)?.tag;
    // A script of any kind is told of as what does not belong there.
    if (!tag || element.tag === 'script') return [];
    const urls = [...loadsOf(element).map(({ address }) => address), ...sentTo(element)].flatMap(
      (address) => urlOf(page, address) ?? [],
    );
    if (isFrame.test(element.tag))
      return [finding('inside-frame', { tag, held: element.tag, to: urls[0]?.href ?? 'no address' })];
    return urls
      .filter((url) => hidesHost(url) || isAway(page, url))
      .map(({ host }) => finding('inside-asks', { tag, held: element.tag, host }));
  });
}

/** Whether a host is that of the page, or belongs to it, as `www` and `files` do. */
function isOwnHost(page: Page, host: string): boolean {
  const own = new URL(placesOf(page).home).host.replace(/^www\./, '');
  return host === own || host.endsWith(`.${own}`);
}

/** How many hosts are named. */
const most = 5;
const listed = (hosts: ReadonlySet<string>): string =>
  [...hosts].slice(0, most).join(', ') + (hosts.size > most ? ` and ${hosts.size - most} more` : '');

// By these a style reaches a widget or a link that dials, and by those it learns what somebody does there.
const isOurs = /aware-|::part\(|\b(?:tel|sms):/i;
const isUse = /:(?:hover|active|focus|visited|target|checked)/i;

/**
 * Which other sites learn that somebody opened the page, or what they do there: from what the page loads, from its styles, and from
 * its frames where a widget is `watched`.
 */
export function checkOtherSites(
  page: Page,
  hosts: readonly Host[],
  scripts: readonly PageElement[],
  widgetOf: WidgetOf,
  watched: Host | undefined,
): Finding[] {
  const ours = new Set([...scripts, ...hosts.map(({ element }) => element)]);
  const templateOf = nearestOf(page, ({ tag }) => tag === 'template');
  const found: Finding[] = [];
  const loaded = new Set<string>();
  const framed = new Set<string>();
  for (const element of page.elements) {
    if (ours.has(element) || templateOf(element) || widgetOf(element)) continue;
    for (const { address, selector } of loadsOf(element)) {
      const url = urlOf(page, address);
      if (!url || !isAway(page, url) || isOwnHost(page, url.host)) continue;
      const { host } = url;
      if (isOurs.test(selector) && isUse.test(selector))
        found.push(finding('style-tells', { selector, host }));
      else (watched && isFrame.test(element.tag) ? framed : loaded).add(host);
    }
  }
  if (framed.size) found.push(finding('frame-beside', { tag: watched!.tag, hosts: listed(framed) }));
  if (loaded.size) found.push(finding('page-loads', { hosts: listed(loaded) }));
  return found;
}

/** When a page moves on by itself, and where to, as browsers read it. */
function refreshOf(content: string): { seconds: string; address: string } | undefined {
  const [, seconds, rest = ''] = /^\s*([\d.]+)(?:[\s;,]+([^]*))?$/.exec(content) ?? [];
  if (!seconds) return undefined;
  const [, quote = '', address = ''] = /^(?:url\s*=\s*)?(["']?)([^]*)/i.exec(rest)!;
  return { seconds, address: (quote ? address.split(quote, 1)[0]! : address).trim() };
}

/** Whether the page leaves by itself. Browsers obey the first such tag alone. */
export function checkRefresh(page: Page): Finding[] {
  const templateOf = nearestOf(page, ({ tag }) => tag === 'template');
  const refresh = page.elements
    .filter(
      ({ tag, attributes }) =>
        tag === 'meta' && attributes.get('http-equiv')?.trim().toLowerCase() === 'refresh',
    )
    .filter((element) => !templateOf(element))
    .map(({ attributes }) => refreshOf(attributes.get('content') ?? ''))
    .find(Boolean);
  if (!refresh) return [];

  const { seconds, address } = refresh;
  const url = urlOf(page, address);
  const { home } = placesOf(page);
  const withoutHash = (each: string) => each.split('#', 1)[0]!;
  const isAgain = !address || (home !== nowhere && !!url && withoutHash(url.href) === withoutHash(home));
  if (isAgain) return [finding('refresh-again', { seconds })];
  return [finding('refresh-away', { seconds, to: url && isAway(page, url) ? url.host : address })];
}
