import { lines } from '../../content/lines.js';
import { centers } from '../../content/local/centers.js';
import '../../content/local/counties.js';
import { isSlip } from './near.js';
import { textOf } from './page.js';
import { finding } from './words.js';

const digitsOf = (number) => number.replace(/\D/g, "").replace(/^1(?=\d{9,}$)/, "");
const known = /* @__PURE__ */ new Map();
const know = (name, phone, way) => {
  const digits = digitsOf(phone.e164);
  const each = known.get(digits) ?? { digits, phone, name };
  each[way] = `${way === "calls" ? "tel" : "sms"}:${phone.e164}`;
  known.set(digits, each);
};
for (const { name, voice, sms } of [...lines, ...centers]) {
  if (voice) know(name, voice, "calls");
  if (sms) know(name, sms, "texts");
}
const gap = "[ .\\-/]{0,3}";
const whole = new RegExp(`(?<![\\w#])(?:\\+?1${gap})?\\(?\\d{3}\\)?${gap}\\d{3}${gap}\\d{4}(?!\\d)`, "g");
const almost = /(?<![\w#])(?:\+?1[ .-])?\(?\d(?:[ ().-]{0,2}\d){8,10}(?!\d)/g;
const codes = /(?<!\d)(?:233-?733|898-?211)(?!\d)|\b(?:call|dial|text)(?: [^\d\n]{0,30})? (\d{3}|\d{5,6})(?![\d-])/gi;
function numbersIn(text) {
  const found = [];
  const take = (pattern) => (match, code) => {
    const written = typeof code === "string" ? code : match;
    const digits = digitsOf(written);
    if (pattern !== codes || digits.length > 4 || known.has(digits)) found.push({ written, digits });
    return "\n";
  };
  let rest = text;
  for (const pattern of [whole, almost, codes]) rest = rest.replace(pattern, take(pattern));
  return found;
}
const hasKnown = ({ text }) => numbersIn(text).some(({ digits }) => digits.length > 4 && known.has(digits));
const hasNumber = (text) => numbersIn(text).some(({ digits }) => digits.length === 10 || known.has(digits));
const swapped = (a, b) => a.length === b.length && Array.from(a).some((_, i) => a.slice(0, i) + (a[i + 1] ?? "") + a[i] + a.slice(i + 2) === b);
const slip = (digits) => digits.length < 5 || digits.length > 11 ? void 0 : [...known.values()].find(
  (each) => each.digits.length > 4 && (isSlip(digits, each.digits) || swapped(digits, each.digits))
);
function suspect({ written, digits }) {
  const near = slip(digits);
  if (!near) return [];
  const id = near.digits.startsWith("207") && digits.length === 10 ? "number-near" : "number-typo";
  return [finding(id, { written: written.trim(), name: near.name, number: near.phone.display })];
}
const decoded = (address) => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};
function linksOf(page) {
  return page.pieces.flatMap((piece) => {
    const address = piece.tag === "a" || piece.tag === "area" ? piece.attributes.get("href") : void 0;
    const [, scheme, rest] = /^\s*(tel|callto|sms|smsto):(?:\/\/)?([^]*)$/i.exec(address ?? "") ?? [];
    if (!address || !scheme) return [];
    const number = decoded(rest).split(/[;?&,]/)[0];
    return [
      {
        way: /^(tel|callto)$/i.test(scheme) ? "calls" : "texts",
        address,
        number,
        words: textOf(page, piece).trim(),
        isRead: piece.isRead
      }
    ];
  });
}
function checkLink({ way, address, number, words }) {
  const shown = numbersIn(words);
  const target = known.get(digitsOf(number));
  const said = shown.map(({ digits: digits2 }) => known.get(digits2)).find(Boolean);
  const href = ({ calls, texts }) => way === "calls" ? calls ?? texts : texts ?? calls;
  if (/[a-z]/i.test(number) || !/\d/.test(number))
    return said ? [finding("link-broken", { written: words, address, href: href(said) })] : [];
  const digits = digitsOf(number);
  if (shown.length && !shown.some((each) => each.digits === digits) && (said ?? target)) {
    const slips = said ? [] : shown.filter((each) => slip(each.digits) === target).flatMap(suspect);
    return slips.length ? slips : [
      finding("link-other", {
        written: said?.phone.display ?? shown[0].written,
        dialed: target?.phone.display ?? number,
        href: said ? href(said) : `${way === "calls" ? "tel" : "sms"}:${shown[0].written.replace(/[^\d+]/g, "")}`
      })
    ];
  }
  if (!target) return suspect({ written: number, digits });
  const about = { number: target.phone.display, name: target.name, href: href(target) };
  const wrong = way === "calls" ? !target.calls && "no-calls" : !target.texts && "no-texts";
  return [
    ...wrong ? [finding(wrong, about)] : [],
    ...way === "texts" && /body/i.test(address) ? [finding("sms-body", about)] : []
  ];
}
function checkNumbers(page, isText) {
  const links = linksOf(page);
  const linked = new Set(links.filter(({ isRead }) => isRead).map(({ number }) => digitsOf(number)));
  const lost = new Set(
    page.pieces.flatMap(({ tag, attributes }) => {
      const digits = tag === "a" && /^\s*(?:\.?\/)?(\d{3,10})\s*$/.exec(attributes.get("href") ?? "")?.[1];
      return digits && known.has(digits) ? [digits] : [];
    })
  );
  const written = numbersIn(page.text);
  const read = new Set(written.map(({ digits }) => digits));
  const faults = links.flatMap(checkLink);
  const shown = [...known.values()].filter(({ digits }) => read.has(digits));
  const unlinked = isText ? [] : shown.filter((each) => !linked.has(each.digits));
  for (const { digits, phone, name, calls, texts } of unlinked) {
    const id = lost.has(digits) ? "link-lost" : !calls ? "sms-unlinked" : digits.length > 4 ? "number-unlinked" : "number-unlinked-short";
    faults.push(finding(id, { number: phone.display, name, href: calls ?? texts }));
  }
  for (const { digits, phone, name } of known.values())
    if (linked.has(digits) && !page.text.includes(phone.display) && !read.has(digits))
      faults.push(finding("number-unseen", { number: phone.display, name }));
  faults.push(...written.filter(({ digits }) => !known.has(digits)).flatMap(suspect));
  const isGood = shown.length && !faults.some(({ level }) => level === "fix");
  const numbers = shown.map(({ phone }) => phone.display).join(", ");
  return [...faults, ...isGood ? [finding(isText ? "numbers-text" : "numbers-good", { numbers })] : []];
}

export { checkNumbers, hasKnown, hasNumber };
