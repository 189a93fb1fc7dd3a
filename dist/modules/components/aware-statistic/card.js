import { brief, text, sub, local, group } from '../../card/blocks.js';
import { strong, fill } from '../../card/inline.js';
import { footer, danger, named, dialLink } from '../../card/parts.js';
import { replacements, wholeOf, measure, read, figuresOf, rows, amount, region, partsOf } from './figure-text.js';

function find(content, id = "") {
  const set = content.series.find((each) => each.id === id);
  const withheld = content.withheld.find((each) => each.id === id);
  const wanted = set?.figures[0] ?? withheld?.nearest ?? id;
  const figure = content.figures.find((each) => each.id === wanted) ?? content.figures[0];
  return { figure, set, withheld };
}
const value = (spoken, figure, isInHeading = false) => brief({
  is: "value",
  value: amount(spoken, figure, (each) => ({ as: "b", in: each })),
  ...!isInHeading && { plain: measure(spoken, figure) }
});
function about(spoken, figure) {
  const { words } = spoken.content;
  const { status, kind } = figure;
  const isSpecial = kind === "estimate" || kind === "survey" || kind === "sum" || kind === "none";
  return brief(
    text(
      "region",
      status === "historical" && { as: "span", in: words.older },
      isSpecial && [" ", { as: "span", in: words[kind] }],
      " ",
      { as: "span", in: region(spoken, figure) }
    )
  );
}
function range({ content }, set) {
  const full = wholeOf(content, set).value;
  const part = partsOf(content, set)[0].value;
  const at = (number) => (number - full.from) / (full.to - full.from) * 100;
  return {
    is: "range",
    from: at(part.from),
    to: at(part.to),
    ends: [full.from, full.to],
    caption: fill(content.words.range, { from: full.from, to: full.to, low: part.from, high: part.to })
  };
}
function chart(spoken, set, isPlain = false) {
  const { content } = spoken;
  if (set.kind === "range") return !isPlain && range(spoken, set);
  const parts = partsOf(content, set);
  const values = parts.map(({ value: each }) => Number(each));
  const longest = set.kind === "parts" ? Math.max(...values) : 100;
  return {
    is: "bars",
    bars: parts.map((each, at) => ({
      label: set.labels[at],
      value: amount(spoken, each),
      ...!isPlain && { share: values[at] / longest * 100 }
    })),
    ...!isPlain && { caption: content.words[set.kind] }
  };
}
function picture(spoken, figure, view) {
  const { content } = spoken;
  const { kind, value: number } = figure;
  if (view === "number" || view === "table") return false;
  const set = content.series.find(
    (each) => each.kind === "range" && kind === "estimate" && number || (each.kind === "groups" || view === "chart") && [...each.figures, each.whole].includes(figure.id)
  );
  if (set) return chart(spoken, set);
  const isShare = kind === "survey" || kind === "percent";
  if (isShare && typeof number === "number")
    return { is: "dots", share: number, caption: fill(content.words.dots, { number }) };
  return view === "chart" && text("no-chart", content.words[isShare ? "notExact" : "noChart"]);
}
function card(spoken, { figure: id, view = "auto" }) {
  const { content } = spoken;
  const { words, hotline } = content;
  const { figure, set, withheld } = find(content, id);
  const instead = replacements(spoken, (set && wholeOf(content, set)) ?? figure);
  const told = [
    value(spoken, figure, !withheld),
    brief(text("", figure.counted)),
    picture(spoken, figure, view)
  ];
  const shown = set ? [
    about(spoken, figure),
    brief({ is: "heading", text: set.title }),
    set.kind === "range" && value(spoken, figure),
    chart(spoken, set, view === "number")
  ] : withheld ? [
    text("region", words.withheld),
    brief({ is: "heading", text: words.why }),
    brief(text("", withheld.reason)),
    brief(sub(words.sound)),
    about(spoken, figure),
    ...told
  ] : [
    about(spoken, figure),
    brief({ is: "heading", text: figure.unit, plain: measure(spoken, figure) }),
    ...told
  ];
  return {
    blocks: [
      ...shown.map(
        (block) => block && (block.is === "bars" || block.is === "range") ? brief(block) : block
      ),
      instead.length > 0 && group("better", { is: "text", text: strong(words.better) }, ...instead.map((each) => text("", each))),
      brief(text("", set ? set.note : figure.caveat)),
      brief({ is: "small", text: read(spoken, set ? figuresOf(content, set) : [figure]) }),
      { is: "details", summary: words.details, rows: rows(spoken, figure, set) },
      brief({
        is: "help",
        kind: "help",
        text: fill(words.help, {
          call: dialLink(hotline.call),
          word: hotline.word,
          text: dialLink(hotline.text, "sms"),
          emergency: dialLink(content.danger.call)
        }),
        line: named(spoken, hotline),
        danger: danger(spoken)
      }),
      local
    ],
    footer: footer(spoken, [hotline])
  };
}

export { card, find };
