import { version } from '../../version.js';
import { widgets } from '../widgets.js';
import { meant } from './near.js';
import { around } from './page.js';
import { finding } from './words.js';

const tags = Object.keys(widgets);
const all = "aware.min.js";
const helper = "aware-frame.min.js";
const files = [all, ...tags.map((tag) => `${tag}.min.js`), helper];
const fileOf = (address) => /([^/\\?#]*)(?:[?#].*)?$/.exec(address.trim())[1];
function scriptsOf({ pieces }) {
  return pieces.filter(({ tag }) => tag === "script").flatMap((piece) => {
    const src = (piece.attributes.get("src") ?? "").trim();
    const path = src.replace(/[?#].*/, "");
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
const stores = /(^|\.)(github\.com|githubusercontent\.com|drive\.google\.com|docs\.google\.com|dropbox\.com|sharepoint\.com)$/;
const cdns = /(^|\.)(unpkg\.com|jsdelivr\.net|esm\.sh|skypack\.dev|jspm\.io|cdnjs\.cloudflare\.com|esm\.run)$/;
const nowhere = "https://page.invalid/";
const homes = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
function placesOf({ pieces }) {
  const at = (address, base2) => {
    try {
      return new URL(address ?? "", base2).href;
    } catch {
      return base2;
    }
  };
  const said = (name, wanted, value) => pieces.find(({ attributes }) => wanted.test(attributes.get(name) ?? "") && attributes.get(value))?.attributes.get(value);
  const canonical = said("rel", /^\s*canonical\s*$/i, "href") ?? said("property", /^\s*og:url\s*$/i, "content");
  const home = at(canonical, nowhere);
  const base = pieces.find(({ tag, attributes }) => tag === "base" && attributes.has("href"));
  return { home, base: at(base?.attributes.get("href"), home) };
}
function checkAddress(page, src) {
  const address = src.trim();
  if (!address) return [finding("address-empty")];
  if (/^file:|^[a-z]:[\\/]|^\\\\/i.test(address)) return [finding("address-disk", { address })];
  let url;
  try {
    url = new URL(address, placesOf(page).base);
  } catch {
    return [finding("address-odd", { address })];
  }
  if (!/^https?:$/.test(url.protocol)) return [finding("address-odd", { address })];
  const { hostname } = url;
  if (homes.test(hostname)) return [finding("address-local", { address })];
  if (stores.test(hostname)) return [finding("address-store", { address })];
  if (cdns.test(hostname)) return [finding("address-cdn", { address })];
  return /^http:/i.test(address) ? [finding("address-http", { address })] : [];
}
const isRelative = (address) => !/^([/\\]|[a-z][a-z\d+.-]*:)/i.test(address);
const versionIn = (address) => /[?&](?:v|ver|version)=([^&#]*)/i.exec(address)?.[1] ?? /\d+\.\d+/.exec(address.replace(/[?#].*/, ""))?.[0];
function lookAt(page, src) {
  const address = src.trim();
  const { home, base } = placesOf(page);
  const url = new URL(address, base);
  const file = fileOf(address);
  const isKnown = url.origin !== new URL(nowhere).origin;
  const root = address.replace(/^(\.{0,2}\/)+/, "/").replace(/^(?!\/)/, "/");
  return [
    ...isRelative(address) ? [
      finding(isKnown ? "address-relative" : "address-relative-unknown", {
        address,
        url: url.href,
        folder: address.replace(/^(\.\/)+/, ""),
        root
      })
    ] : [],
    ...versionIn(address) === void 0 ? [finding("address-unversioned", { file, address, version })] : [],
    ...home !== nowhere && isKnown && url.origin !== new URL(home).origin ? [finding("address-foreign", { file, host: url.host })] : []
  ];
}
function checkFiles(page, frames) {
  const named = scriptsOf(page).filter(
    ({ draws, file, isModules }) => !isModules && (draws.length || file === helper)
  );
  const all2 = [...named.map(({ src }) => src), ...frames].filter((src) => !checkAddress(page, src).length);
  const { base } = placesOf(page);
  const plain = ({ origin, pathname, search }) => (origin + pathname).replace(nowhere, "/") + (/[?&](v=[^&]*)/.exec(search)?.[1] ?? search.slice(1)).replace(/^(?=.)/, "?");
  const urls = new Set(
    all2.map((src) => [src.trim(), new URL(src.trim(), base)]).filter(([src, { href }]) => !isRelative(src) || !href.startsWith(nowhere)).map(([, url]) => plain(url))
  );
  return [
    ...all2.flatMap((src) => lookAt(page, src)),
    ...[...urls].map((address) => finding("address-open", { address }))
  ];
}
function checkHash(page, { file, src, piece }, hashes) {
  const own = Object.hasOwn(hashes, file) ? hashes[file]?.integrity : void 0;
  const asked = { file, version, hash: own };
  const given = piece.attributes.get("integrity")?.trim() ?? "";
  if (!given) return [finding(own ? "hash-none" : "hash-none-unread", asked)];
  const each = given.split(/\s+/).filter((hash) => /^sha(256|384|512)-[\w+/-]+={0,2}/.test(hash));
  if (!each.length) return [finding(own ? "hash-odd" : "hash-odd-unread", asked)];
  const { home, base } = placesOf(page);
  const url = URL.canParse(src, base) ? new URL(src, base) : void 0;
  const isAway = url && /^https?:$/.test(url.protocol) && url.origin !== new URL(home).origin && !piece.attributes.has("crossorigin");
  const away = home === nowhere ? "hash-origin-maybe" : "hash-origin";
  const origin = isAway ? [finding(away, { file, host: url.host })] : [];
  if (!own) return [...origin, finding("hash-unread", asked)];
  const now = versionIn(src);
  if (each.includes(own))
    return [
      ...origin,
      // A version in the address that is not ours says nothing where it is the page's own, as WordPress writes it.
      .../[?&]v=/.test(src) && now !== version ? [finding("address-version", { ...asked, now })] : [],
      finding("hash-good", asked)
    ];
  if (!each.some((hash) => hash.startsWith("sha384-"))) return [...origin, finding("hash-kind", asked)];
  const other = Object.keys(hashes).find((name) => each.includes(hashes[name].integrity));
  return [...origin, finding(other ? "hash-other" : "hash-old", { ...asked, other })];
}
function checkScript(page, script, hashes, hasMap) {
  const { file, src, piece, draws, isModules, isAudit } = script;
  const { attributes } = piece;
  const type = (attributes.get("type") ?? "").trim();
  const isModule = /^module$/i.test(type);
  const runs = !type || isModule || /(^|-)(text|application)\/(x-)?(java|ecma)script$/i.test(type);
  const held = [...around(piece)].find(({ tag }) => tag === "template" || tag === "noscript")?.tag;
  const waits = !["defer", "async"].some((name) => attributes.has(name)) && !isModule;
  const address = checkAddress(page, src);
  if (isModules) return hasMap ? [] : [finding("script-modules", { file: src })];
  if (!draws.length && file !== helper) {
    const near = meant(file.toLowerCase(), files);
    return [finding(near ? "script-name-near" : "script-name", { file, near, files: files.join(", ") })];
  }
  const faults = [
    ...held ? [finding("script-lost", { file, held })] : [],
    ...runs ? [] : [finding("script-type", { file, value: type })],
    ...attributes.has("nomodule") && !isModule ? [finding("script-nomodule", { file })] : [],
    ...address,
    ...waits && runs ? [finding("script-waits", { file })] : []
  ];
  if (isAudit) return [finding("script-audit", { file: src }), ...faults];
  return [
    ...faults.length ? faults : [finding("script-good", { file })],
    ...checkHash(page, script, hashes)
  ];
}
function checkScripts(page, drawn, hashes) {
  const scripts = scriptsOf(page);
  const pages = page.pieces.filter(({ tag }) => tag === "script");
  const hasMap = pages.some(({ attributes }) => attributes.get("type") === "importmap");
  const found = scripts.flatMap((script) => checkScript(page, script, hashes, hasMap));
  const isOurs = ({ attributes, code }) => !attributes.has("src") && (/aware(-[a-z-]{1,40})?\.min\.js/.test(code) || /customElements/.test(code) && /aware-[a-z]/.test(code));
  const inlined = pages.some(isOurs);
  if (inlined) found.push(finding("script-inline", { version }));
  const missing = drawn.filter((tag) => !scripts.some(({ draws }) => draws.includes(tag)));
  const hasBundle = pages.some(({ attributes }) => attributes.get("type") === "module");
  if (!inlined && hasBundle && !scripts.length && missing.length) found.push(finding("script-bundle"));
  else if (!inlined) found.push(...missing.map((tag) => finding("script-missing", { tag, version })));
  const named = scripts.filter(({ draws, isModules }) => draws.length && !isModules);
  const count = (wanted) => named.filter(({ file }) => file === wanted).length;
  const names = [...new Set(named.map(({ file }) => file))];
  for (const file of names)
    if (count(file) > 1) found.push(finding("script-twice", { file, count: count(file) }));
  if (names.length > 1 && names.includes(all))
    found.push(finding("script-both", { files: names.join(", ") }));
  for (const { file, draws } of named)
    if (drawn.length && !draws.some((tag) => drawn.includes(tag)))
      found.push(finding("script-idle", { file }));
  const pins = (wanted) => new Set(
    named.filter(({ file }) => file === wanted).map(({ piece }) => piece.attributes.get("integrity")?.trim()).filter(Boolean)
  );
  const isNow = (state) => found.some(({ id }) => id === state);
  if (names.some((file) => pins(file).size > 1) || isNow("hash-good") && isNow("hash-old"))
    found.push(finding("script-versions"));
  return found;
}

export { checkAddress, checkFiles, checkScripts, fileOf, scriptsOf };
