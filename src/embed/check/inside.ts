import { isForeign } from '../../card/language.js';
import { hasWords } from '../cards.js';
import { finding, type Finding } from './findings/index.js';
import type { Host } from './hosts.js';
import { hasNumber } from './numbers.js';
import { nearestOf, textOf, type Page, type Piece } from './page.js';
import { holdsOurs } from './sayings.js';

const foreign = /^(script|main|header|footer|nav|form|aware-.+)$/;

/** Whether the words inside help without the script, and nothing else is in there; they may stand behind the tag (`isSplit`). */
export function checkInside(page: Page, { tag, form, piece }: Host, isSplit: boolean): Finding[] {
  if (form === 'frame') return [];
  let held: Piece | undefined;
  for (let at = piece.index + 1; at <= piece.last && !held; at++) {
    const each = page.pieces[at]!;
    if (
      (foreign.test(each.tag) && each.tag !== tag) ||
      each.attributes.has('data-aware') ||
      (each.tag === tag && form === 'element')
    )
      held = each;
  }
  return [
    ...(held
      ? [finding(form === 'element' ? 'unclosed' : 'unclosed-placeholder', { tag, held: held.tag })]
      : []),
    // What is not shown has no words that anyone could read: that is told already.
    ...(!piece.isRead || hasNumber(page, piece.start, piece.end) || isSplit
      ? []
      : [finding('empty', { tag })]),
  ];
}

/** Whether each widget has words in the language of the page around it. */
export function checkLanguages(page: Page, hosts: readonly Host[]): Finding[] {
  const nearest = nearestOf(page, ({ attributes }) => !!attributes.get('lang'));
  return hosts.flatMap(({ tag, form, piece, given }) => {
    const lang = (given.get('lang') || (nearest(piece)?.attributes.get('lang') ?? '')).trim();
    if (!isForeign(lang) || hasWords(lang)) return [];
    const words = form === 'frame' ? '' : textOf(page, piece);
    const hasOwn = /\p{L}{2}/u.test(words.slice(0, 3000)) && !holdsOurs(words, tag);
    return [finding(hasOwn ? 'lang-own' : 'lang-english', { tag, lang })];
  });
}
