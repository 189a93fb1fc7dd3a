import { plain } from '../../card/inline.js';
import { briefOf, headingOf } from '../../card/write.js';
import { cards } from '../cards.js';
import { widgets } from '../widgets.js';
import { plainly } from './page.js';

function hrefsIn(part, found) {
  if (typeof part !== "object" || !part) return;
  if ("href" in part) found.add(part.href);
  for (const each of Object.values(part)) hrefsIn(each, found);
}
function saidBy(tag) {
  const { languages, card } = cards[tag];
  const given = Object.entries(widgets[tag]).flatMap(
    ([name, values]) => values.map((value) => ({ [name]: value }))
  );
  const links = /* @__PURE__ */ new Set();
  const sayings = [{}, ...given].flatMap(
    (attributes) => languages.map((language) => {
      const { blocks } = card(language, attributes);
      const inside = briefOf(blocks);
      hrefsIn(inside, links);
      const texts = inside.flatMap(
        (block) => block.is === "text" || block.is === "small" ? [plain(block.text)] : []
      );
      const line = inside.find((block) => block.is === "lines");
      const heading = plain(headingOf(blocks));
      const first = (heading ? texts[0] : texts.at(-1)) ?? plain(line?.lines[0].name);
      return { heading: plainly(heading), first: plainly(first), isOwn: texts.length > 0 };
    })
  );
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
  return sayingsAbout(tag).some(({ first, isOwn }) => isOwn && !!first && begins.includes(first));
}

export { holdsOurs, isOurLink, sayingsAbout };
