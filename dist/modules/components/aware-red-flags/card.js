import { group, brief, text, control, sub, local } from '../../card/blocks.js';
import { plain } from '../../card/inline.js';
import { footer, danger, lines, named, caution } from '../../card/parts.js';
import { signsOf, jobOf } from '../../card/settings.js';

function advise({ places }, { setting, job, about = "both", ticked = "all" }) {
  const place = places.find(({ id }) => id === setting) ?? places[0];
  const isTicked = (sign) => ticked === "all" || ticked.has(sign);
  const groups = signsOf(place, jobOf(place, job)).map((each) => ({
    ...each,
    signs: each.signs.filter(({ kind }) => about === "both" || !kind || kind === about)
  })).filter(({ signs }) => signs.length);
  const chosen = groups.flatMap(({ signs }) => signs).filter(isTicked);
  const concerned = groups.filter(({ signs }) => signs.some(isTicked));
  const steps = groups.map(({ next }) => next).sort((a, b) => Number(!!b.isFirst) - Number(!!a.isFirst));
  const distinct = steps.filter(({ text: said }, at) => steps.findIndex((each) => each.text === said) === at);
  const wanted = new Set((concerned.length ? concerned : groups.slice(0, 1)).map(({ next }) => next.text));
  const advice = distinct.map((step) => wanted.has(step.text) && step);
  const isUrgent = chosen.some(({ urgent }) => urgent) || chosen.length > 0 && advice.some((step) => step && step.isFirst);
  const named2 = [
    ...new Map(advice.flatMap((step) => step ? step.lines : []).map((line) => [line.call, line]))
  ];
  return {
    place,
    groups,
    chosen,
    advice,
    isUrgent,
    lines: named2.map(([, line]) => line).filter((line) => !line.isEmergency)
  };
}
function card(spoken, given) {
  const { words, hotline } = spoken.content;
  const { groups, chosen, advice, isUrgent, lines: shown } = advise(spoken.content, given);
  return {
    blocks: [
      group(
        "head",
        group("intro", brief({ is: "heading", text: words.heading })),
        group("ask", brief(lines(named(spoken, hotline, "primary")))),
        brief(danger(spoken))
      ),
      text("region", words.promise),
      control("pickers"),
      group(
        "columns",
        {
          is: "checklist",
          groups: groups.map((each, at) => ({
            caution: each.caution.text === groups[at - 1]?.caution.text ? false : caution(each.caution),
            heading: each.heading,
            signs: each.signs
          }))
        },
        group(
          "next",
          sub(words.help),
          !chosen.length && text("", words.nothing),
          isUrgent && given.ticked !== "all" && danger(spoken),
          ...advice.map((step) => chosen.length > 0 && step && text("", step.text)),
          shown.length > 0 && lines(...shown.map((line) => named(spoken, line))),
          local,
          control("call")
        )
      )
    ],
    footer: footer(spoken, [hotline, ...shown])
  };
}
const gist = ({ chosen, advice, isUrgent }) => [isUrgent, chosen.length > 0, ...advice.map((step) => step && plain(step.text))].join();

export { advise, card, gist };
