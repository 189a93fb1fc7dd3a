import { measure, region } from '../components/aware-statistic/telling.js';
import { definitions } from '../content/definitions/definitions.js';
import { language } from '../content/definitions/language.js';
import { myths } from '../content/definitions/myths.js';
import { words as words$1 } from '../content/definitions/words.js';
import { exit, exitHref } from '../content/exit.js';
import { audiences } from '../content/hotline.js';
import { nhth, emergency, lines, dhhsIntake } from '../content/lines.js';
import { localHelp } from '../content/local-help.js';
import { local } from '../content/local/index.js';
import { redFlags } from '../content/red-flags.js';
import * as card from '../content/school/card.js';
import { educatorCaution, parentCaution } from '../content/school/card.js';
import * as prevention from '../content/school/prevention.js';
import { sectorGuide } from '../content/sector-guide.js';
import { sectors } from '../content/sectors/index.js';
import { signsOf, forJob, settings } from '../content/settings.js';
import { statistic } from '../content/statistic.js';
import { figures } from '../content/statistics/index.js';
import { noName, under18 } from '../content/guidance.js';
import { text, heading, words, list } from './speaker.js';
import { counties } from '../content/local/counties.js';
import { centers } from '../content/local/centers.js';
import { needs } from '../content/local/needs.js';
import { series } from '../content/statistics/series.js';

