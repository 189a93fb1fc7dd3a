import { isForeign } from '../../card/language.js';
import { hasWords } from '../cards.js';
import { finding, type Finding } from './findings/index.js';
import type { Host } from './hosts.js';
import { hasNumber } from './numbers.js';
import { nearestOf, textOf, type Page, type PageElement } from './page.js';
import { holdsOurWords } from './openings.js';

const foreign = /^(script|main|header|footer|nav|form|aware-.+)$/;

/** Whether the words inside help without the script, and nothing else is in there; they may stand behind the tag (`isSplit`). */
export function checkInside(page: Page, { tag, form, element }: Host, isSplit: boolean): Finding[] {
  if (form === 'frame') return [];
  let held: PageElement | undefined;
  for (let at = element.index + 1; at <= element.last && !held; at++) {
    const each = page.elements[at]!;
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
    ...(!element.isRead || hasNumber(page, element.start, element.end) || isSplit
      ? []
      : [finding('empty', { tag })]),
  ];
}

/** Whether each widget has words in the language of the page around it. */
export function checkLanguages(page: Page, hosts: readonly Host[]): Finding[] {
  const nearest = nearestOf(page, ({ attributes }) => !!attributes.get('lang'));
  return hosts.flatMap(({ tag, form, element, given }) => {
    const lang = (given.get('lang') || (nearest(element)?.attributes.get('lang') ?? '')).trim();
    if (!isForeign(lang) || hasWords(lang)) return [];
    const words = form === 'frame' ? '' : textOf(page, element);
    const hasOwn = /\p{L}{2}/u.test(words.slice(0, 3000)) && !holdsOurWords(words, tag);
    return [finding(hasOwn ? 'lang-own' : 'lang-english', { tag, lang })];
  });
}
