import { fill, has } from '../../card/inline.js';
import { month } from '../../card/language.js';
import { pageLink } from '../../card/parts.js';
import { format } from './numbers.js';

function amount({ lang, content: { words } }, { value, kind }, mark = (number) => number) {
  const number = (each2) => mark(format(each2, kind, lang));
  if (value === null) return words.unknown;
  if (typeof value === "number") return number(value);
  if (has(value, "from")) return fill(words.to, { from: number(value.from), to: number(value.to) });
  const [[bound, each]] = Object.entries(value);
  return fill(words[bound], { number: number(each) });
}
const plainAmount = (spoken, { value, kind }) => amount(spoken, { value, kind: kind === "event" ? kind : "count" });
const measure = (spoken, figure) => figure.kind === "event" || figure.kind === "none" ? plainAmount(spoken, figure) : fill(spoken.content.words.measure, { number: plainAmount(spoken, figure), unit: figure.unit });
function period({ lang, content: { words } }, { period: [from, to] }) {
  const moment = (at) => at.includes("-") ? month(at, lang) : format(Number(at), "event", lang);
  if (!from) return words.undated;
  return to ? fill(words.to, { from: moment(from), to: moment(to) }) : moment(from);
}
const region = (spoken, figure) => fill(spoken.content.words.region, {
  place: figure.area ?? spoken.content.words.maine,
  period: period(spoken, figure)
});
function read({ lang, content: { words } }, figures, asText = false) {
  const publications = new Map(figures.map(({ publication }) => [JSON.stringify(publication), publication]));
  return Array.from(publications.values(), ({ publisher, title, url, date, checked }) => {
    const printed = [publisher, title, date, asText && url].filter(Boolean).join(", ");
    const name = { as: "cite", in: printed };
    return [
      fill(words.read, {
        publication: url && !asText ? pageLink(url, name) : name,
        month: month(checked, lang)
      }),
      " "
    ];
  });
}
const withIds = ({ figures }, ids = []) => figures.filter(({ id }) => ids.includes(id));
const partsOf = ({ figures }, set) => set.figures.map((id) => figures.find((each) => each.id === id));
const wholeOf = ({ figures }, set) => figures.find(({ id }) => id === set?.whole);
const figuresOf = (content, set) => {
  const whole = wholeOf(content, set);
  return [...partsOf(content, set), ...whole ? [whole] : []];
};
const other = (spoken, figure) => fill(spoken.content.words.other, {
  measure: measure(spoken, figure),
  region: region(spoken, figure),
  counted: figure.counted
});
const replacements = (spoken, { replacedBy }) => withIds(spoken.content, replacedBy).map((each) => other(spoken, each));
const row = (spoken, label, figure) => [
  label,
  typeof figure.value === "number" ? { as: "data", value: figure.value, in: plainAmount(spoken, figure) } : plainAmount(spoken, figure)
];
const apart = (all) => all.map((each) => ({ as: "p", in: each }));
function rows(spoken, figure, set) {
  const { content } = spoken;
  const { words, figures } = content;
  const all = set ? wholeOf(content, set) : figure;
  const { id, replacedBy = [], apart: kept = [] } = all ?? figure;
  const replaced = figures.filter((each) => each.replacedBy?.includes(id));
  const others = withIds(content, kept).filter(
    (each) => !replaced.includes(each) && !replacedBy.includes(each.id)
  );
  const label = set?.kind === "range" ? "fullRange" : set ? "whole" : "number";
  const told = [
    ...set ? partsOf(content, set).map((each, at) => row(spoken, set.labels[at], each)) : [],
    all && row(spoken, words[label], all),
    [words.unit, figure.unit],
    all && [words.counted, all.counted],
    [words.where, region(spoken, figure)],
    figure.kind !== "none" && [words.by, figure.by],
    [words.limits, set ? set.note : figure.caveat],
    replaced.length > 0 && [words.replaces, apart(replaced.map((each) => other(spoken, each)))],
    others.length > 0 && [words.apart, apart(others.map((each) => other(spoken, each)))]
  ];
  return told.filter((each) => !!each);
}
function citation(spoken, figure, set) {
  const { content } = spoken;
  const { words } = content;
  const part = (label, each) => [
    fill(words.part, { label, measure: measure(spoken, each) }),
    " "
  ];
  const whole = wholeOf(content, set);
  const about = {
    region: region(spoken, figure),
    by: figure.by,
    read: read(spoken, set ? figuresOf(content, set) : [figure], true)
  };
  const said = set ? fill(words.citeSeries, {
    ...about,
    title: set.title,
    parts: [
      ...partsOf(content, set).map((each, at) => part(set.labels[at], each)),
      set.kind === "range" && part(words.fullRange, whole)
    ],
    limits: set.note
  }) : fill(words.cite, {
    ...about,
    measure: measure(spoken, figure),
    counted: figure.counted,
    limits: figure.caveat
  });
  return figure.status === "historical" ? fill(words.outdated, { citation: said }) : said;
}

export { amount, citation, figuresOf, measure, partsOf, read, region, replacements, rows, wholeOf };
