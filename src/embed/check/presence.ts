import { widgets } from '../widgets.js';
import { finding, type Finding } from './findings/index.js';
import type { Host } from './hosts.js';
import { known } from './known.js';
import type { WidgetOf } from './links.js';
import { hasKnown, numbersOf } from './numbers.js';
import { normalizeForSearch, textOf, type Page } from './page.js';
import { holdsOurWords, openingsOf, type Opening } from './openings.js';
import { scriptsOf } from './scripts.js';

/** Whether a tag is closed before the words that belong into it, as where WordPress makes paragraphs of lines. */
export const isSplit = (page: Page, { tag, form, element }: Host) =>
  form !== 'frame' &&
  element.isRead &&
  page.elements[element.last] === element &&
  !textOf(page, element).trim() &&
  holdsOurWords(page.text.slice(element.end), tag);

/** How far from its number anything of ours stands. */
const reach = 3000;

/** What stands outside of the widgets near a number, as all words of ours do. */
function outsideOf(page: Page, hosts: readonly Host[], widgetOf: WidgetOf): string {
  const taken = hosts.filter(({ form }) => form !== 'frame').map(({ element }) => element);
  let said = '';
  let at = 0;
  let next = 0;
  for (const number of numbersOf(page)) {
    if (!known.has(number.digits) || widgetOf(number.holder)) continue;
    for (; taken[next] && taken[next]!.start <= number.at; next++) at = Math.max(at, taken[next]!.end);
    const end = Math.min(number.at + reach, taken[next]?.start ?? Infinity);
    said += page.text.slice(Math.max(at, number.at - reach), end);
    at = Math.max(at, end);
  }
  return said;
}

/** The widgets whose words stand on the page though they themselves do not. */
function strippedFrom(page: Page, hosts: readonly Host[], widgetOf: WidgetOf): string[] {
  const text = normalizeForSearch(outsideOf(page, hosts, widgetOf));
  if (!text) return [];

  const tags = Object.keys(widgets);
  const stand = ({ heading, first }: Opening) => !!first && text.includes(heading) && text.includes(first);
  const found = tags.filter((tag) => openingsOf(tag).some(stand) && !hosts.some((each) => each.tag === tag));
  if (found.length || hosts.length) return found;

  // Under a heading of their own, a page begins with the words of one.
  const places = tags.map((tag) => {
    const at = openingsOf(tag)
      .filter(({ first, isOwn }) => isOwn && first.length > 30)
      .map(({ first }) => text.indexOf(first));
    return { tag, at: Math.min(...at.filter((each) => each >= 0)) };
  });
  const [first] = places.sort((a, b) => a.at - b.at);
  return first && first.at < Infinity ? [first.tag] : [];
}

/** Whether there is nothing but text, as in a letter; <ann@inn.example> is no tag. */
export const isText = ({ elements }: Page) =>
  elements.every(({ tag }) => /^(html|head|body)$|[^a-z0-9-]/.test(tag));

/** Whether the widgets are there at all. */
export function checkPresence(
  page: Page,
  hosts: readonly Host[],
  odd: readonly Finding[],
  widgetOf: WidgetOf,
): Finding[] {
  const found: Finding[] = [];
  for (const form of ['element', 'placeholder', 'frame'] as const) {
    const tags = hosts.filter((each) => each.form === form).map(({ tag }) => tag);
    const counted = [...new Set(tags)].map((tag) => {
      const count = tags.filter((each) => each === tag).length;
      return count > 1 ? `${tag} (${count})` : tag;
    });
    if (counted.length) found.push(finding(`found-${form}`, { tags: counted.join(', ') }));
  }
  const alike = new Map<string, { tag: string; count: number }>();
  for (const { tag, given } of hosts) {
    const settings = [...given].filter(([name]) => !/^(id|class|style|widget)$/.test(name)).sort();
    const key = JSON.stringify([tag, settings]);
    alike.set(key, { tag, count: (alike.get(key)?.count ?? 0) + 1 });
  }
  for (const { tag, count } of alike.values())
    if (count > 1 && tag !== 'aware-exit') found.push(finding('twice', { tag, count }));

  const stripped = isText(page)
    ? 'found-email'
    : scriptsOf(page).length && !hosts.length
      ? 'stripped-script'
      : 'stripped';
  for (const tag of strippedFrom(page, hosts, widgetOf))
    found.push(finding(stripped, { tag, name: tag.replace('aware-', '') }));
  if (/<\/?aware-[a-z]|\bdata-aware=|<script[^<>]{0,400}\baware[\w-]{0,40}\.min\.js/i.test(page.text))
    found.push(finding('as-text'));
  if (!hosts.length && /<aware-[a-z]|\bdata-aware=/i.test(page.comments)) found.push(finding('in-comment'));
  if (found.length || odd.length) return found;
  return [finding(isText(page) ? 'none-text' : hasKnown(page) ? 'none-numbers' : 'none')];
}
