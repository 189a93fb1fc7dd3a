import { group, brief, text, control, local } from '../../card/blocks.js';
import { fill, plain } from '../../card/inline.js';
import { footer, danger, named, dialLink, lines } from '../../card/parts.js';

const topicsOf = ["definitions", "language", "myths"];
const fold = (words) => words.normalize("NFD").replace(/[^\p{L}\p{N}\s]/gu, "").toLowerCase();
const entriesOf = (content, only) => new Map(
  topicsOf.filter((topic) => !only || topic === only).flatMap((topic) => content[topic].map(({ name }) => [name, topic]))
);
function look(content, { topic, entry, chosen, linked, sought = "" }) {
  const all = entriesOf(content, topic);
  const marked = linked || entry || "";
  const wanted = fold(sought).split(/\s+/).filter(Boolean);
  const shown = topic || chosen || (all.get(marked) ?? topicsOf[0]);
  const searching = wanted.length > 0;
  const has = (row) => {
    const texts = Object.entries(row).map(([key, said]) => key === "name" ? "" : plain(said));
    const words = fold(texts.join(" "));
    return wanted.every((word) => words.includes(word));
  };
  const rows = (own, each) => !all.has(each[0].name) || !searching && own !== shown ? [] : each.filter((row) => has({ ...row })).sort((a, b) => Number(b.name === entry) - Number(a.name === entry));
  const found = {
    definitions: rows("definitions", content.definitions),
    language: rows("language", content.language),
    myths: rows("myths", content.myths)
  };
  const count = found.definitions.length + found.language.length + found.myths.length;
  return { shown, marked, searching, found, count, choosing: !topic && !searching };
}
function card(spoken, given) {
  const { content } = spoken;
  const { words, hotline } = content;
  const { shown, marked, searching, found } = look(content, given);
  const mark = (name) => name === marked && { marked: true };
  const terms = (kind, rows2) => rows2.length > 0 && { is: "terms", kind, terms: rows2 };
  const rows = found.language.map(({ name, say, instead, reason }) => ({
    name,
    cells: [say, instead, reason],
    ...mark(name)
  }));
  return {
    blocks: [
      group(
        "intro",
        text(
          "region",
          words.region,
          !searching && {
            as: "span",
            in: { as: "span", kind: "shown", in: content.topics.find(({ id }) => id === shown).name }
          }
        ),
        brief({ is: "heading", text: words.heading }),
        brief(text("lead", words.readers)),
        brief({
          is: "help",
          kind: "lead",
          text: fill(words.help, { number: dialLink(hotline.call) }),
          line: named(spoken, hotline),
          danger: danger(spoken)
        })
      ),
      control("find"),
      control("topics"),
      {
        is: "panel",
        kind: shown,
        blocks: [
          terms(
            "definitions",
            found.definitions.map(({ name, term, text: meaning, cite, asOf }) => ({
              name,
              term,
              text: meaning,
              ...cite && { cite: fill(words.cite, { cite, asOf }) },
              ...mark(name)
            }))
          ),
          rows.length > 0 && {
            is: "table",
            caption: content.topics[1].name,
            columns: [words.say, words.instead, words.reason],
            rows
          },
          terms(
            "myths",
            found.myths.map(({ name, myth, answer }) => ({
              name,
              term: fill(words.myth, { myth }),
              text: answer,
              ...mark(name)
            }))
          )
        ]
      },
      { is: "small", text: [words.plain, " ", words.origin] },
      group("next", lines(named(spoken, hotline, "primary")), danger(spoken), local),
      control("print")
    ],
    footer: footer(spoken, [hotline])
  };
}

export { card, entriesOf, look };
