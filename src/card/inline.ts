/** Words in the language of the card; where it lacks them, in English, which says so. */
export type Text = string | English;

export interface English {
  readonly en: Inline;
}

/** A link: to call, to text, or out of the page. */
export interface Link {
  readonly href: string;
  readonly label: Inline;
  /** The classes by which it is styled. */
  readonly kind?: string;
}

/** A number as people read it. */
export interface Digits {
  readonly digits: string;
}

/** Words that stand out, or that belong together. */
export interface Marked {
  readonly as: 'strong' | 'b' | 'small' | 'span' | 'p' | 'br' | 'cite' | 'data';
  readonly in?: Inline;
  readonly kind?: string;
  readonly value?: number;
}

/** A piece of a sentence. */
export type Inline =
  string | number | undefined | null | false | readonly Inline[] | English | Link | Digits | Marked;

export type Values = Readonly<Record<string, Inline>>;

/** Whether it has such a part itself: an old script of the page may have given every object one of that name. */
export const has = <T extends object, K extends string>(
  each: T,
  part: K,
): each is Extract<T, Readonly<Partial<Record<K, unknown>>>> => Object.hasOwn(each, part);

/** A text with each `{name}` replaced by its value. */
export const fill = (text: Text, values: Values): Inline =>
  typeof text === 'string'
    ? text.split(/\{(\w+)\}/).map((part, at) => (at % 2 ? values[part] : part))
    : { en: fill(text.en as Text, values) };

export const strong = (...words: Inline[]): Marked => ({ as: 'strong', in: words });

/** What is said, as one line of text, with nothing but the words of its links. */
export function plain(each: Inline): string {
  if (typeof each !== 'object' || !each) return each || each === 0 ? String(each) : '';
  if (Array.isArray(each)) return (each as readonly Inline[]).map(plain).join('');
  if (has(each, 'en')) return plain(each.en);
  if (has(each, 'label')) return plain(each.label);
  return has(each, 'digits') ? each.digits : plain((each as Marked).in);
}
