import { fill, has, type Inline } from '../../card/inline.js';
import { month, type Language } from '../../card/language.js';
import { pageLink } from '../../card/parts.js';
import type { Amount, Claim } from '../../content/types.js';
import type { Content, FigureContent, SeriesContent } from './content.js';
import { format } from './numbers.js';

type Spoken = Language<Content>;

/** A label, and what is told beside it. */
export type Row = readonly [label: Inline, content: Inline];

/** A number as it was given: `273`, `over 440`, `200 to 300`. */
export function amount(
  { lang, content: { words } }: Spoken,
  { value, kind }: { readonly value: Amount | null; readonly kind: Claim['kind'] },
  mark = (number: string): Inline => number,
): Inline {
  const number = (each: number) => mark(format(each, kind, lang));
  if (value === null) return words.unknown;
  if (typeof value === 'number') return number(value);
  if (has(value, 'from')) return fill(words.to, { from: number(value.from), to: number(value.to) });
  const [[bound, each]] = Object.entries(value) as [
    ['over' | 'atLeast' | 'nearly' | 'about' | 'under', number],
  ];
  return fill(words[bound], { number: number(each) });
}

/** A share without its sign, as its unit says percent. */
const plainAmount = (spoken: Spoken, { value, kind }: FigureContent) =>
  amount(spoken, { value, kind: kind === 'event' ? kind : 'count' });

/** The number with what was counted: `273 likely cases`. */
export const measure = (spoken: Spoken, figure: FigureContent): Inline =>
  figure.kind === 'event' || figure.kind === 'none'
    ? plainAmount(spoken, figure)
    : fill(spoken.content.words.measure, { number: plainAmount(spoken, figure), unit: figure.unit });

function period({ lang, content: { words } }: Spoken, { period: [from, to] }: FigureContent): Inline {
  const moment = (at: string) => (at.includes('-') ? month(at, lang) : format(Number(at), 'event', lang));
  if (!from) return words.undated;
  return to ? fill(words.to, { from: moment(from), to: moment(to) }) : moment(from);
}

/** Where and when: `Maine, 2007 to 2023`. */
export const region = (spoken: Spoken, figure: FigureContent): Inline =>
  fill(spoken.content.words.region, {
    place: figure.area ?? spoken.content.words.maine,
    period: period(spoken, figure),
  });

/** Where figures were read, and when. The names of publications are the same in every language. */
export function read(
  { lang, content: { words } }: Spoken,
  figures: readonly FigureContent[],
  asText = false,
): Inline {
  const publications = new Map(figures.map(({ publication }) => [JSON.stringify(publication), publication]));
  return Array.from(publications.values(), ({ publisher, title, url, date, checked }) => {
    const printed = [publisher, title, date, asText && url].filter(Boolean).join(', ');
    const name = { as: 'cite', in: printed } as const;
    return [
      fill(words.read, {
        publication: url && !asText ? pageLink(url, name) : name,
        month: month(checked, lang),
      }),
      ' ',
    ];
  });
}

const withIds = ({ figures }: Content, ids: readonly string[] = []) =>
  figures.filter(({ id }) => ids.includes(id));

/** The figures of a series, in its order. */
export const partsOf = ({ figures }: Content, set: SeriesContent): readonly FigureContent[] =>
  set.figures.map((id) => figures.find((each) => each.id === id)!);

/** The whole of which the figures of a series are parts. */
export const wholeOf = ({ figures }: Content, set?: SeriesContent): FigureContent | undefined =>
  figures.find(({ id }) => id === set?.whole);

/** Every figure that a series draws. */
export const figuresOf = (content: Content, set: SeriesContent): readonly FigureContent[] => {
  const whole = wholeOf(content, set);
  return [...partsOf(content, set), ...(whole ? [whole] : [])];
};

/** Another figure, in one sentence. */
const other = (spoken: Spoken, figure: FigureContent): Inline =>
  fill(spoken.content.words.other, {
    measure: measure(spoken, figure),
    region: region(spoken, figure),
    counted: figure.counted,
  });

/** The figures to use in place of one that was replaced. */
export const replacements = (spoken: Spoken, { replacedBy }: FigureContent): readonly Inline[] =>
  withIds(spoken.content, replacedBy).map((each) => other(spoken, each));

const row = (spoken: Spoken, label: Inline, figure: FigureContent): Row => [
  label,
  typeof figure.value === 'number'
    ? { as: 'data', value: figure.value, in: plainAmount(spoken, figure) }
    : plainAmount(spoken, figure),
];

const apart = (all: readonly Inline[]): Inline => all.map((each) => ({ as: 'p', in: each }));

/** All there is to know of a figure, or of a series and its first figure, in rows. */
export function rows(spoken: Spoken, figure: FigureContent, set?: SeriesContent): readonly Row[] {
  const { content } = spoken;
  const { words, figures } = content;
  const all = set ? wholeOf(content, set) : figure;
  const { id, replacedBy = [], apart: kept = [] } = all ?? figure;
  const replaced = figures.filter((each) => each.replacedBy?.includes(id));
  const others = withIds(content, kept).filter(
    (each) => !replaced.includes(each) && !replacedBy.includes(each.id),
  );
  const label = set?.kind === 'range' ? 'fullRange' : set ? 'whole' : 'number';
  const told: readonly (Row | false | undefined)[] = [
    ...(set ? partsOf(content, set).map((each, at) => row(spoken, set.labels[at], each)) : []),
    all && row(spoken, words[label], all),
    [words.unit, figure.unit],
    all && [words.counted, all.counted],
    [words.where, region(spoken, figure)],
    figure.kind !== 'none' && [words.by, figure.by],
    [words.limits, set ? set.note : figure.caveat],
    replaced.length > 0 && [words.replaces, apart(replaced.map((each) => other(spoken, each)))],
    others.length > 0 && [words.apart, apart(others.map((each) => other(spoken, each)))],
  ];
  return told.filter((each) => !!each);
}

/** What a reporter may copy: with its limits, so that they are not lost on the way. */
export function citation(spoken: Spoken, figure: FigureContent, set?: SeriesContent): Inline {
  const { content } = spoken;
  const { words } = content;
  const part = (label: Inline, each: FigureContent): Inline => [
    fill(words.part, { label, measure: measure(spoken, each) }),
    ' ',
  ];
  const whole = wholeOf(content, set);
  const about = {
    region: region(spoken, figure),
    by: figure.by,
    read: read(spoken, set ? figuresOf(content, set) : [figure], true),
  };
  const said = set
    ? fill(words.citeSeries, {
        ...about,
        title: set.title,
        parts: [
          ...partsOf(content, set).map((each, at) => part(set.labels[at], each)),
          set.kind === 'range' && part(words.fullRange, whole!),
        ],
        limits: set.note,
      })
    : fill(words.cite, {
        ...about,
        measure: measure(spoken, figure),
        counted: figure.counted,
        limits: figure.caveat,
      });
  return figure.status === 'historical' ? fill(words.outdated, { citation: said }) : said;
}
