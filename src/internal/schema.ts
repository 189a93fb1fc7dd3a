/** One attribute of an element: all there is to say about it, in one place. */
export interface Attribute {
  /** The allowed values, the default first; an empty text stands for "not given". */
  readonly values: readonly string[];
  /**
   * What it takes: one of `values` (when not given), one of them as a `number`, one `entry` of the content by its id, a `list` of
   * such ids with spaces between them, a `flag` that is there or not, or a `url`.
   */
  readonly kind?: 'number' | 'entry' | 'list' | 'flag' | 'url';
  /** Which of `values` go with each value of another attribute. */
  readonly by?: { readonly attribute: string; readonly values: Readonly<Record<string, readonly string[]>> };
  /** What is compared with `values` of what somebody wrote, where the element forgives more than case and spaces. */
  readonly normalize?: (written: string) => string;
  /** What it is called in a form. */
  readonly label: string;
  /** What it does, in one sentence. */
  readonly doc: string;
  /** What its values are called in a form; an entry of the content has its own name. */
  readonly names?: Readonly<Record<string, string>>;
  /** Few people change it. */
  readonly rare?: true;
  /** It makes no difference where the element is not drawn: in plain HTML and in an email. */
  readonly visual?: true;
}

/** An element as a partner chooses it, with its own attributes. */
export interface ElementSchema {
  readonly name: string;
  /** What it shows, in one sentence. */
  readonly summary: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

type Camel<T extends string> = T extends `${infer A}-${infer B}` ? `${A}${Capitalize<B>}` : T;
type Value<A extends Attribute> = A['kind'] extends 'flag'
  ? boolean
  : A['kind'] extends 'list' | 'url'
    ? string
    : A['kind'] extends 'number'
      ? number | string
      : A['values'][number] | (A['kind'] extends 'entry' ? '' : never);

/** The properties of an element, by its attributes. */
export type Properties<A> = {
  -readonly [K in keyof A as K extends string ? Camel<K> : never]: A[K] extends Attribute
    ? Value<A[K]>
    : never;
};

/** What an element needs of its schema when it runs. */
export interface Attributes {
  readonly attributes: Readonly<
    Record<string, { readonly values?: readonly string[]; readonly kind?: string }>
  >;
}

/** The property that goes with an attribute, as in `headingLevel`. */
export const propertyOf = (attribute: string): string =>
  attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The ids of entries, as values of an attribute. */
export const ids = <T extends string>(entries: readonly { readonly id: T }[]): readonly T[] =>
  entries.map(({ id }) => id);

/** The choice of a job: those of the place that another attribute names. */
export const jobAttribute = (
  attribute: string,
  places: readonly { readonly id: string; readonly jobs: readonly { readonly id: string }[] }[],
) => {
  const jobs: Record<string, readonly string[]> = Object.fromEntries(
    places.map((place) => [place.id, ['', ...ids(place.jobs)]]),
  );
  const values: readonly string[] = [...new Set(Object.values(jobs).flat())];
  return {
    values,
    kind: 'entry',
    by: { attribute, values: jobs },
    label: 'Job',
    names: { '': 'The visitor chooses' },
  } as const satisfies Omit<Attribute, 'doc'>;
};

/** What every element has. */
export const common = {
  theme: {
    values: ['auto', 'light', 'dark'],
    label: 'Colors',
    doc: 'The colors: `auto` follows the page’s own `color-scheme`, `light` and `dark` fix one.',
    names: { auto: 'As the page', light: 'Light', dark: 'Dark' },
    rare: true,
    visual: true,
  },
  'heading-level': {
    values: ['2', '1', '3', '4', '5', '6'],
    kind: 'number',
    label: 'Level of the heading',
    doc: 'The level of the heading in the page’s outline, 1 to 6; when it is not given, that of a heading in its slot, or else 2.',
    names: { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4', 5: 'h5', 6: 'h6' },
    rare: true,
  },
} as const satisfies ElementSchema['attributes'];

/** What every element has that offers a way to leave the page. */
export const leaving = {
  keys: {
    values: ['on', 'off'],
    label: 'Shift three times leaves',
    doc: 'Whether Shift three times leaves the page: `on`, or `off` for all of the page.',
    names: { on: 'Yes', off: 'No, on all of the page' },
    rare: true,
  },
  history: {
    values: ['keep', 'replace'],
    label: 'Links to other pages of the site',
    doc: '`replace` lets links to other pages of the site leave no entry in the history, so that Back leads out of the site.',
    names: { keep: 'Stay in the history', replace: 'Leave no entry in it' },
    rare: true,
  },
  tab: {
    values: ['same', 'new'],
    label: 'The link that leaves opens',
    doc: 'Where the link that leaves opens the other page: in the `same` tab, or also in a `new` one, on top.',
    names: { same: 'In the same tab', new: 'In a new tab, too' },
    rare: true,
  },
} as const satisfies ElementSchema['attributes'];

/** The attribute by which a partner decides whether a card offers a way to leave the page. */
export const exitName = 'exit';

/** What a card has that may offer a way to leave the page; `auto` says when it does by itself. */
export const mayLeave = (auto: string) =>
  ({
    [exitName]: {
      values: ['auto', 'on', 'off'],
      label: 'Link to leave the page',
      doc: `Quick exit: \`auto\` offers it ${auto}, unless \`aware-exit\` stands on the page; \`on\` always, \`off\` never.`,
      names: { auto: 'Where it is fitting', on: 'Always', off: 'Never' },
      rare: true,
    },
    ...leaving,
  }) as const satisfies ElementSchema['attributes'];
