import { digitsOf, known, named, type Known } from './known.js';
import { holdersOf, type Page, type PageElement } from './page.js';
import { finding, type Finding } from './findings/index.js';

const gap = '[ .\\-/]{0,3}';
const whole = new RegExp(`(?<![\\w#])(?:\\+?1${gap})?\\(?\\d{3}\\)?${gap}\\d{3}${gap}\\d{4}(?!\\d)`, 'g');
// With a digit lost or doubled.
const almost = /(?<![\w#])(?:\+?1[ .-])?\(?\d(?:[ ().-]{0,2}\d){8,10}(?!\d)/g;
const codes =
  /(?<!\d)(?:233-?733|898-?211)(?!\d)|\b(?:call|dial|text)(?: [^\d\n]{0,30})? (\d{3}|\d{5,6})(?![\d-])/gi;
const near = /(?<![\w#.$-])\d{3}[.-]\d{4}(?![\w-])/g;

export interface Written {
  /** As it stands there. */
  readonly written: string;
  readonly digits: string;
  /** Where it begins and ends in the text. */
  readonly at: number;
  readonly end: number;
}

/** The telephone numbers in a text, in their order. */
export function numbersIn(text: string): Written[] {
  const found: Written[] = [];
  const take =
    (pattern: RegExp) =>
    (match: string, ...more: (string | number | undefined)[]) => {
      const written = typeof more[0] === 'string' ? more[0] : match;
      const digits = digitsOf(written);
      const end = (more.at(-2) as number) + match.length;
      if (pattern !== codes || digits.length > 4 || known.has(digits))
        found.push({ written, digits, at: end - written.length, end });
      return '\n'.repeat(match.length);
    };
  let rest = text;
  for (const pattern of [whole, almost, codes, near]) rest = rest.replace(pattern, take(pattern));
  return found.sort((a, b) => a.at - b.at);
}

/** Something in the text of a page, and the element that holds it. */
export type Placed<T> = T & { readonly holder: PageElement | undefined };

const placed = <T extends { readonly at: number }>(page: Page, all: readonly T[]): Placed<T>[] => {
  const holders = holdersOf(
    page,
    all.map(({ at }) => at),
  );
  return all.map((each, i) => ({ ...each, holder: holders[i] }));
};

/** Whether it is a number that somebody can dial. */
const isWhole = ({ digits }: Written): boolean => digits.length === 10 || known.has(digits);

interface Numbers {
  readonly all: readonly Placed<Written>[];
  readonly whole: readonly Placed<Written>[];
}
const read = new WeakMap<Page, Numbers>();
function readNumbers(page: Page): Numbers {
  let numbers = read.get(page);
  if (!numbers) {
    const all = placed(page, numbersIn(page.text));
    numbers = { all, whole: all.filter(isWhole) };
    read.set(page, numbers);
  }
  return numbers;
}

/** The telephone numbers that can be read on a page, in their order. */
export const numbersOf = (page: Page): readonly Placed<Written>[] => readNumbers(page).all;

/** A name of ours in a text. */
export interface Name {
  readonly name: string;
  readonly numbers: readonly Known[];
  readonly at: number;
  readonly end: number;
}
const written = [...named.keys()].map((name) => name.replace(/[^\w ]/g, '\\$&'));
const anyName = new RegExp(
  `(?<!\\w)(?:${written.sort((a, b) => b.length - a.length).join('|')})(?!\\w)`,
  'gi',
);
export const namesIn = (text: string): Name[] =>
  Array.from(text.matchAll(anyName), ({ 0: name, index }) => ({
    name,
    numbers: named.get(name.toLowerCase())!,
    at: index,
    end: index + name.length,
  }));
export const namesOf = (page: Page): Placed<Name>[] => placed(page, namesIn(page.text));

/** Whether a number of ours can be read. */
export const hasKnown = (page: Page): boolean =>
  numbersOf(page).some(({ digits }) => digits.length > 4 && known.has(digits));

/** Whether a number can be read in a part of the text. */
export function hasNumber(page: Page, start = 0, end = Infinity): boolean {
  const { whole } = readNumbers(page);
  let [low, high] = [0, whole.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (whole[middle]!.at < start) low = middle + 1;
    else high = middle;
  }
  return low < whole.length && whole[low]!.at < end;
}

const slips = new Map<string, Known>();

/** The number that was probably meant, when it is one slip away: a digit more, less or other, or two that changed places. */
export function slip(digits: string): Known | undefined {
  if (!slips.size)
    for (const each of known.values()) {
      const own = each.digits;
      if (own.length < 5) continue;
      for (let i = 0; i <= own.length; i++) {
        const [before, after] = [own.slice(0, i), own.slice(i + 1)];
        const ways = [before + after, before + (own[i + 1] ?? '') + (own[i] ?? '') + own.slice(i + 2)];
        for (const digit of '0123456789') ways.push(before + digit + after, before + digit + own.slice(i));
        for (const way of ways) if (!known.has(way) && !slips.has(way)) slips.set(way, each);
      }
    }
  return slips.get(digits);
}

export function suspect({ written, digits }: Pick<Written, 'written' | 'digits'>): Finding[] {
  const near = slip(digits);
  if (!near) return [];
  // In Maine a number one digit away is often another office; a toll-free number or a code never is.
  const id = near.digits.startsWith('207') && digits.length === 10 ? 'number-near' : 'number-typo';
  return [finding(id, { written: written.trim(), name: near.name, number: near.phone.display })];
}
