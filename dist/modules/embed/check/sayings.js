import { english } from '../../internal/localize.js';
import { outlines } from '../outlines.js';
import { Speaker, words } from '../speaker.js';
import { widgets } from '../widgets.js';
import { plainly } from './page.js';

const runsOf = (block) => {
  if ("text" in block) return block.text;
  if ("links" in block) return block.links;
  if ("list" in block) return block.list.flat();
  return "item" in block ? block.item.flatMap(runsOf) : [];
};
function saidBy(tag) {
  const speaker = new Speaker(english);
  const given = Object.entries(widgets[tag]).flatMap(
    ([name, values]) => values.map((value) => ({ [name]: value }))
  );
  const links = /* @__PURE__ */ new Set();
  const sayings = [{}, ...given].map((attributes) => {
    const { heading, lead, help } = outlines[tag](speaker, attributes);
    for (const run of [...lead, ...help].flatMap(runsOf)) if (typeof run !== "string") links.add(run.href);
    const first = heading ? lead.find((block) => "text" in block) : help.at(-1);
    return { heading: plainly(heading), first: first && "text" in first ? plainly(words(first.text)) : "" };
  });
  const distinct = new Map(sayings.map((each) => [`${each.heading}
${each.first}`, each]));
  return { sayings: [...distinct.values()], links };
}
const all = {};
const said = (tag) => all[tag] ??= saidBy(tag);
const sayingsAbout = (tag) => said(tag).sayings;
const isOurLink = (tag, href) => said(tag).links.has(href);
function holdsOurs(text, tag) {
  const begins = plainly(text.slice(0, 3e3));
  return sayingsAbout(tag).some(({ first }) => !!first && begins.includes(first));
}

export { holdsOurs, isOurLink, sayingsAbout };
