import { group, local, brief, text, control, sub } from '../../card/blocks.js';
import { footer, danger, lines, named, within, caution, inLaw, step } from '../../card/parts.js';
import { jobOf, signsOf } from '../../card/settings.js';
import { forJob } from '../../content/jobs.js';

function groupsOf(sector, job) {
  const own = ({ signs }) => signs.filter(({ jobs }) => jobs).length;
  return [...signsOf(sector, job)].sort((a, b) => own(b) - own(a));
}
const region = (sector, job) => {
  const name = sector.jobs.find(({ id }) => id === job)?.name;
  return [sector.name, name && { as: "span", in: { as: "span", kind: "shown", in: name } }];
};
function card(spoken, { sector: id, job: wanted, practice }) {
  const { content } = spoken;
  const { words, hotline } = content;
  const sector = content.sectors.find((each) => each.id === id) ?? content.sectors[0];
  const job = jobOf(sector, wanted);
  const groups = groupsOf(sector, job);
  const list = (key, ordered = false) => ({
    is: "list",
    items: forJob(sector[key], job).map((each) => step(spoken, each)),
    ...ordered && { ordered }
  });
  return {
    blocks: [
      group(
        "head",
        group("intro", text("region", region(sector, job)), brief({ is: "heading", text: words.heading })),
        group("ask", brief(lines(named(spoken, hotline, "primary")))),
        brief(danger(spoken)),
        local
      ),
      brief(text("", sector.lead)),
      control("jobs"),
      {
        is: "panel",
        kind: job,
        blocks: [
          group(
            "notice",
            sub(words.notice),
            brief(text("caution", caution(groups[0].caution))),
            ...groups.map(({ heading, signs }, at) => ({
              is: "fold",
              summary: heading,
              ...!at && { isOpen: true },
              blocks: [
                {
                  is: "list",
                  items: signs.map((sign) => [
                    sign.text,
                    sign.caution && [
                      " ",
                      { as: "small", in: [sign.caution, within(spoken, sign.lines)] }
                    ]
                  ])
                }
              ]
            }))
          ),
          group(
            "help",
            sub(words.steps),
            list("steps", true),
            sub(words.never),
            list("never"),
            sub(words.tell),
            list("tell"),
            { is: "fold", summary: words.answers, blocks: [list("answers")] },
            inLaw(spoken, content.law, forJob(sector.laws, job))
          )
        ]
      },
      !!(practice || practice === "") && {
        is: "fold",
        kind: "practice",
        summary: words.practice,
        blocks: sector.practice.flatMap((each) => [
          { is: "text", text: [{ as: "small", in: words.example }, { as: "br" }, each.text] },
          {
            is: "fold",
            summary: words.ask,
            blocks: [{ is: "text", text: [each.answer, within(spoken, each.lines)] }]
          }
        ])
      },
      control("print")
    ],
    footer: footer(spoken, [hotline])
  };
}

export { card, groupsOf, region };
