import { isForeign } from '../../card/language.js';
import { hasWords } from '../cards.js';
import { finding } from './findings/index.js';
import { hasNumber } from './numbers.js';
import { nearestOf, textOf } from './page.js';
import { holdsOurWords } from './openings.js';

const foreign = /^(script|main|header|footer|nav|form|aware-.+)$/;
function checkInside(page, { tag, form, element }, isSplit) {
  if (form === "frame") return [];
  let held;
  for (let at = element.index + 1; at <= element.last && !held; at++) {
    const each = page.elements[at];
    if (foreign.test(each.tag) && each.tag !== tag || each.attributes.has("data-aware") || each.tag === tag && form === "element")
      held = each;
  }
  return [
    ...held ? [finding(form === "element" ? "unclosed" : "unclosed-placeholder", { tag, held: held.tag })] : [],
    // What is not shown has no words that anyone could read: that is told already.
    ...!element.isRead || hasNumber(page, element.start, element.end) || isSplit ? [] : [finding("empty", { tag })]
  ];
}
function checkLanguages(page, hosts) {
  const nearest = nearestOf(page, ({ attributes }) => !!attributes.get("lang"));
  return hosts.flatMap(({ tag, form, element, given }) => {
    const lang = (given.get("lang") || (nearest(element)?.attributes.get("lang") ?? "")).trim();
    if (!isForeign(lang) || hasWords(lang)) return [];
    const words = form === "frame" ? "" : textOf(page, element);
    const hasOwn = /\p{L}{2}/u.test(words.slice(0, 3e3)) && !holdsOurWords(words, tag);
    return [finding(hasOwn ? "lang-own" : "lang-english", { tag, lang })];
  });
}

export { checkInside, checkLanguages };
