import { named, known, digitsOf } from './known.js';
import { holdersOf } from './page.js';
import { finding } from './findings/index.js';

const gap = "[ .\\-/]{0,3}";
const whole = new RegExp(`(?<![\\w#])(?:\\+?1${gap})?\\(?\\d{3}\\)?${gap}\\d{3}${gap}\\d{4}(?!\\d)`, "g");
const almost = /(?<![\w#])(?:\+?1[ .-])?\(?\d(?:[ ().-]{0,2}\d){8,10}(?!\d)/g;
const codes = /(?<!\d)(?:233-?733|898-?211)(?!\d)|\b(?:call|dial|text)(?: [^\d\n]{0,30})? (\d{3}|\d{5,6})(?![\d-])/gi;
const near = /(?<![\w#.$-])\d{3}[.-]\d{4}(?![\w-])/g;
function numbersIn(text) {
  const found = [];
  const take = (pattern) => (match, ...more) => {
    const written2 = typeof more[0] === "string" ? more[0] : match;
    const digits = digitsOf(written2);
    const end = more.at(-2) + match.length;
    if (pattern !== codes || digits.length > 4 || known.has(digits))
      found.push({ written: written2, digits, at: end - written2.length, end });
    return "\n".repeat(match.length);
  };
  let rest = text;
  for (const pattern of [whole, almost, codes, near]) rest = rest.replace(pattern, take(pattern));
  return found.sort((a, b) => a.at - b.at);
}
const placed = (page, all) => {
  const holders = holdersOf(
    page,
    all.map(({ at }) => at)
  );
  return all.map((each, i) => ({ ...each, holder: holders[i] }));
};
const isWhole = ({ digits }) => digits.length === 10 || known.has(digits);
const read = /* @__PURE__ */ new WeakMap();
function readNumbers(page) {
  let numbers = read.get(page);
  if (!numbers) {
    const all = placed(page, numbersIn(page.text));
    numbers = { all, whole: all.filter(isWhole) };
    read.set(page, numbers);
  }
  return numbers;
}
const numbersOf = (page) => readNumbers(page).all;
const written = [...named.keys()].map((name) => name.replace(/[^\w ]/g, "\\$&"));
const anyName = new RegExp(
  `(?<!\\w)(?:${written.sort((a, b) => b.length - a.length).join("|")})(?!\\w)`,
  "gi"
);
const namesIn = (text) => Array.from(text.matchAll(anyName), ({ 0: name, index }) => ({
  name,
  numbers: named.get(name.toLowerCase()),
  at: index,
  end: index + name.length
}));
const namesOf = (page) => placed(page, namesIn(page.text));
const hasKnown = (page) => numbersOf(page).some(({ digits }) => digits.length > 4 && known.has(digits));
function hasNumber(page, start = 0, end = Infinity) {
  const { whole: whole2 } = readNumbers(page);
  let [low, high] = [0, whole2.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (whole2[middle].at < start) low = middle + 1;
    else high = middle;
  }
  return low < whole2.length && whole2[low].at < end;
}
const slips = /* @__PURE__ */ new Map();
function slip(digits) {
  if (!slips.size)
    for (const each of known.values()) {
      const own = each.digits;
      if (own.length < 5) continue;
      for (let i = 0; i <= own.length; i++) {
        const [before, after] = [own.slice(0, i), own.slice(i + 1)];
        const ways = [before + after, before + (own[i + 1] ?? "") + (own[i] ?? "") + own.slice(i + 2)];
        for (const digit of "0123456789") ways.push(before + digit + after, before + digit + own.slice(i));
        for (const way of ways) if (!known.has(way) && !slips.has(way)) slips.set(way, each);
      }
    }
  return slips.get(digits);
}
function suspect({ written: written2, digits }) {
  const near2 = slip(digits);
  if (!near2) return [];
  const id = near2.digits.startsWith("207") && digits.length === 10 ? "number-near" : "number-typo";
  return [finding(id, { written: written2.trim(), name: near2.name, number: near2.phone.display })];
}

export { hasKnown, hasNumber, namesIn, namesOf, numbersIn, numbersOf, slip, suspect };