const find = (all, id) => all.find((each) => each.id === id) ?? all[0];
const leave = (speaker) => text(speaker.link(exitHref, speaker.say(exit, "leave")));
const minor = (speaker) => text(speaker.say(under18, "text"));
const help = (speaker, first = [nhth], isAtRisk = true) => {
  const shown = first.map((line) => speaker.line(line));
  return isAtRisk ? [...shown, speaker.danger()] : [speaker.danger(), ...shown];
};
function hotline(speaker, { audience, lines: chosen = "", layout, exit: exits }) {
  const reader = find(audiences, audience);
  const ids = chosen.split(" ");
  const wanted = lines.filter((line) => line !== emergency && ids.includes(line.id));
  const shown = wanted.length ? wanted.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)) : reader.lines.slice(0, layout && layout !== "card" ? 1 : 3);
  return {
    heading: words(speaker.say(reader, "heading")),
    lead: [text(speaker.say(reader, "lead"))],
    help: [
      ...reader.id === "student" ? [minor(speaker)] : [],
      ...help(speaker, shown, reader.atRisk),
      ...exits !== "off" && (exits === "on" || reader.atRisk) ? [leave(speaker)] : []
    ],
    rest: []
  };
}
function signs(speaker, setting, job = "", about = "") {
  return signsOf(setting, job).flatMap((group) => [
    heading(speaker.say(group, "heading")),
    list(
      group.signs.filter(({ kind }) => !kind || !["labor", "sex"].includes(about) || kind === about).map((sign) => [
        speaker.say(sign, "text"),
        ...sign.caution ? [" ", speaker.say(sign, "caution")] : []
      ])
    )
  ]);
}
function checklist(speaker, { setting, job, about }) {
  const place = find(settings, setting);
  const groups = signsOf(place, job ?? "");
  const next = [...new Set(groups.map((group) => group.next))];
  return {
    heading: words(speaker.say(redFlags, "heading")),
    lead: [speaker.caution(groups[0].caution)],
    help: help(speaker),
    rest: [
      ...signs(speaker, place, job, about),
      ...next.flatMap((step) => [
        text(speaker.say(step, "text")),
        ...step.lines.filter((line) => line !== emergency).map((line) => speaker.line(line))
      ])
    ]
  };
}
function guide(speaker, { sector, job = "" }) {
  const place = find(sectors, sector);
  const part = (key) => [
    heading(speaker.say(sectorGuide, key)),
    ...speaker.advice(forJob(place[key], job))
  ];
  return {
    heading: words(speaker.say(sectorGuide, "heading")),
    lead: [text(speaker.say(place, "lead")), speaker.caution(place.signs[0].caution)],
    help: help(speaker),
    rest: [
      ...signs(speaker, place, job),
      ...part("steps"),
      ...part("never"),
      ...part("answers"),
      ...part("tell")
    ]
  };
}
function school(speaker, { audience = "student", exit: exits }) {
  const isStudent = audience !== "parent" && audience !== "educator";
  const reader = isStudent ? "student" : audience;
  const said = card[reader];
  const caution = { student: noName, parent: parentCaution, educator: educatorCaution }[reader];
  return {
    heading: words(speaker.say(said, "heading")),
    lead: [text(speaker.say(said, "lead")), speaker.caution(caution)],
    help: [
      ...isStudent ? [minor(speaker)] : [],
      ...help(speaker, isStudent ? [nhth] : [dhhsIntake, nhth], isStudent),
      ...exits === "on" || isStudent && exits !== "off" ? [leave(speaker)] : []
    ],
    rest: prevention[reader].flatMap((group) => [
      heading(speaker.say(group, "heading")),
      ...speaker.advice(group.messages)
    ])
  };
}
function near(speaker, { county, exit: exits }) {
  const chosen = counties.find(({ id }) => id === county);
  const here = centers.filter((center) => chosen && center.counties?.includes(chosen.id));
  const helper = (each) => {
    const about = text(speaker.say(each, "about"));
    if (each.voice) return speaker.line(each, [about]);
    const { line, confirmed } = each;
    const key = confirmed ? "through" : "unconfirmed";
    const said = { line: speaker.say(line, "name"), number: speaker.call(line) };
    return { item: [text(speaker.say(each, "name")), about, text(speaker.say(local, key, said))] };
  };
  return {
    heading: words(
      chosen ? speaker.say(localHelp, "near", { county: speaker.say(chosen, "name") }) : speaker.say(localHelp, "heading")
    ),
    lead: [text(speaker.say(localHelp, "lead"))],
    help: [...help(speaker), ...exits === "off" ? [] : [leave(speaker)]],
    rest: [
      ...here.map(helper),
      ...needs.flatMap((need) => [heading(speaker.say(need, "heading")), ...need.helpers.map(helper)])
    ]
  };
}
const topics = {
  definitions: (speaker) => definitions.flatMap((each) => [
    heading(speaker.say(each, "term")),
    text(speaker.say(each, "text")),
    ..."cite" in each ? [
      text(
        speaker.say(words$1, "cite", {
          cite: speaker.say(each, "cite"),
          asOf: speaker.say(each, "asOf")
        })
      )
    ] : []
  ]),
  language: (speaker) => language.flatMap((each) => [
    heading(speaker.say(each, "say")),
    text(speaker.say(words$1, "instead"), ": ", speaker.say(each, "instead")),
    text(speaker.say(each, "reason"))
  ]),
  myths: (speaker) => myths.flatMap((each) => [
    text(speaker.say(words$1, "myth", { myth: speaker.say(each, "myth") })),
    text(speaker.say(each, "answer"))
  ])
};
const define = (speaker, { topic }) => ({
  heading: words(speaker.say(words$1, "heading")),
  lead: [text(speaker.say(words$1, "readers")), text(speaker.say(words$1, "plain"))],
  help: help(speaker),
  rest: topics[topic === "language" || topic === "myths" ? topic : "definitions"](speaker)
});
function figureCard(speaker, { figure: id }) {
  const asked = find([...figures, ...series], id);
  const set = "figures" in asked ? asked : void 0;
  const figure = set ? set.figures[0] : figures.find((each) => each.id === ("nearest" in asked ? asked.nearest : asked.id));
  const { publisher, url } = figure.publication;
  const told = set ? [
    list(
      set.figures.map((each, at) => [
        speaker.say(set.labels[at], "label"),
        ": ",
        measure(speaker, each)
      ])
    ),
    text(speaker.say(set, "note"))
  ] : [
    text(
      speaker.say(statistic, "other", {
        measure: measure(speaker, figure),
        region: region(speaker, figure),
        counted: speaker.say(figure, "counted")
      })
    ),
    text(speaker.say(figure, "caveat"))
  ];
  const withheld = "nearest" in asked;
  return {
    heading: words(
      set ? speaker.say(set, "title") : withheld ? speaker.say(statistic, "why") : measure(speaker, figure)
    ),
    lead: [
      ...withheld ? [text(speaker.say(asked, "reason")), text(speaker.say(statistic, "sound"))] : [],
      ...figure.status === "historical" ? [text(speaker.say(statistic, "older"))] : [],
      ...told,
      text(url ? speaker.link(url, publisher) : publisher)
    ],
    help: help(speaker),
    rest: []
  };
}
const quickExit = (speaker, { href }) => ({
  heading: "",
  lead: [],
  // The link is help too: it stays below a frame, and where a host takes the frame away.
  help: [
    text(speaker.link(href || exitHref, speaker.say(exit, "leave"))),
    text(speaker.say(exit, "help", { number: speaker.call(nhth) }))
  ],
  rest: [text(speaker.say(exit, "history"))]
});
const outlines = {
  "aware-hotline": hotline,
  "aware-red-flags": checklist,
  "aware-sector-guide": guide,
  "aware-statistic": figureCard,
  "aware-local-help": near,
  "aware-definitions": define,
  "aware-school-card": school,
  "aware-exit": quickExit
};

export { outlines };
