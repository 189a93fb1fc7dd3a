import { urlOf, hidesHost, isAway, placesOf, nowhere } from './address.js';
import { loadedBy } from './css.js';
import { nearestOf } from './page.js';
import { finding } from './findings/index.js';

const isFrame = /^(iframe|frame|object|embed)$/;
const isFollowed = /(^|\s)(stylesheet|icon|apple-touch-icon(-precomposed)?|mask-icon|manifest|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch)(\s|$)/i;
function loadsOf({ tag, attributes, code }) {
  if (!attributes.size && !code) return [];
  const given = (name) => attributes.get(name)?.trim() ?? "";
  const addresses = ["src", "data-src", "data", "poster", "background"].map(given);
  for (const name of ["srcset", "data-srcset", "imagesrcset"])
    addresses.push(
      ...given(name).split(/,\s/).map((each) => each.trim().split(/\s/, 1)[0])
    );
  if (/^(image|use|feimage)$/.test(tag) || tag === "link" && isFollowed.test(given("rel")))
    addresses.push(given("href"), given("xlink:href"));
  return [
    ...[...new Set(addresses)].filter(Boolean).map((address) => ({ address, selector: "" })),
    ...loadedBy(given("style")),
    ...tag === "style" ? loadedBy(code) : []
  ];
}
const sentTo = ({ attributes }) => ["action", "formaction", "ping"].flatMap(
  (name) => attributes.get(name)?.split(/\s+/).filter(Boolean) ?? []
);
function checkAsking(page, widgetOf) {
  return page.elements.flatMap((element) => {
    const tag = widgetOf(element)?.tag;
    if (!tag || element.tag === "script") return [];
    const urls = [...loadsOf(element).map(({ address }) => address), ...sentTo(element)].flatMap(
      (address) => urlOf(page, address) ?? []
    );
    if (isFrame.test(element.tag))
      return [finding("inside-frame", { tag, held: element.tag, to: urls[0]?.href ?? "no address" })];
    return urls.filter((url) => hidesHost(url) || isAway(page, url)).map(({ host }) => finding("inside-asks", { tag, held: element.tag, host }));
  });
}
function isOwnHost(page, host) {
  const own = new URL(placesOf(page).home).host.replace(/^www\./, "");
  return host === own || host.endsWith(`.${own}`);
}
const most = 5;
const listed = (hosts) => [...hosts].slice(0, most).join(", ") + (hosts.size > most ? ` and ${hosts.size - most} more` : "");
const isOurs = /aware-|::part\(|\b(?:tel|sms):/i;
const isUse = /:(?:hover|active|focus|visited|target|checked)/i;
function checkOtherSites(page, hosts, scripts, widgetOf, watched) {
  const ours = /* @__PURE__ */ new Set([...scripts, ...hosts.map(({ element }) => element)]);
  const templateOf = nearestOf(page, ({ tag }) => tag === "template");
  const found = [];
  const loaded = /* @__PURE__ */ new Set();
  const framed = /* @__PURE__ */ new Set();
  for (const element of page.elements) {
    if (ours.has(element) || templateOf(element) || widgetOf(element)) continue;
    for (const { address, selector } of loadsOf(element)) {
      const url = urlOf(page, address);
      if (!url || !isAway(page, url) || isOwnHost(page, url.host)) continue;
      const { host } = url;
      if (isOurs.test(selector) && isUse.test(selector))
        found.push(finding("style-tells", { selector, host }));
      else (watched && isFrame.test(element.tag) ? framed : loaded).add(host);
    }
  }
  if (framed.size) found.push(finding("frame-beside", { tag: watched.tag, hosts: listed(framed) }));
  if (loaded.size) found.push(finding("page-loads", { hosts: listed(loaded) }));
  return found;
}
function refreshOf(content) {
  const [, seconds, rest = ""] = /^\s*([\d.]+)(?:[\s;,]+([^]*))?$/.exec(content) ?? [];
  if (!seconds) return void 0;
  const [, quote = "", address = ""] = /^(?:url\s*=\s*)?(["']?)([^]*)/i.exec(rest);
  return { seconds, address: (quote ? address.split(quote, 1)[0] : address).trim() };
}
function checkRefresh(page) {
  const templateOf = nearestOf(page, ({ tag }) => tag === "template");
  const refresh = page.elements.filter(
    ({ tag, attributes }) => tag === "meta" && attributes.get("http-equiv")?.trim().toLowerCase() === "refresh"
  ).filter((element) => !templateOf(element)).map(({ attributes }) => refreshOf(attributes.get("content") ?? "")).find(Boolean);
  if (!refresh) return [];
  const { seconds, address } = refresh;
  const url = urlOf(page, address);
  const { home } = placesOf(page);
  const withoutHash = (each) => each.split("#", 1)[0];
  const isAgain = !address || home !== nowhere && !!url && withoutHash(url.href) === withoutHash(home);
  if (isAgain) return [finding("refresh-again", { seconds })];
  return [finding("refresh-away", { seconds, to: url && isAway(page, url) ? url.host : address })];
}

export { checkAsking, checkOtherSites, checkRefresh };
