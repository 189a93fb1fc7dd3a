import { lines } from '../../content/lines.js';
import { centers } from '../../content/local/index.js';
import type { Phone } from '../../content/types.js';
import { isSlip } from './near.js';
import { textOf, type Page } from './page.js';
import { finding, type Finding } from './words.js';

interface Known {
  readonly digits: string;
  readonly phone: Phone;
  readonly name: string;
  calls?: string;
  texts?: string;
}

/** Only its digits, without the 1 of the country: no area code begins with one. */
const digitsOf = (number: string) => number.replace(/\D/g, '').replace(/^1(?=\d{9,}$)/, '');

/** Every number we know, by its digits. */
const known = new Map<string, Known>();
const know = (name: string, phone: Phone, way: 'calls' | 'texts') => {
  const digits = digitsOf(phone.e164);
  const each: Known = known.get(digits) ?? { digits, phone, name };
  each[way] = `${way === 'calls' ? 'tel' : 'sms'}:${phone.e164}`;
  known.set(digits, each);
};
interface Reached {
  readonly name: string;
  readonly voice?: Phone;
  readonly sms?: Phone;
}
for (const { name, voice, sms } of [...lines, ...centers] as readonly Reached[]) {
  if (voice) know(name, voice, 'calls');
  if (sms) know(name, sms, 'texts');
}

