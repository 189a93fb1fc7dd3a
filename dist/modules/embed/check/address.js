import { version } from '../../version.js';
import { finding } from './findings/index.js';

const ends = (address) => {
  const at = address.search(/[?#]/);
  return at < 0 ? address.length : at;
};
const pathOf = (address) => address.slice(0, ends(address));
const fileOf = (address) => {
  const path = pathOf(address.trim());
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
};
function parseUrl(address, base) {
  try {
    return new URL(address, base);
  } catch {
    return void 0;
  }
}
const stores = /(^|\.)(github\.com|githubusercontent\.com|drive\.google\.com|docs\.google\.com|dropbox\.com|sharepoint\.com)$/;
const cdns = /(^|\.)(unpkg\.com|jsdelivr\.net|esm\.sh|skypack\.dev|jspm\.io|cdnjs\.cloudflare\.com|esm\.run)$/;
const nowhere = "https://page.invalid/";
const homes = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;
const known = /* @__PURE__ */ new WeakMap();
function findPlaces({ elements }) {
  const at = (address, base2) => parseUrl(address ?? "", base2)?.href ?? base2;
  const said = (tag, name, wanted, value) => elements.find(
    (each) => each.tag === tag && each.attributes.get(name)?.trim().toLowerCase() === wanted && each.attributes.get(value)
  )?.attributes.get(value);
  const canonical = said("link", "rel", "canonical", "href") ?? said("meta", "property", "og:url", "content");
  const home = at(canonical, nowhere);
  const base = elements.find(({ tag, attributes }) => tag === "base" && attributes.has("href"));
  return { home, base: at(base?.attributes.get("href"), home) };
}
function placesOf(page) {
  const places = known.get(page) ?? findPlaces(page);
  known.set(page, places);
  return places;
}
const urlOf = (page, address) => parseUrl(address, placesOf(page).base);
function isAway(page, { protocol, origin }) {
  return /^https?:$/.test(protocol) && ![placesOf(page).home, nowhere].some((each) => new URL(each).origin === origin);
}
const hidesHost = ({ username, password }) => !!(username || password);
function checkAddress(page, src) {
  const address = src.trim();
  if (!address) return [finding("address-empty")];
  if (/^file:|^[a-z]:[\\/]|^\\\\/i.test(address)) return [finding("address-disk", { address })];
  const url = urlOf(page, address);
  if (!url || !/^https?:$/.test(url.protocol)) return [finding("address-odd", { address })];
  const { hostname, host } = url;
  if (hidesHost(url)) return [finding("address-user", { address, host })];
  if (homes.test(hostname)) return [finding("address-local", { address })];
  if (stores.test(hostname)) return [finding("address-store", { address })];
  if (cdns.test(hostname)) return [finding("address-cdn", { address })];
  return /^http:/i.test(address) ? [finding("address-http", { address })] : [];
}
const isRelative = (address) => !/^([/\\]|[a-z][a-z\d+.-]*:)/i.test(address);
const versionIn = (address) => /[?&](?:v|ver|version)=([^&#]*)/i.exec(address)?.[1] ?? /(?<!\d)\d{1,9}\.\d{1,9}/.exec(pathOf(address))?.[0];
function lookAt(page, src) {
  const address = src.trim();
  const { home } = placesOf(page);
  const url = urlOf(page, address);
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
    ...home !== nowhere && isAway(page, url) ? [finding("address-foreign", { file, host: url.host })] : []
  ];
}

export { checkAddress, fileOf, hidesHost, isAway, isRelative, lookAt, nowhere, parseUrl, pathOf, placesOf, urlOf, versionIn };
