import { version } from '../../version.js';
import { widgets } from '../widgets.js';
import {
  checkAddress,
  fileOf,
  isAway,
  isRelative,
  lookAt,
  nowhere,
  pathOf,
  placesOf,
  urlOf,
  versionIn,
} from './address.js';
import { suggest } from '../../internal/suggest.js';
import { nearestOf, type Page, type PageElement } from './page.js';
import { finding, type Finding } from './findings/index.js';

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
  readonly element: PageElement;
  /** The tags it draws. */
  readonly draws: readonly string[];
  /** From the modules, which are for bundlers. */
  readonly isModules: boolean;
  /** The script with open roots, which is for auditors. */
  readonly isAudit?: boolean;
}

export function scriptsOf({ elements }: Page): Script[] {
  return elements
    .filter(({ tag }) => tag === 'script')
    .flatMap((element): Script[] => {
      const src = (element.attributes.get('src') ?? '').trim();
      const path = pathOf(src);
      const part = /(?:^|\/)components\/(aware-[\w-]+)\/(?:define|\1)\.js$/.exec(path)?.[1];
      if (part || (/\/modules\/(?:all|index)\.js$/.test(path) && path.includes('aware')))
        return [{ file: fileOf(src), src, element, draws: part ? [part] : tags, isModules: true }];
      const file = fileOf(src);
      if (!/^aware[\w.-]*\.m?js$/i.test(file)) return [];
      const draws = file === all ? tags : tags.filter((tag) => file === `${tag}.min.js`);
      const isAudit = /(?:^|\/)audit\/aware\.min\.js$/i.test(path);
      return [{ file, src, element, draws, isModules: false, isAudit }];
    });
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
    ...frames.filter((src) => !checkAddress(page, src).length).flatMap((src) => lookFrom(page, src)),
    ...[...urls].map((address) => finding('address-open', { address })),
  ];
}

/** A page that does not say where it is may be on the site that a file comes from. */
function lookFrom(page: Page, src: string): Finding[] {
  const url = urlOf(page, src);
  return url && isAway(page, url) && placesOf(page).home === nowhere
    ? [finding('address-foreign-maybe', { file: fileOf(src), host: url.host })]
    : [];
}

function checkHash(page: Page, { file, src, element }: Script, hashes: Hashes): Finding[] {
  const own = Object.hasOwn(hashes, file) ? hashes[file]?.integrity : undefined;
  const asked = { file, version, hash: own };
  const given = new Set((element.attributes.get('integrity') ?? '').split(/\s+/).filter(Boolean));
  if (!given.size) return [finding(own ? 'hash-none' : 'hash-none-unread', asked), ...lookFrom(page, src)];

  const known = [...given].filter((hash) => /^sha-?(256|384|512)-[\w+/-]+={0,2}/i.test(hash));
  if (!known.length) return [finding(own ? 'hash-odd' : 'hash-odd-unread', asked), ...lookFrom(page, src)];
  const url = urlOf(page, src);
  const away = placesOf(page).home === nowhere ? 'hash-origin-maybe' : 'hash-origin';
  const origin =
    url && isAway(page, url) && !element.attributes.has('crossorigin')
      ? [finding(away, { file, host: url.host })]
      : [];
  // Browsers take the strongest kind alone, and of that kind any: what stands beside ours may let another file run.
  const others = [...given].filter((hash) => hash !== own);
  if (given.size > 1 && (!own || given.has(own)))
    return [
      ...origin,
      finding(own ? 'hash-beside' : 'hash-beside-unread', { ...asked, other: others.slice(0, 3).join(', ') }),
    ];
  if (!own) return [...origin, finding('hash-unread', asked)];
  const now = versionIn(src);
  if (given.has(own))
    return [
      ...origin,
      // A version in the address that is not ours says nothing where it is the page's own, as WordPress writes it.
      ...(/[?&]v=/.test(src) && now !== version ? [finding('address-version', { ...asked, now })] : []),
      finding('hash-good', asked),
    ];
  if (!known.some((hash) => hash.startsWith('sha384-'))) return [...origin, finding('hash-kind', asked)];
  const other = Object.keys(hashes).find((name) => given.has(hashes[name]!.integrity));
  return [...origin, finding(other ? 'hash-other' : 'hash-old', { ...asked, other })];
}

function checkScript(
  page: Page,
  script: Script,
  hashes: Hashes,
  hasMap: boolean,
  held: string | undefined,
): Finding[] {
  const { file, src, element, draws, isModules, isAudit } = script;
  const { attributes } = element;
  const type = (attributes.get('type') ?? '').trim();
  const isModule = /^module$/i.test(type);
  const runs = !type || isModule || /(^|-)(text|application)\/(x-)?(java|ecma)script$/i.test(type);
  const waits = !['defer', 'async'].some((name) => attributes.has(name)) && !isModule;
  const address = checkAddress(page, src);

  if (isModules) return hasMap ? [] : [finding('script-modules', { file: src })];
  if (!draws.length && file !== helper) {
    const near = suggest(file.toLowerCase(), files);
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
  const pages = page.elements.filter(({ tag }) => tag === 'script');
  const hasMap = pages.some(({ attributes }) => attributes.get('type') === 'importmap');
  const holds = nearestOf(page, ({ tag }) => tag === 'template' || tag === 'noscript');
  const found = scripts.flatMap((script) =>
    checkScript(page, script, hashes, hasMap, holds(script.element)?.tag),
  );

  const isOurs = ({ attributes, code }: PageElement) =>
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
        .map(({ element }) => element.attributes.get('integrity')?.trim())
        .filter(Boolean),
    );
  const isNow = (state: 'hash-good' | 'hash-old') => found.some(({ id }) => id === state);
  if (names.some((file) => pins(file).size > 1) || (isNow('hash-good') && isNow('hash-old')))
    found.push(finding('script-versions'));
  return found;
}
