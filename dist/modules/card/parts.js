import { fill, strong } from './inline.js';
import { month } from './language.js';

const year = 365 * 24 * 60 * 60 * 1e3;
const dial = (number) => {
  const digits = number.replace(/\D/g, "");
  return digits.length > 6 ? `+1${digits.slice(-10)}` : digits;
};
const dialLink = (number, scheme = "tel") => ({
  href: `${scheme}:${dial(number)}`,
  label: { digits: number }
});
const address = (href) => href.replace(/^https:\/\/(www\.)?|\/(index\.\w+)?$/g, "");
const pageLink = (href, label = address(href)) => ({ href, label });
const call = ({ reach }, number, kind) => ({
  href: `tel:${dial(number)}`,
  label: fill(reach.call, { number: { digits: number } }),
  ...kind && { kind }
});
const text = ({ reach }, number, word, kind) => ({
  href: `sms:${dial(number)}`,
  label: fill(word ? reach.textWord : reach.text, { word, number: { digits: number } }),
  ...kind && { kind }
});
function ways({ content }, line, kind = "", quiet = false) {
  const { call: number, text: sms, word, chat, short } = line;
  const first = kind && ` ${kind}`;
  const isQuiet = quiet && !!sms;
  const calls = call(content, number, `action${isQuiet ? "" : first}`);
  const texts = sms ? [text(content, sms, word, `action${isQuiet ? first : ""}`)] : [];
  return [
    ...isQuiet ? [...texts, calls] : [calls, ...texts],
    ...chat ? [{ href: chat, label: fill(content.reach.chat, { line: short }), kind: "action" }] : []
  ];
}
const named = (spoken, line, kind = "", notes) => ({
  name: line.name,
  ways: ways(spoken, line, kind),
  ...notes && { notes }
});
const lines = (...all) => ({ is: "lines", lines: all });
const within = ({ content }, all = [], texts = false) => all.map((line) => [
  " ",
  {
    as: "span",
    kind: "within",
    in: [
      all.length > 1 && !line.isEmergency && [line.name, " "],
      call(content, line.call),
      texts && line.text ? [" ", text(content, line.text, line.word)] : ""
    ]
  }
]);
const step = (spoken, each) => [
  each.text,
  within(spoken, each.lines, each.texts)
];
const caution = (each) => [
  strong(each.text),
  " ",
  each.careful
];
const danger = ({ content }) => ({
  is: "danger",
  question: content.danger.question,
  ways: [call(content, content.danger.call), text(content, content.danger.text)],
  place: content.danger.place
});
const inLaw = (spoken, words, all) => all.length > 0 && {
  is: "fold",
  summary: words.heading,
  blocks: all.flatMap((each) => [
    { is: "text", text: [strong(each.heading), " ", each.text, within(spoken, each.lines)] },
    {
      is: "text",
      text: {
        as: "small",
        in: [
          fill(words.cite, { cite: each.cite, asOf: each.asOf }),
          " ",
          step(spoken, each.ask),
          each.link ? [" ", pageLink(each.link)] : ""
        ]
      }
    }
  ])
};
function footer({ content: { notes, checks }, lang }, all) {
  const [oldest] = [...all].sort((a, b) => Date.parse(a.checked.on) - Date.parse(b.checked.on));
  const { on, how } = oldest.checked;
  const { origin, hostname } = new URL(oldest.chat ?? checks.directory);
  return {
    is: "footer",
    notes: [
      notes.log,
      fill(notes.relay, { number: dialLink(notes.number) }),
      [
        fill(checks[how], { month: month(on, lang) }),
        Date.now() - Date.parse(on) > year && [
          " ",
          fill(checks.longAgo, { link: pageLink(origin, hostname) })
        ]
      ]
    ]
  };
}

export { address, caution, danger, dialLink, footer, inLaw, lines, named, pageLink, step, ways, within };
