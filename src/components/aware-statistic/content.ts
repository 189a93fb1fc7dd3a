import { common, maybe, t } from '../../card/content.js';
import type { Text } from '../../card/inline.js';
import type { Language } from '../../card/language.js';
import { statistic } from '../../content/statistic.js';
import { figures, series } from '../../content/statistics/index.js';
import type { Series, ShownFigure } from '../../content/types.js';

const figure = (each: ShownFigure) => {
  const { publisher, title, url, date, checked } = each.publication;
  return {
    id: each.id,
    status: each.status,
    kind: each.kind,
    value: each.value,
    unit: t(each.unit.label),
    counted: t(each.counted),
    area: maybe(each.area),
    period: each.period as readonly string[],
    by: t(each.by.name),
    caveat: t(each.caveat),
    publication: { publisher, title, url, date, checked },
    replacedBy: each.replacedBy,
    apart: each.apart.length ? each.apart : undefined,
  };
};
export type FigureContent = ReturnType<typeof figure>;

const set = ({ id, title, kind, whole, figures: parts, labels, note }: Series) => ({
  id,
  title: t(title),
  kind,
  whole: whole?.id,
  figures: parts.map((each) => each.id),
  labels: labels.map(({ label }) => t(label)),
  note: t(note),
});
export type SeriesContent = ReturnType<typeof set>;

type Words = Record<Exclude<keyof typeof statistic, 'id' | 'source'>, Text>;
const words = () =>
  Object.fromEntries(
    Object.entries(statistic).flatMap(([key, text]) => (/^(id|source)$/.test(key) ? [] : [[key, t(text)]])),
  ) as Words;

export const project = () => ({
  ...common(),
  words: words(),
  figures: figures.flatMap((each) => (each.status === 'withheld' ? [] : [figure(each)])),
  /** Those we do not show. */
  withheld: figures.flatMap((each) =>
    each.status === 'withheld' ? [{ id: each.id, reason: t(each.reason), nearest: each.nearest }] : [],
  ),
  series: series.map(set),
});
export type Content = ReturnType<typeof project>;
export const language: Language<Content> = { lang: 'en', content: project() };
