import { plain } from '../../card/inline.js';
import { briefOf, headingOf } from '../../card/write.js';
import { cards } from '../cards.js';
import { widgets } from '../widgets.js';
import { normalizeForSearch } from './page.js';

function hrefsIn(part, found) {
  if (typeof part !== "object" || !part) return;
  if ("href" in part) found.add(part.href);
  for (const each of Object.values(part)) hrefsIn(each, found);
}
function wordsOf(tag) {
  const { languages, card } = cards[tag];
  const given = Object.entries(widgets[tag]).flatMap(
    ([name, values]) => values.map((value) => ({ [name]: value }))
  );
  const links = /* @__PURE__ */ new Set();
  const openings = [{}, ...given].flatMap(
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
      return {
        heading: normalizeForSearch(heading),
        first: normalizeForSearch(first),
        isOwn: texts.length > 0
      };
    })
  );
  const distinct = new Map(openings.map((each) => [`${each.heading}
${each.first}`, each]));
  return { openings: [...distinct.values()], links };
}
const all = {};
const said = (tag) => all[tag] ??= wordsOf(tag);
const openingsOf = (tag) => said(tag).openings;
const isOurLink = (tag, href) => said(tag).links.has(href);
function holdsOurWords(text, tag) {
  const begins = normalizeForSearch(text.slice(0, 3e3));
  return openingsOf(tag).some(({ first, isOwn }) => isOwn && !!first && begins.includes(first));
}

export { holdsOurWords, isOurLink, openingsOf };
