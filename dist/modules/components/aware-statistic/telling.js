import { html } from 'lit';
import { statistic } from '../../content/statistic.js';
import { figures } from '../../content/statistics/index.js';
import { month } from '../../internal/localize.js';
import { away } from '../../internal/templates/lines.js';
import { format } from './numbers.js';

const shown = figures.filter((figure) => figure.status !== "withheld");
function amount(element, { value, kind }, draw = (number) => number) {
  const number = (each2) => draw(format(each2, kind, element.locale));
  if (value === null) return element.say(statistic, "unknown");
  if (typeof value === "number") return number(value);
  if ("from" in value) {
    return element.say(statistic, "to", { from: number(value.from), to: number(value.to) });
  }
  if ("about" in value) return element.say(statistic, "about", { number: number(value.about) });
  const [[bound, each]] = Object.entries(value);
  return element.say(statistic, bound, { number: number(each) });
}
const plain = (element, { value, kind }) => amount(element, { value, kind: kind === "event" ? kind : "count" });
const measure = (element, figure) => figure.kind === "event" || figure.kind === "none" ? plain(element, figure) : element.say(statistic, "measure", {
  number: plain(element, figure),
  unit: element.say(figure.unit, "label")
});
const joined = (said) => Array.isArray(said) && said.every((part) => typeof part === "string") ? said.join("") : said;
function period(element, { period: [from, to] }) {
  const moment = (at) => at.includes("-") ? month(Date.parse(at), element.locale) : format(Number(at), "event", element.locale);
  if (!from) return element.say(statistic, "undated");
  return to ? joined(element.say(statistic, "to", { from: moment(from), to: moment(to) })) : moment(from);
}
const region = (element, figure) => joined(
  element.say(statistic, "region", {
    place: figure.area ? element.say(figure, "area") : element.say(statistic, "maine"),
    period: period(element, figure)
  })
);
const read = (element, figures2, asText = false) => [...new Set(figures2.map(({ publication }) => publication))].map(
  ({ publisher, title, url, date, checked }) => {
    const printed = [publisher, title, date, asText && url].filter(Boolean).join(", ");
    const name = html`<cite lang="en" dir="ltr">${printed}</cite>`;
    return [
      element.say(statistic, "read", {
        publication: url && !asText ? away(url, name) : name,
        month: month(Date.parse(checked), element.locale)
      }),
      " "
    ];
  }
);
const figuresOf = ({ figures: figures2, whole }) => whole ? [...figures2, whole] : figures2;
const named = (ids = []) => shown.filter(({ id }) => ids.includes(id));
const other = (element, figure) => html`<p>${element.say(statistic, "other", {
  measure: measure(element, figure),
  region: region(element, figure),
  counted: element.say(figure, "counted")
})}</p>`;
const better = (element, { replacedBy }) => named(replacedBy).map((each) => other(element, each));
const row = (element, label, figure) => [
  label,
  typeof figure.value === "number" ? html`<data value="${figure.value}">${plain(element, figure)}</data>` : plain(element, figure)
];
function rows(element, figure, set) {
  const all = set ? set.whole : figure;
  const { id, replacedBy = [], apart } = all ?? figure;
  const replaced = shown.filter((each) => each.replacedBy?.includes(id));
  const others = named(apart).filter((each) => !replaced.includes(each) && !replacedBy.includes(each.id));
  const label = set?.kind === "range" ? "fullRange" : set ? "whole" : "number";
  const told = [
    ...(set?.figures ?? []).map((each, at) => row(element, element.say(set.labels[at], "label"), each)),
    all && row(element, element.say(statistic, label), all),
    [element.say(statistic, "unit"), element.say(figure.unit, "label")],
    all && [element.say(statistic, "counted"), element.say(all, "counted")],
    [element.say(statistic, "where"), region(element, figure)],
    figure.kind !== "none" && [element.say(statistic, "by"), element.say(figure.by, "name")],
    [element.say(statistic, "limits"), set ? element.say(set, "note") : element.say(figure, "caveat")],
    replaced.length > 0 && [element.say(statistic, "replaces"), replaced.map((each) => other(element, each))],
    others.length > 0 && [element.say(statistic, "apart"), others.map((each) => other(element, each))]
  ];
  return told.filter((each) => !!each);
}
function citation(element, figure, set) {
  const part = (label, each) => [
    element.say(statistic, "part", { label, measure: measure(element, each) }),
    " "
  ];
  const about = {
    region: region(element, figure),
    by: element.say(figure.by, "name"),
    read: read(element, set ? figuresOf(set) : [figure], true)
  };
  const said = set ? element.say(statistic, "citeSeries", {
    ...about,
    title: element.say(set, "title"),
    parts: [
      ...set.figures.map((each, at) => part(element.say(set.labels[at], "label"), each)),
      set.kind === "range" ? part(element.say(statistic, "fullRange"), set.whole) : ""
    ],
    limits: element.say(set, "note")
  }) : element.say(statistic, "cite", {
    ...about,
    measure: measure(element, figure),
    counted: element.say(figure, "counted"),
    limits: element.say(figure, "caveat")
  });
  return figure.status === "historical" ? element.say(statistic, "outdated", { citation: said }) : said;
}

export { amount, better, citation, figuresOf, measure, read, region, rows, shown };
