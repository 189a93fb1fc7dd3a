import { isForeign } from '../../card/language.js';
import { hasWords } from '../cards.js';
import { finding } from './findings/index.js';
import { hasNumber } from './numbers.js';
import { nearestOf, textOf } from './page.js';
import { holdsOurs } from './sayings.js';

const foreign = /^(script|main|header|footer|nav|form|aware-.+)$/;
function checkInside(page, { tag, form, piece }, isSplit) {
  if (form === "frame") return [];
  let held;
  for (let at = piece.index + 1; at <= piece.last && !held; at++) {
    const each = page.pieces[at];
    if (foreign.test(each.tag) && each.tag !== tag || each.attributes.has("data-aware") || each.tag === tag && form === "element")
      held = each;
  }
  return [
    ...held ? [finding(form === "element" ? "unclosed" : "unclosed-placeholder", { tag, held: held.tag })] : [],
    // What is not shown has no words that anyone could read: that is told already.
    ...!piece.isRead || hasNumber(page, piece.start, piece.end) || isSplit ? [] : [finding("empty", { tag })]
  ];
}
function checkLanguages(page, hosts) {
  const nearest = nearestOf(page, ({ attributes }) => !!attributes.get("lang"));
  return hosts.flatMap(({ tag, form, piece, given }) => {
    const lang = (given.get("lang") || (nearest(piece)?.attributes.get("lang") ?? "")).trim();
    if (!isForeign(lang) || hasWords(lang)) return [];
    const words = form === "frame" ? "" : textOf(page, piece);
    const hasOwn = /\p{L}{2}/u.test(words.slice(0, 3e3)) && !holdsOurs(words, tag);
    return [finding(hasOwn ? "lang-own" : "lang-english", { tag, lang })];
  });
}

export { checkInside, checkLanguages };
