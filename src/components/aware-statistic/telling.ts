import { html } from 'lit';
import { statistic as words } from '../../content/statistic.js';
import { figures } from '../../content/statistics/index.js';
import type { Claim, Moment, Series, ShownFigure } from '../../content/types.js';
import type { AwareElement } from '../../internal/aware-element.js';
import { month } from '../../internal/localize.js';
import { away } from '../../internal/templates/lines.js';
import { format } from './numbers.js';

/** Whoever speaks a language: an element, or a tool that writes its words elsewhere. */
export type Teller = Pick<AwareElement, 'say' | 'locale'>;

/** A label, and what is told beside it. */
type Row = readonly [label: unknown, content: unknown];

export const shown = figures.filter((figure) => figure.status !== 'withheld');

/** A number as it was given: `273`, `over 440`, `200 to 300`. */
export function amount(
  element: Teller,
  { value, kind }: Pick<Claim, 'value' | 'kind'>,
  draw = (number: string): unknown => number,
): unknown {
  const number = (each: number) => draw(format(each, kind, element.locale));
  if (value === null) return element.say(words, 'unknown');
  if (typeof value === 'number') return number(value);
  if ('from' in value) {
    return element.say(words, 'to', { from: number(value.from), to: number(value.to) });
  }
  // By its name, for lines say what they are `about`, which is cut from a script that reads none of it.
  if ('about' in value) return element.say(words, 'about', { number: number(value.about) });
  const [[bound, each]] = Object.entries(value) as [['over' | 'atLeast' | 'nearly' | 'under', number]];
  return element.say(words, bound, { number: number(each) });
}

/** A share without its sign, as its unit says percent. */
const plain = (element: Teller, { value, kind }: ShownFigure) =>
  amount(element, { value, kind: kind === 'event' ? kind : 'count' });

/** The number with what was counted: `273 likely cases`. */
export const measure = (element: Teller, figure: ShownFigure) =>
  figure.kind === 'event' || figure.kind === 'none'
    ? plain(element, figure)
    : element.say(words, 'measure', {
        number: plain(element, figure),
        unit: element.say(figure.unit, 'label'),
      });

// One text is less to draw than its parts.
const joined = (said: unknown) =>
  Array.isArray(said) && said.every((part) => typeof part === 'string') ? said.join('') : said;

function period(element: Teller, { period: [from, to] }: ShownFigure) {
  const moment = (at: Moment) =>
    at.includes('-') ? month(Date.parse(at), element.locale) : format(Number(at), 'event', element.locale);
  if (!from) return element.say(words, 'undated');
  return to ? joined(element.say(words, 'to', { from: moment(from), to: moment(to) })) : moment(from);
}

/** Where and when: `Maine, 2007 to 2023`. */
export const region = (element: Teller, figure: ShownFigure): unknown =>
  joined(
    element.say(words, 'region', {
      place: figure.area ? element.say(figure, 'area') : element.say(words, 'maine'),
      period: period(element, figure),
    }),
  );

/** Where figures were read, and when. The names of publications are the same in every language. */
export const read = (element: Teller, figures: readonly ShownFigure[], asText = false): unknown =>
  [...new Set(figures.map(({ publication }) => publication))].map(
    ({ publisher, title, url, date, checked }) => {
      const printed = [publisher, title, date, asText && url].filter(Boolean).join(', ');
      const name = html`<cite lang="en" dir="ltr">${printed}</cite>`;
      return [
        element.say(words, 'read', {
          publication: url && !asText ? away(url, name) : name,
          month: month(Date.parse(checked), element.locale),
        }),
        ' ',
      ];
    },
  );

/** Every figure that a series draws, and the whole of which they are parts. */
export const figuresOf = ({ figures, whole }: Series): readonly ShownFigure[] =>
  whole ? [...figures, whole] : figures;

const named = (ids: readonly string[] = []) => shown.filter(({ id }) => ids.includes(id));

/** Another figure, in one sentence. */
const other = (element: Teller, figure: ShownFigure) =>
  html`<p>
    ${element.say(words, 'other', {
      measure: measure(element, figure),
      region: region(element, figure),
      counted: element.say(figure, 'counted'),
    })}
  </p>`;

/** The figures to use in place of one that was replaced. */
export const better = (element: Teller, { replacedBy }: ShownFigure): readonly unknown[] =>
  named(replacedBy).map((each) => other(element, each));

const row = (element: Teller, label: unknown, figure: ShownFigure): Row => [
  label,
  typeof figure.value === 'number'
    ? html`<data value=${figure.value}>${plain(element, figure)}</data>`
    : plain(element, figure),
];

/** All there is to know of a figure, or of a series and its first figure, in rows. */
export function rows(element: Teller, figure: ShownFigure, set?: Series): readonly Row[] {
  const all = set ? set.whole : figure;
  const { id, replacedBy = [], apart } = all ?? figure;
  const replaced = shown.filter((each) => each.replacedBy?.includes(id));
  const others = named(apart).filter((each) => !replaced.includes(each) && !replacedBy.includes(each.id));
  const label = set?.kind === 'range' ? 'fullRange' : set ? 'whole' : 'number';
  const told: readonly (Row | '' | false | undefined)[] = [
    ...(set?.figures ?? []).map((each, at) => row(element, element.say(set!.labels[at]!, 'label'), each)),
    all && row(element, element.say(words, label), all),
    [element.say(words, 'unit'), element.say(figure.unit, 'label')],
    all && [element.say(words, 'counted'), element.say(all, 'counted')],
    [element.say(words, 'where'), region(element, figure)],
    figure.kind !== 'none' && [element.say(words, 'by'), element.say(figure.by, 'name')],
    [element.say(words, 'limits'), set ? element.say(set, 'note') : element.say(figure, 'caveat')],
    replaced.length > 0 && [element.say(words, 'replaces'), replaced.map((each) => other(element, each))],
    others.length > 0 && [element.say(words, 'apart'), others.map((each) => other(element, each))],
  ];
  return told.filter((each) => !!each);
}

/** What a reporter may copy: with its limits, so that they are not lost on the way. */
export function citation(element: Teller, figure: ShownFigure, set?: Series): unknown {
  const part = (label: unknown, each: ShownFigure) => [
    element.say(words, 'part', { label, measure: measure(element, each) }),
    ' ',
  ];
  const about = {
    region: region(element, figure),
    by: element.say(figure.by, 'name'),
    read: read(element, set ? figuresOf(set) : [figure], true),
  };
  const said = set
    ? element.say(words, 'citeSeries', {
        ...about,
        title: element.say(set, 'title'),
        parts: [
          ...set.figures.map((each, at) => part(element.say(set.labels[at]!, 'label'), each)),
          set.kind === 'range' ? part(element.say(words, 'fullRange'), set.whole!) : '',
        ],
        limits: element.say(set, 'note'),
      })
    : element.say(words, 'cite', {
        ...about,
        measure: measure(element, figure),
        counted: element.say(figure, 'counted'),
        limits: element.say(figure, 'caveat'),
      });
  return figure.status === 'historical' ? element.say(words, 'outdated', { citation: said }) : said;
}