const gap = '[ .\\-/]{0,3}';
const whole = new RegExp(`(?<![\\w#])(?:\\+?1${gap})?\\(?\\d{3}\\)?${gap}\\d{3}${gap}\\d{4}(?!\\d)`, 'g');
// With a digit lost or doubled.
const almost = /(?<![\w#])(?:\+?1[ .-])?\(?\d(?:[ ().-]{0,2}\d){8,10}(?!\d)/g;
const codes =
  /(?<!\d)(?:233-?733|898-?211)(?!\d)|\b(?:call|dial|text)(?: [^\d\n]{0,30})? (\d{3}|\d{5,6})(?![\d-])/gi;

interface Written {
  /** As it stands there. */
  readonly written: string;
  readonly digits: string;
}

/** The telephone numbers in a text. */
function numbersIn(text: string): Written[] {
  const found: Written[] = [];
  const take = (pattern: RegExp) => (match: string, code?: unknown) => {
    const written = typeof code === 'string' ? code : match;
    const digits = digitsOf(written);
    if (pattern !== codes || digits.length > 4 || known.has(digits)) found.push({ written, digits });
    return '\n';
  };
  let rest = text;
  for (const pattern of [whole, almost, codes]) rest = rest.replace(pattern, take(pattern));
  return found;
}

/** Whether a number of ours can be read. */
export const hasKnown = ({ text }: Page): boolean =>
  numbersIn(text).some(({ digits }) => digits.length > 4 && known.has(digits));

export const hasNumber = (text: string): boolean =>
  numbersIn(text).some(({ digits }) => digits.length === 10 || known.has(digits));

const swapped = (a: string, b: string) =>
  a.length === b.length &&
  Array.from(a).some((_, i) => a.slice(0, i) + (a[i + 1] ?? '') + a[i]! + a.slice(i + 2) === b);

/** The number that was probably meant, when it is one slip away. */
const slip = (digits: string): Known | undefined =>
  digits.length < 5 || digits.length > 11
    ? undefined
    : [...known.values()].find(
        (each) => each.digits.length > 4 && (isSlip(digits, each.digits) || swapped(digits, each.digits)),
      );

function suspect({ written, digits }: Written): Finding[] {
  const near = slip(digits);
  if (!near) return [];
  // In Maine a number one digit away is often another office; a toll-free number or a code never is.
  const id = near.digits.startsWith('207') && digits.length === 10 ? 'number-near' : 'number-typo';
  return [finding(id, { written: written.trim(), name: near.name, number: near.phone.display })];
}

const decoded = (address: string) => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

interface Link {
  readonly way: 'calls' | 'texts';
  readonly address: string;
  /** Its number as written, without what comes after it. */
  readonly number: string;
  readonly words: string;
  readonly isRead: boolean;
}

function linksOf(page: Page): Link[] {
  return page.pieces.flatMap((piece) => {
    const address = piece.tag === 'a' || piece.tag === 'area' ? piece.attributes.get('href') : undefined;
    const [, scheme, rest] = /^\s*(tel|callto|sms|smsto):(?:\/\/)?([^]*)$/i.exec(address ?? '') ?? [];
    if (!address || !scheme) return [];
    const number = decoded(rest!).split(/[;?&,]/)[0]!;
    return [
      {
        way: /^(tel|callto)$/i.test(scheme) ? 'calls' : 'texts',
        address,
        number,
        words: textOf(page, piece).trim(),
        isRead: piece.isRead,
      } as const,
    ];
  });
}

function checkLink({ way, address, number, words }: Link): Finding[] {
  const shown = numbersIn(words);
  const target = known.get(digitsOf(number));
  const said = shown.map(({ digits }) => known.get(digits)).find(Boolean);
  const href = ({ calls, texts }: Known) => (way === 'calls' ? (calls ?? texts) : (texts ?? calls));

  if (/[a-z]/i.test(number) || !/\d/.test(number))
    return said ? [finding('link-broken', { written: words, address, href: href(said) })] : [];
  const digits = digitsOf(number);
  if (shown.length && !shown.some((each) => each.digits === digits) && (said ?? target)) {
    // Where the words have the slip and not the address, they are what to mend.
    const slips = said ? [] : shown.filter((each) => slip(each.digits) === target).flatMap(suspect);
    return slips.length
      ? slips
      : [
          finding('link-other', {
            written: said?.phone.display ?? shown[0]!.written,
            dialed: target?.phone.display ?? number,
            href: said
              ? href(said)
              : `${way === 'calls' ? 'tel' : 'sms'}:${shown[0]!.written.replace(/[^\d+]/g, '')}`,
          }),
        ];
  }
  if (!target) return suspect({ written: number, digits });

  const about = { number: target.phone.display, name: target.name, href: href(target) };
  const wrong = way === 'calls' ? !target.calls && 'no-calls' : !target.texts && 'no-texts';
  return [
    ...(wrong ? [finding(wrong, about)] : []),
    ...(way === 'texts' && /body/i.test(address) ? [finding('sms-body', about)] : []),
  ];
}

/** Whether the numbers on a page are right, and can be dialed; in a letter they need no links. */
export function checkNumbers(page: Page, isText: boolean): Finding[] {
  const links = linksOf(page);
  const linked = new Set(links.filter(({ isRead }) => isRead).map(({ number }) => digitsOf(number)));
  // What some hosts make of a link to text: an address of their own site, which leads nowhere.
  const lost = new Set(
    page.pieces.flatMap(({ tag, attributes }) => {
      const digits = tag === 'a' && /^\s*(?:\.?\/)?(\d{3,10})\s*$/.exec(attributes.get('href') ?? '')?.[1];
      return digits && known.has(digits) ? [digits] : [];
    }),
  );
  const written = numbersIn(page.text);
  const read = new Set(written.map(({ digits }) => digits));
  const faults = links.flatMap(checkLink);

  const shown = [...known.values()].filter(({ digits }) => read.has(digits));
  const unlinked = isText ? [] : shown.filter((each) => !linked.has(each.digits));
  for (const { digits, phone, name, calls, texts } of unlinked) {
    const id = lost.has(digits)
      ? 'link-lost'
      : !calls
        ? 'sms-unlinked'
        : digits.length > 4
          ? 'number-unlinked'
          : 'number-unlinked-short';
    faults.push(finding(id, { number: phone.display, name, href: calls ?? texts }));
  }
  for (const { digits, phone, name } of known.values())
    if (linked.has(digits) && !page.text.includes(phone.display) && !read.has(digits))
      faults.push(finding('number-unseen', { number: phone.display, name }));
  faults.push(...written.filter(({ digits }) => !known.has(digits)).flatMap(suspect));

  const isGood = shown.length && !faults.some(({ level }) => level === 'fix');
  const numbers = shown.map(({ phone }) => phone.display).join(', ');
  return [...faults, ...(isGood ? [finding(isText ? 'numbers-text' : 'numbers-good', { numbers })] : [])];
}
