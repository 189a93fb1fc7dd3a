import { brief, local, group, text, control } from '../../card/blocks.js';
import { danger, footer, lines, named } from '../../card/parts.js';
import { exitHref } from '../../content/exit.js';

function card(spoken, { layout = "card", audience, lines: asked = "", exit }) {
  const { content } = spoken;
  const reader = content.readers.find(({ id }) => id === audience) ?? content.readers[0];
  const chosen = [...new Set(asked.split(" "))].flatMap((id) => content.lines[id] ?? []);
  const shown = chosen.length ? chosen : reader.lines.slice(0, layout === "card" ? 3 : 1);
  const inDanger = brief(danger(spoken));
  const offersExit = exit === "on" || exit !== "off" && layout === "card" && reader.atRisk;
  return {
    blocks: [
      offersExit && brief({ is: "exit", href: exitHref, leave: content.exit.leave }),
      group(
        "intro",
        layout === "card" && text("region", content.region),
        brief({ is: "heading", text: reader.heading }),
        layout !== "compact" && brief(text("lead", reader.lead)),
        reader.isMinor && brief({ is: "small", text: content.under18 })
      ),
      !reader.atRisk && inDanger,
      brief(
        lines(
          ...shown.map((line, at) => named(spoken, line, at ? "" : "primary", [line.hours, line.languages]))
        )
      ),
      reader.atRisk && inDanger,
      local,
      layout === "poster" && control("code")
    ],
    footer: footer(spoken, shown)
  };
}

export { card };
