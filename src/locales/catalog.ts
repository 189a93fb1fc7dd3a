import type { Text } from '../card/inline.js';

/** A text of the content in English, by the id under which a catalog has its translation. */
export class Source {
  constructor(
    readonly id: string,
    readonly text: string,
  ) {}

  /** What the content asks of a text, as whether it speaks of texting, it asks of the English. */
  toString(): string {
    return this.text;
  }
}

/** One text in another language. */
export interface Message {
  /** The English from which it was translated. */
  readonly source: string;
  readonly target: string;
  /** `draft`: nobody who speaks the language has read it. `stale`: its English has changed; it is not shown. */
  readonly state: 'draft' | 'reviewed' | 'stale';
}

/** The texts of a language by their ids. */
export type Catalog = Readonly<Record<string, Message>>;

const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(' ');
const digitsIn = (text: string) => (text.match(/\p{Nd}+/gu) ?? []).sort().join(' ');

const form = /_(zero|one|two|few|many|other)$/;
/** Forms for one number can do without it: the words tell it. */
const ofOneNumber = /_(zero|one|two)$/;

/** The texts of a language: where words change with a number, it has a form for each of its own plural categories. */
export const sourcesIn = (lang: string, sources: readonly Source[]): readonly Source[] => {
  const english = new Map(sources.map((each) => [each.id, each]));
  return sources.flatMap((each) =>
    !form.test(each.id)
      ? [each]
      : each.id.endsWith('_other')
        ? new Intl.PluralRules(lang).resolvedOptions().pluralCategories.map((category) => {
            const id = each.id.replace(form, `_${category}`);
            return english.get(id) ?? new Source(id, each.text);
          })
        : [],
  );
};

/** What is wrong with a catalog, one line for each fault; nothing where all is well. */
export function faultsOf(catalog: Catalog, sources: readonly Source[]): string[] {
  const english = new Map(sources.map(({ id, text }) => [id, text]));
  const lacking = sources
    .filter(({ id }) => form.test(id) && !catalog[id] && catalog[id.replace(form, '_other')])
    .map(({ id }) => `${id}: it is missing; the language has a form for these numbers`);
  const faults = Object.entries(catalog).flatMap(([id, { source, target, state }]) => {
    const text = english.get(id);
    const say = (why: string) => [`${id}: ${why}`];
    if (text === undefined) return say('there is no text with this id');
    if (!['draft', 'reviewed', 'stale'].includes(state))
      return say(`its state is "${state}", not draft, reviewed or stale`);
    if (state === 'stale') return [];
    if (source !== text)
      return say(`its English has changed to "${text}": translate it anew, or set its state to "stale"`);
    if (!target.trim()) return say('it has no words');
    if (/[<>]|&[a-z#]/i.test(target)) return say('it has markup: only words can be written here');
    if (placesIn(target) !== placesIn(source) && !(ofOneNumber.test(id) && !placesIn(target)))
      return say(`it has the places "${placesIn(target)}" to fill, its English has "${placesIn(source)}"`);
    if (digitsIn(target) !== digitsIn(source))
      return say(`it has the numbers "${digitsIn(target)}", its English has "${digitsIn(source)}"`);
    return [];
  });
  return [...lacking, ...faults];
}

/** A text in the language of a catalog; in English, and marked so, where it lacks it or its English has changed. */
export const speaker =
  (catalog: Catalog) =>
  ({ id, text }: Source): Text => {
    const message = Object.hasOwn(catalog, id) ? catalog[id] : undefined;
    return message && message.state !== 'stale' && message.source === text ? message.target : { en: text };
  };
