import { version } from '../../version.js';
import type { Page } from './page.js';
import { finding, type Finding } from './findings/index.js';

const ends = (address: string) => {
  const at = address.search(/[?#]/);
  return at < 0 ? address.length : at;
};
/** An address without its query and its fragment. */
export const pathOf = (address: string): string => address.slice(0, ends(address));

/** The last part of an address. */
export const fileOf = (address: string): string => {
  const path = pathOf(address.trim());
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
};

/** An address as a browser reads it. In Node, `URL.canParse` refuses some with foreign letters once it is used much. */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}

const stores =
  /(^|\.)(github\.com|githubusercontent\.com|drive\.google\.com|docs\.google\.com|dropbox\.com|sharepoint\.com)$/;
const cdns =
  /(^|\.)(unpkg\.com|jsdelivr\.net|esm\.sh|skypack\.dev|jspm\.io|cdnjs\.cloudflare\.com|esm\.run)$/;
export const nowhere = 'https://page.invalid/';
const homes = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Where the page says it is, and what its relative addresses start from. */
interface Places {
  readonly home: string;
  readonly base: string;
}
const known = new WeakMap<Page, Places>();

function findPlaces({ elements }: Page): Places {
  const at = (address: string | undefined, base: string) => parseUrl(address ?? '', base)?.href ?? base;
  const said = (tag: string, name: string, wanted: string, value: string) =>
    elements
      .find(
        (each) =>
          each.tag === tag &&
          each.attributes.get(name)?.trim().toLowerCase() === wanted &&
          each.attributes.get(value),
      )
      ?.attributes.get(value);
  const canonical = said('link', 'rel', 'canonical', 'href') ?? said('meta', 'property', 'og:url', 'content');
  const home = at(canonical, nowhere);
  const base = elements.find(({ tag, attributes }) => tag === 'base' && attributes.has('href'));
  return { home, base: at(base?.attributes.get('href'), home) };
}

export function placesOf(page: Page): Places {
  const places = known.get(page) ?? findPlaces(page);
  known.set(page, places);
  return places;
}

/** Where an address leads from this page, as a browser reads it: with the sign of a host that only looks like another. */
export const urlOf = (page: Page, address: string): URL | undefined => parseUrl(address, placesOf(page).base);

/** Whether an address leads to a site that is not that of the page, as far as the page says where it is. */
export function isAway(page: Page, { protocol, origin }: URL): boolean {
  return (
    /^https?:$/.test(protocol) &&
    ![placesOf(page).home, nowhere].some((each) => new URL(each).origin === origin)
  );
}

/** Whether what looks like a site in an address is a name and a password for another one. */
export const hidesHost = ({ username, password }: URL): boolean => !!(username || password);

/** Whether our file can be where an address says. */
export function checkAddress(page: Page, src: string): Finding[] {
  const address = src.trim();
  if (!address) return [finding('address-empty')];
  if (/^file:|^[a-z]:[\\/]|^\\\\/i.test(address)) return [finding('address-disk', { address })];
  const url = urlOf(page, address);
  if (!url || !/^https?:$/.test(url.protocol)) return [finding('address-odd', { address })];
  const { hostname, host } = url;
  if (hidesHost(url)) return [finding('address-user', { address, host })];
  if (homes.test(hostname)) return [finding('address-local', { address })];
  if (stores.test(hostname)) return [finding('address-store', { address })];
  if (cdns.test(hostname)) return [finding('address-cdn', { address })];
  return /^http:/i.test(address) ? [finding('address-http', { address })] : [];
}

export const isRelative = (address: string): boolean => !/^([/\\]|[a-z][a-z\d+.-]*:)/i.test(address);

/** The version that an address names. */
export const versionIn = (address: string): string | undefined =>
  /[?&](?:v|ver|version)=([^&#]*)/i.exec(address)?.[1] ??
  /(?<!\d)\d{1,9}\.\d{1,9}/.exec(pathOf(address))?.[0];

/** What an address that may be right does not tell us: where it leads on this page, and what browsers that know it keep. */
export function lookAt(page: Page, src: string): Finding[] {
  const address = src.trim();
  const { home } = placesOf(page);
  const url = urlOf(page, address)!;
  const file = fileOf(address);
  const isKnown = url.origin !== new URL(nowhere).origin;
  const root = address.replace(/^(\.{0,2}\/)+/, '/').replace(/^(?!\/)/, '/');
  return [
    ...(isRelative(address)
      ? [
          finding(isKnown ? 'address-relative' : 'address-relative-unknown', {
            address,
            url: url.href,
            folder: address.replace(/^(\.\/)+/, ''),
            root,
          }),
        ]
      : []),
    ...(versionIn(address) === undefined ? [finding('address-unversioned', { file, address, version })] : []),
    ...(home !== nowhere && isAway(page, url) ? [finding('address-foreign', { file, host: url.host })] : []),
  ];
}
