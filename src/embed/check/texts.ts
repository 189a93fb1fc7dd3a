import { dials, digitsOf, known } from './known.js';
import { plain, type Link, type WidgetOf } from './links.js';
import { namesOf, numbersOf, slip, suspect, type Name, type Placed } from './numbers.js';
import { nearestOf, type Page } from './page.js';
import { finding, type Finding } from './findings/index.js';

/** Whether the numbers of ours on a page are right, and each has a link; in a letter they need none. */
export function checkNumbers(page: Page, links: readonly Link[], isText: boolean): Finding[] {
  const linked = new Set(
    links.flatMap(({ dialed, element }) =>
      dialed && element.isRead ? [dials(dialed.number)?.digits ?? digitsOf(dialed.number)] : [],
    ),
  );
  // What some hosts make of a link to text: an address of their own site, which leads nowhere.
  const lost = new Set(
    links.flatMap(({ address }) => {
      const digits = /^(?:\.?\/)?(\d{3,10})$/.exec(address)?.[1];
      return digits && known.has(digits) ? [digits] : [];
    }),
  );
  const written = numbersOf(page);
  const read = new Set(written.map(({ digits }) => digits));
  const faults: Finding[] = [];

  const shown = [...known.values()].filter(({ digits }) => read.has(digits));
  const unlinked = isText ? [] : shown.filter((each) => !linked.has(each.digits));
  for (const { digits, phone, name, calls, texts } of unlinked) {
    const id = lost.has(digits)
      ? 'link-lost'
      : !calls
        ? 'sms-unlinked'
        : digits.length > 4
          ? 'number-unlinked'
          : 'number-unlinked-short';
    faults.push(finding(id, { number: phone.display, name, href: calls ?? texts }));
  }
  for (const { digits, phone, name } of known.values())
    if (linked.has(digits) && !read.has(digits) && !page.text.includes(phone.display))
      faults.push(finding('number-unseen', { number: phone.display, name }));
  faults.push(...written.filter(({ digits }) => !known.has(digits)).flatMap(suspect));
  return faults;
}

/** What is good about the numbers, where nothing is wrong with any of them. */
export function praiseNumbers(page: Page, isText: boolean): Finding[] {
  const read = new Set(numbersOf(page).map(({ digits }) => digits));
  const shown = [...known.values()].filter(({ digits }) => read.has(digits));
  const numbers = shown.map(({ phone }) => phone.display).join(', ');
  return numbers ? [finding(isText ? 'numbers-text' : 'numbers-good', { numbers })] : [];
}

/** How far from a name a number still belongs to it. */
const reach = 60;

/** Other numbers beside our names, or in our widgets. */
export function checkOthers(page: Page, widgetOf: WidgetOf): Finding[] {
  const numbers = numbersOf(page);
  const names = namesOf(page);
  const localOf = nearestOf(page, ({ attributes }) => attributes.get('slot') === 'local');
  const between = (from: number, to: number) => {
    const text = page.text.slice(from, Math.min(to, from + 4 * reach)).replace(/\s+/g, ' ');
    return to - from < 4 * reach && text.length <= reach ? text : undefined;
  };
  const found: Finding[] = [];
  let next = 0;
  let name: Placed<Name> | undefined;
  numbers.forEach((number, i) => {
    const { digits, at, end, holder } = number;
    while (next < names.length && names[next]!.at < at) name = names[next++];
    if (known.has(digits) || slip(digits)) return;
    // The name before it, with no sentence and no number in between but its own, as that to text; or the one right behind it,
    // which has none of its own.
    const last = numbers[i - 1];
    const isBeside =
      last &&
      name?.numbers.some((each) => each.digits === last.digits) &&
      /^ (call )?$/i.test(between(last.end, at) ?? '');
    const isFirst = !name || !last || last.at < name.at || isBeside;
    const before = name && isFirst ? between(name.end, at) : undefined;
    const after = names[next];
    const isAfter =
      after &&
      /^ ?[(:,–-]? ?(the )?$/i.test(between(end, after.at) ?? 'far') &&
      !(numbers[i + 1] && between(after.end, numbers[i + 1]!.at) !== undefined);
    const beside = before !== undefined && !/[.!?] /.test(before) ? name : isAfter ? after : undefined;
    const host = widgetOf(holder);
    const about = {
      tag: host?.tag,
      number: plain(digits),
      name: beside?.name,
      right: beside?.numbers[0]!.phone.display,
    };
    if (beside) found.push(finding(host && !localOf(holder) ? 'name-number' : 'name-number-own', about));
    else if (host) found.push(finding('number-own', about));
  });
  return found;
}
