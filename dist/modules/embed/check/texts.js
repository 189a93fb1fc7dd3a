import { dials, digitsOf, known } from './known.js';
import { plain } from './links.js';
import { numbersOf, suspect, namesOf, slip } from './numbers.js';
import { nearestOf } from './page.js';
import { finding } from './findings/index.js';

function checkNumbers(page, links, isText) {
  const linked = new Set(
    links.flatMap(
      ({ dialed, element }) => dialed && element.isRead ? [dials(dialed.number)?.digits ?? digitsOf(dialed.number)] : []
    )
  );
  const lost = new Set(
    links.flatMap(({ address }) => {
      const digits = /^(?:\.?\/)?(\d{3,10})$/.exec(address)?.[1];
      return digits && known.has(digits) ? [digits] : [];
    })
  );
  const written = numbersOf(page);
  const read = new Set(written.map(({ digits }) => digits));
  const faults = [];
  const shown = [...known.values()].filter(({ digits }) => read.has(digits));
  const unlinked = isText ? [] : shown.filter((each) => !linked.has(each.digits));
  for (const { digits, phone, name, calls, texts } of unlinked) {
    const id = lost.has(digits) ? "link-lost" : !calls ? "sms-unlinked" : digits.length > 4 ? "number-unlinked" : "number-unlinked-short";
    faults.push(finding(id, { number: phone.display, name, href: calls ?? texts }));
  }
  for (const { digits, phone, name } of known.values())
    if (linked.has(digits) && !read.has(digits) && !page.text.includes(phone.display))
      faults.push(finding("number-unseen", { number: phone.display, name }));
  faults.push(...written.filter(({ digits }) => !known.has(digits)).flatMap(suspect));
  return faults;
}
function praiseNumbers(page, isText) {
  const read = new Set(numbersOf(page).map(({ digits }) => digits));
  const shown = [...known.values()].filter(({ digits }) => read.has(digits));
  const numbers = shown.map(({ phone }) => phone.display).join(", ");
  return numbers ? [finding(isText ? "numbers-text" : "numbers-good", { numbers })] : [];
}
const reach = 60;
function checkOthers(page, widgetOf) {
  const numbers = numbersOf(page);
  const names = namesOf(page);
  const localOf = nearestOf(page, ({ attributes }) => attributes.get("slot") === "local");
  const between = (from, to) => {
    const text = page.text.slice(from, Math.min(to, from + 4 * reach)).replace(/\s+/g, " ");
    return to - from < 4 * reach && text.length <= reach ? text : void 0;
  };
  const found = [];
  let next = 0;
  let name;
  numbers.forEach((number, i) => {
    const { digits, at, end, holder } = number;
    while (next < names.length && names[next].at < at) name = names[next++];
    if (known.has(digits) || slip(digits)) return;
    const last = numbers[i - 1];
    const isBeside = last && name?.numbers.some((each) => each.digits === last.digits) && /^ (call )?$/i.test(between(last.end, at) ?? "");
    const isFirst = !name || !last || last.at < name.at || isBeside;
    const before = name && isFirst ? between(name.end, at) : void 0;
    const after = names[next];
    const isAfter = after && /^ ?[(:,–-]? ?(the )?$/i.test(between(end, after.at) ?? "far") && !(numbers[i + 1] && between(after.end, numbers[i + 1].at) !== void 0);
    const beside = before !== void 0 && !/[.!?] /.test(before) ? name : isAfter ? after : void 0;
    const host = widgetOf(holder);
    const about = {
      tag: host?.tag,
      number: plain(digits),
      name: beside?.name,
      right: beside?.numbers[0].phone.display
    };
    if (beside) found.push(finding(host && !localOf(holder) ? "name-number" : "name-number-own", about));
    else if (host) found.push(finding("number-own", about));
  });
  return found;
}

export { checkNumbers, checkOthers, praiseNumbers };
