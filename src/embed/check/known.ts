import { exit } from '../../content/exit.js';
import { emergency, lines, nhth } from '../../content/lines.js';
import { centers } from '../../content/local/index.js';
import { danger } from '../../content/words.js';
import type { Phone } from '../../content/types.js';
import { normalizeText } from './page.js';

/** A number of ours. */
export interface Known {
  readonly digits: string;
  readonly phone: Phone;
  readonly name: string;
  calls?: string;
  texts?: string;
}

/** Only its digits, without the 1 of the country: no area code begins with one. */
export const digitsOf = (number: string): string => number.replace(/\D/g, '').replace(/^1(?=\d{9,}$)/, '');

/** Every number we know, by its digits. */
export const known = new Map<string, Known>();
/** The same by what a phone may be given to dial it. */
const dialable = new Map<string, Known>();
/** Every line and center we know by its name in small letters, with its numbers. */
export const named = new Map<string, Known[]>();

const know = (name: string, phone: Phone, way: 'calls' | 'texts'): Known => {
  const digits = digitsOf(phone.e164);
  const each: Known = known.get(digits) ?? { digits, phone, name };
  each[way] = `${way === 'calls' ? 'tel' : 'sms'}:${phone.e164}`;
  known.set(digits, each);
  for (const number of digits.length === 10 ? [phone.e164, `1${digits}`, digits] : [phone.e164])
    dialable.set(number, each);
  return each;
};
interface Reached {
  readonly name: string;
  readonly short?: string;
  readonly voice?: Phone;
  readonly sms?: Phone;
  readonly line?: Reached;
}
for (const reached of [...lines, ...centers] as readonly Reached[]) {
  const { name, short, voice, sms } = reached;
  const numbers = [
    ...(voice ? [know(name, voice, 'calls')] : []),
    ...(sms ? [know(name, sms, 'texts')] : []),
  ];
  for (const each of [name, short ?? '']) {
    // What is said in prose, as "love is respect", names nobody.
    if (numbers.length && /[A-Z\d]/.test(each)) named.set(normalizeText(each).toLowerCase(), numbers);
  }
}

// What stands before a number in our words names it as well.
named.set(exit.help.replace(/:.*/, '').toLowerCase(), [known.get(digitsOf(nhth.voice.e164))!]);
named.set(danger.question.toLowerCase(), [known.get(emergency.voice.e164)!]);

/** The number of ours that a phone dials which is given this. */
export const dials = (number: string): Known | undefined => dialable.get(number.replace(/[\s().-]/g, ''));

/** The sites that we link to for help. */
const sites = new Set(
  ([...lines, ...centers] as readonly { readonly web?: string; readonly chat?: string }[])
    .flatMap(({ web, chat }) => [web, chat])
    .filter((each) => each !== undefined)
    .map((each) => new URL(each).host),
);
export const isHelp = ({ protocol, host }: URL): boolean => protocol === 'https:' && sites.has(host);

/** The words of a link that leaves the page. */
export const leave = exit.leave.toLowerCase();
