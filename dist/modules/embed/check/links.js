import { exitHref } from '../../content/exit.js';
import { urlOf, isAway, hidesHost, parseUrl } from './address.js';
import { urlsOf } from './hosts.js';
import { known, dials, digitsOf, leave, isHelp } from './known.js';
import { numbersOf, namesOf, namesIn, numbersIn, slip, suspect } from './numbers.js';
import { nearestOf, textOf } from './page.js';
import { isOurLink } from './openings.js';
import { finding } from './findings/index.js';

const longest = 300;
const decoded = (address) => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};
function dialedBy(address) {
  const [, scheme, rest] = /^(tel|callto|smsto|sms|mmsto|mms):(?:\/\/)?([^]*)$/i.exec(address) ?? [];
  if (!scheme) return void 0;
  const all = decoded(rest);
  const [number] = /^[^;?&,#*]*/.exec(all);
  return { way: /^[tc]/i.test(scheme) ? "calls" : "texts", number, more: all.slice(number.length) };
}
const addressIn = ({ attributes }) => (attributes.get("href") ?? attributes.get("xlink:href"))?.replace(/^[\0- ]+|[\t\n\r]/g, "").trim();
const isLink = (element) => element.tag === "button" || /^(a|area)$/.test(element.tag) && addressIn(element) !== void 0;
function widgetsOf(page, hosts) {
  const byElement = new Map(hosts.filter(({ form }) => form !== "frame").map((host) => [host.element, host]));
  const holder = nearestOf(page, (element) => byElement.has(element));
  return (element) => {
    const held = holder(element);
    return held && byElement.get(held);
  };
}
function linksOf(page, hosts, widgetOf) {
  const linkOf = nearestOf(page, isLink);
  const shown = /* @__PURE__ */ new Map();
  const names = /* @__PURE__ */ new Map();
  const sort = (into, each) => {
    const link = linkOf(each.holder);
    const others = into.get(link);
    if (others) others.push(each);
    else into.set(link, [each]);
  };
  for (const each of numbersOf(page)) sort(shown, each);
  for (const each of namesOf(page)) sort(names, each);
  const holding = new Set(hosts.map(({ element }) => linkOf(element.parent)));
  return page.elements.filter(isLink).map((element) => {
    const address = addressIn(element) ?? "";
    const label = ["aria-label", "title"].map((name) => element.attributes.get(name) ?? "").join("\n").slice(0, longest);
    return {
      element,
      address,
      dialed: dialedBy(address),
      words: textOf(page, element).slice(0, longest).trim() || label.trim(),
      shown: [...shown.get(element) ?? [], ...label ? numbersIn(label) : []],
      names: [...names.get(element) ?? [], ...label ? namesIn(label) : []],
      host: widgetOf(element),
      isAround: holding.has(element)
    };
  });
}
const hrefOf = (way, { calls, texts }) => way === "calls" ? calls ?? texts : texts ?? calls;
const isOther = (digits, names) => names.length > 0 && !names.some(({ numbers }) => numbers.some((each) => each.digits === digits));
function checkMore(address, { way, more }, target) {
  if (!more) return [];
  const about = { number: target.phone.display, name: target.name, href: hrefOf(way, target), more, address };
  const parts = more.split(/[;?&,]/).filter(Boolean);
  const others = parts.filter((part) => way === "texts" && /\d/.test(part) && !part.includes("="));
  if (others.length) return [finding("sms-more", { ...about, others: others.slice(0, 9).join(", ") })];
  return [finding(way === "texts" && /body/i.test(more) ? "sms-body" : "link-more", about)];
}
function checkDialed({ address, dialed, words, shown, names, host }) {
  const { way, number } = dialed;
  const said = shown.map(({ digits: digits2 }) => known.get(digits2)).find(Boolean);
  const meant = said ?? names[0]?.numbers[0];
  const target = dials(number);
  const digits = digitsOf(number);
  if (!target && (/[^\d\s+().\-/]/.test(number) || !/\d/.test(number)))
    return meant ? [finding("link-broken", { written: words, address, href: hrefOf(way, meant) })] : host ? [finding("number-own", { tag: host.tag, number })] : [];
  if (shown.length && !shown.some((each) => each.digits === digits) && (said ?? target)) {
    const slips = said ? [] : shown.filter((each) => slip(each.digits) === target).flatMap(suspect);
    return slips.length ? slips : [
      finding("link-other", {
        written: said?.phone.display ?? shown[0].written,
        dialed: target?.phone.display ?? number,
        href: said ? hrefOf(way, said) : `${way === "calls" ? "tel" : "sms"}:${shown[0].written.replace(/[^\d+]/g, "")}`
      })
    ];
  }
  if (isOther(digits, names) && !(target && shown.length))
    return [
      finding("name-other", {
        name: names[0].name,
        dialed: target?.phone.display ?? number,
        href: hrefOf(way, names[0].numbers[0])
      })
    ];
  if (!target) {
    const slips = known.has(digits) ? [finding("link-broken", { written: words, address, href: hrefOf(way, known.get(digits)) })] : suspect({ written: number, digits });
    return slips.length || !host ? slips : [finding("number-own", { tag: host.tag, number: plain(digits) })];
  }
  const about = { number: target.phone.display, name: target.name, href: hrefOf(way, target) };
  const wrong = way === "calls" ? !target.calls && "no-calls" : !target.texts && "no-texts";
  return [...wrong ? [finding(wrong, about)] : [], ...checkMore(address, dialed, target)];
}
const plain = (digits) => digits.replace(/^(\d{3})(\d{3})(\d{4})$/, "$1-$2-$3");
function checkLed(page, link) {
  const { element, address, words, shown, names, host, isAround } = link;
  const said = shown.map(({ digits }) => known.get(digits)).find(Boolean);
  const isLeaving = words.toLowerCase() === leave;
  if (isAround || !(host || said || names.length || isLeaving)) return [];
  const number = said?.phone.display;
  const href = said && hrefOf("calls", said);
  if (element.tag === "button") return said && !host ? [finding("button-shows", { number, href })] : [];
  if (/^(?:\.?\/)?\d{3,10}$/.test(address) && known.has(digitsOf(address))) return [];
  const url = urlOf(page, address);
  const isPage = url && /^https?:$/.test(url.protocol);
  const isHome = isPage && !isAway(page, url);
  const about = { tag: host?.tag, written: words, to: isPage && !isHome ? url.host : address, number, href };
  if (/^(javascript|data|vbscript|blob|file):/i.test(address)) return [finding("link-code", about)];
  if (url && hidesHost(url)) return [finding("address-user", { address, host: url.host })];
  if (url && isHelp(url)) return [];
  if (said) return [finding("link-shows", about)];
  const places = isLeaving ? [exitHref, ...host ? urlsOf(host) : []] : [];
  if (isPage && places.some((each) => parseUrl(each)?.host === url.host)) return [];
  const isMeant = isLeaving || names.length > 0;
  if (isHome && !(host && isMeant)) return [];
  if (!host) return isPage ? [finding("link-says", about)] : [];
  if (url && isOurLink(host.tag, url.href)) return [];
  return [finding(isMeant ? "link-elsewhere" : "link-own", about)];
}
const checkLinks = (page, links) => links.flatMap((link) => link.dialed ? checkDialed(link) : checkLed(page, link));

export { checkLinks, linksOf, plain, widgetsOf };
