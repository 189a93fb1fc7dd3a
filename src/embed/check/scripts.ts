import { version } from '../../version.js';
import { widgets } from '../widgets.js';
import { meant } from './near.js';
import { around, type Page, type Piece } from './page.js';
import { finding, type Finding } from './words.js';

/** The hashes of a build, as in `dist/integrity.json`. */
export type Hashes = Readonly<Record<string, { readonly integrity: string } | undefined>>;

const tags = Object.keys(widgets);
const all = 'aware.min.js';
const helper = 'aware-frame.min.js';
const files = [all, ...tags.map((tag) => `${tag}.min.js`), helper];

/** A script of ours, or one that looks like it. */
export interface Script {
  readonly file: string;
  readonly src: string;
  readonly piece: Piece;
  /** The tags it draws. */
  readonly draws: readonly string[];
  /** From the modules, which are for bundlers. */
  readonly isModules: boolean;
  /** The script with open roots, which is for auditors. */
  readonly isAudit?: boolean;
}

/** The last part of an address. */
export const fileOf = (address: string): string => /([^/\\?#]*)(?:[?#].*)?$/.exec(address.trim())![1]!;

export function scriptsOf({ pieces }: Page): Script[] {
  return pieces
    .filter(({ tag }) => tag === 'script')
    .flatMap((piece): Script[] => {
      const src = (piece.attributes.get('src') ?? '').trim();
      const path = src.replace(/[?#].*/, '');
      const part = /(?:^|\/)components\/(aware-[\w-]+)\/(?:define|\1)\.js$/.exec(path)?.[1];
      if (part || /aware[^/]*\/(?:dist\/)?modules\/(?:all|index)\.js$/.test(path))
        return [{ file: fileOf(src), src, piece, draws: part ? [part] : tags, isModules: true }];
      const file = fileOf(src);
      if (!/^aware[\w.-]*\.m?js$/i.test(file)) return [];
      const draws = file === all ? tags : tags.filter((tag) => file === `${tag}.min.js`);
      const isAudit = /(?:^|\/)audit\/aware\.min\.js$/i.test(path);
      return [{ file, src, piece, draws, isModules: false, isAudit }];
    });
}

const stores =
  /(^|\.)(github\.com|githubusercontent\.com|drive\.google\.com|docs\.google\.com|dropbox\.com|sharepoint\.com)$/;
const cdns =
  /(^|\.)(unpkg\.com|jsdelivr\.net|esm\.sh|skypack\.dev|jspm\.io|cdnjs\.cloudflare\.com|esm\.run)$/;
const nowhere = 'https://page.invalid/';
const homes = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Where the page says it is, and what its relative addresses start from. */
function placesOf({ pieces }: Page) {
  const at = (address: string | undefined, base: string) => {
    try {
      return new URL(address ?? '', base).href;
    } catch {
      return base;
    }
  };
  const said = (name: string, wanted: RegExp, value: string) =>
    pieces
      .find(({ attributes }) => wanted.test(attributes.get(name) ?? '') && attributes.get(value))
      ?.attributes.get(value);
  const canonical =
    said('rel', /^\s*canonical\s*$/i, 'href') ?? said('property', /^\s*og:url\s*$/i, 'content');
  const home = at(canonical, nowhere);
  const base = pieces.find(({ tag, attributes }) => tag === 'base' && attributes.has('href'));
  return { home, base: at(base?.attributes.get('href'), home) };
}

/** Whether our file can be where an address says. */
export function checkAddress(page: Page, src: string): Finding[] {
  const address = src.trim();
  if (!address) return [finding('address-empty')];
  if (/^file:|^[a-z]:[\\/]|^\\\\/i.test(address)) return [finding('address-disk', { address })];
  let url: URL;
  try {
    url = new URL(address, placesOf(page).base);
  } catch {
    return [finding('address-odd', { address })];
  }
  if (!/^https?:$/.test(url.protocol)) return [finding('address-odd', { address })];
  const { hostname } = url;
  if (homes.test(hostname)) return [finding('address-local', { address })];
  if (stores.test(hostname)) return [finding('address-store', { address })];
  if (cdns.test(hostname)) return [finding('address-cdn', { address })];
  return /^http:/i.test(address) ? [finding('address-http', { address })] : [];
}

const isRelative = (address: string) => !/^([/\\]|[a-z][a-z\d+.-]*:)/i.test(address);
const versionIn = (address: string) =>
  /[?&](?:v|ver|version)=([^&#]*)/i.exec(address)?.[1] ?? /\d+\.\d+/.exec(address.replace(/[?#].*/, ''))?.[0];

/** What an address that may be right does not tell us: where it leads on this page, and what browsers that know it keep. */
function lookAt(page: Page, src: string): Finding[] {
  const address = src.trim();
  const { home, base } = placesOf(page);
  const url = new URL(address, base);
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
    ...(home !== nowhere && isKnown && url.origin !== new URL(home).origin
      ? [finding('address-foreign', { file, host: url.host })]
      : []),
  ];
}

/** What somebody should look at about the addresses of our files: no check of a page knows whether they are there. */
export function checkFiles(page: Page, frames: readonly string[]): Finding[] {
  const named = scriptsOf(page).filter(
    ({ draws, file, isModules }) => !isModules && (draws.length || file === helper),
  );
  const all = [...named.map(({ src }) => src), ...frames].filter((src) => !checkAddress(page, src).length);
  const { base } = placesOf(page);
  // What a frame shows does not matter here.
  const plain = ({ origin, pathname, search }: URL) =>
    (origin + pathname).replace(nowhere, '/') +
    (/[?&](v=[^&]*)/.exec(search)?.[1] ?? search.slice(1)).replace(/^(?=.)/, '?');
  const urls = new Set(
    all
      .map((src) => [src.trim(), new URL(src.trim(), base)] as const)
      // Where it leads is told there.
      .filter(([src, { href }]) => !isRelative(src) || !href.startsWith(nowhere))
      .map(([, url]) => plain(url)),
  );
  return [
    ...all.flatMap((src) => lookAt(page, src)),
    ...[...urls].map((address) => finding('address-open', { address })),
  ];
}

function checkHash(page: Page, { file, src, piece }: Script, hashes: Hashes): Finding[] {
  const own = Object.hasOwn(hashes, file) ? hashes[file]?.integrity : undefined;
  const asked = { file, version, hash: own };
  const given = piece.attributes.get('integrity')?.trim() ?? '';
  if (!given) return [finding(own ? 'hash-none' : 'hash-none-unread', asked)];

  const each = given.split(/\s+/).filter((hash) => /^sha(256|384|512)-[\w+/-]+={0,2}/.test(hash));
  if (!each.length) return [finding(own ? 'hash-odd' : 'hash-odd-unread', asked)];
  const { home, base } = placesOf(page);
  const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
  const isAway =
    url &&
    /^https?:$/.test(url.protocol) &&
    url.origin !== new URL(home).origin &&
    !piece.attributes.has('crossorigin');
  // A page that does not say where it is may be on that site.
  const away = home === nowhere ? 'hash-origin-maybe' : 'hash-origin';
  const origin = isAway ? [finding(away, { file, host: url.host })] : [];
  if (!own) return [...origin, finding('hash-unread', asked)];
  const now = versionIn(src);
  if (each.includes(own))
    return [
      ...origin,
      // A version in the address that is not ours says nothing where it is the page's own, as WordPress writes it.
      ...(/[?&]v=/.test(src) && now !== version ? [finding('address-version', { ...asked, now })] : []),
      finding('hash-good', asked),
    ];
  if (!each.some((hash) => hash.startsWith('sha384-'))) return [...origin, finding('hash-kind', asked)];
  const other = Object.keys(hashes).find((name) => each.includes(hashes[name]!.integrity));
  return [...origin, finding(other ? 'hash-other' : 'hash-old', { ...asked, other })];
}

function checkScript(page: Page, script: Script, hashes: Hashes, hasMap: boolean): Finding[] {
  const { file, src, piece, draws, isModules, isAudit } = script;
  const { attributes } = piece;
  const type = (attributes.get('type') ?? '').trim();
  const isModule = /^module$/i.test(type);
  const runs = !type || isModule || /(^|-)(text|application)\/(x-)?(java|ecma)script$/i.test(type);
  const held = [...around(piece)].find(({ tag }) => tag === 'template' || tag === 'noscript')?.tag;
  const waits = !['defer', 'async'].some((name) => attributes.has(name)) && !isModule;
  const address = checkAddress(page, src);

  if (isModules) return hasMap ? [] : [finding('script-modules', { file: src })];
  if (!draws.length && file !== helper) {
    const near = meant(file.toLowerCase(), files);
    return [finding(near ? 'script-name-near' : 'script-name', { file, near, files: files.join(', ') })];
  }
  const faults = [
    ...(held ? [finding('script-lost', { file, held })] : []),
    ...(runs ? [] : [finding('script-type', { file, value: type })]),
    ...(attributes.has('nomodule') && !isModule ? [finding('script-nomodule', { file })] : []),
    ...address,
    ...(waits && runs ? [finding('script-waits', { file })] : []),
  ];
  if (isAudit) return [finding('script-audit', { file: src }), ...faults];
  return [
    ...(faults.length ? faults : [finding('script-good', { file })]),
    ...checkHash(page, script, hashes),
  ];
}

/** Whether the scripts are there, once, in a form that runs, of one version, and for what is on the page. */
export function checkScripts(page: Page, drawn: readonly string[], hashes: Hashes): Finding[] {
  const scripts = scriptsOf(page);
  const pages = page.pieces.filter(({ tag }) => tag === 'script');
  const hasMap = pages.some(({ attributes }) => attributes.get('type') === 'importmap');
  const found = scripts.flatMap((script) => checkScript(page, script, hashes, hasMap));

  const isOurs = ({ attributes, code }: Piece) =>
    !attributes.has('src') &&
    (/aware(-[a-z-]{1,40})?\.min\.js/.test(code) ||
      (/customElements/.test(code) && /aware-[a-z]/.test(code)));
  const inlined = pages.some(isOurs);
  if (inlined) found.push(finding('script-inline', { version }));

  const missing = drawn.filter((tag) => !scripts.some(({ draws }) => draws.includes(tag)));
  const hasBundle = pages.some(({ attributes }) => attributes.get('type') === 'module');
  if (!inlined && hasBundle && !scripts.length && missing.length) found.push(finding('script-bundle'));
  else if (!inlined) found.push(...missing.map((tag) => finding('script-missing', { tag, version })));

  const named = scripts.filter(({ draws, isModules }) => draws.length && !isModules);
  const count = (wanted: string) => named.filter(({ file }) => file === wanted).length;
  const names = [...new Set(named.map(({ file }) => file))];
  for (const file of names)
    if (count(file) > 1) found.push(finding('script-twice', { file, count: count(file) }));
  if (names.length > 1 && names.includes(all))
    found.push(finding('script-both', { files: names.join(', ') }));
  for (const { file, draws } of named)
    if (drawn.length && !draws.some((tag) => drawn.includes(tag)))
      found.push(finding('script-idle', { file }));

  const pins = (wanted: string) =>
    new Set(
      named
        .filter(({ file }) => file === wanted)
        .map(({ piece }) => piece.attributes.get('integrity')?.trim())
        .filter(Boolean),
    );
  const isNow = (state: 'hash-good' | 'hash-old') => found.some(({ id }) => id === state);
  if (names.some((file) => pins(file).size > 1) || (isNow('hash-good') && isNow('hash-old')))
    found.push(finding('script-versions'));
  return found;
}
