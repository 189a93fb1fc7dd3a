import { english } from '../internal/localize.js';
import { hostsOf, checkPlace, checkAttributes, checkInside, checkFrame, checkLanguage, srcOf, checkExit } from './check/hosts.js';
import { checkNumbers, hasKnown, hasNumber } from './check/numbers.js';
import { readPage, textOf, domReader, plainly } from './check/page.js';
import { checkFiles, checkScripts, scriptsOf } from './check/scripts.js';
import { finding } from './check/words.js';
import { outlines } from './outlines.js';
import { Speaker, words } from './speaker.js';
import { widgets } from './widgets.js';

const order = ["fix", "note", "good"];
function sayingsOf(tag) {
  const speaker = new Speaker(english);
  const given = Object.entries(widgets[tag]).flatMap(
    ([name, values]) => values.map((value) => ({ [name]: value }))
  );
  return [{}, ...given].map((attributes) => {
    const { heading, lead, help } = outlines[tag](speaker, attributes);
    const first = heading ? lead[0] : help.at(-1);
    return { heading: plainly(heading), first: first && "text" in first ? plainly(words(first.text)) : "" };
  });
}
let sayings;
const sayingsAbout = (tag) => {
  sayings ??= Object.fromEntries(Object.keys(widgets).map((each) => [each, sayingsOf(each)]));
  return sayings[tag];
};
function holdsOurs(text, tag) {
  const said = plainly(text);
  return sayingsAbout(tag).some(({ first }) => !!first && said.includes(first));
}
const isSplit = (page, { tag, form, piece }) => form !== "frame" && piece.isRead && page.pieces[piece.last] === piece && !textOf(page, piece).trim() && holdsOurs(page.text.slice(piece.end), tag);
function strippedFrom(page, hosts) {
  let outside = "";
  let at = 0;
  for (const { piece } of hosts.filter(({ form }) => form !== "frame")) {
    outside += page.text.slice(at, Math.max(at, piece.start));
    at = Math.max(at, piece.end);
  }
  outside += page.text.slice(at);
  if (!hasNumber(outside)) return [];
  const text = plainly(outside);
  const tags = Object.keys(widgets);
  const stand = ({ heading, first: first2 }) => !!first2 && text.includes(heading) && text.includes(first2);
  const found = tags.filter(
    (tag) => sayingsAbout(tag).some(stand) && !hosts.some((each) => each.tag === tag)
  );
  if (found.length || hosts.length) return found;
  const places = tags.map((tag) => {
    const at2 = sayingsAbout(tag).filter(({ first: first2 }) => first2.length > 30).map(({ first: first2 }) => text.indexOf(first2));
    return { tag, at: Math.min(...at2.filter((each) => each >= 0)) };
  });
  const [first] = places.sort((a, b) => a.at - b.at);
  return first && first.at < Infinity ? [first.tag] : [];
}
const isText = ({ pieces }) => pieces.every(({ tag }) => /^(html|head|body)$|[^a-z0-9-]/.test(tag));
function checkPresence(page, hosts, odd) {
  const found = [];
  for (const form of ["element", "placeholder", "frame"]) {
    const tags = hosts.filter((each) => each.form === form).map(({ tag }) => tag);
    const counted = [...new Set(tags)].map((tag) => {
      const count = tags.filter((each) => each === tag).length;
      return count > 1 ? `${tag} (${count})` : tag;
    });
    if (counted.length) found.push(finding(`found-${form}`, { tags: counted.join(", ") }));
  }
  const alike = /* @__PURE__ */ new Map();
  for (const each of hosts) {
    const given = [...each.given].filter(([name]) => !/^(id|class|style|widget)$/.test(name)).sort();
    const key = JSON.stringify([each.tag, given]);
    alike.set(key, [...alike.get(key) ?? [], each]);
  }
  for (const [{ tag }, ...more] of alike.values())
    if (more.length && tag !== "aware-exit") found.push(finding("twice", { tag, count: more.length + 1 }));
  const stripped = isText(page) ? "found-email" : scriptsOf(page).length && !hosts.length ? "stripped-script" : "stripped";
  for (const tag of strippedFrom(page, hosts))
    found.push(finding(stripped, { tag, name: tag.replace("aware-", "") }));
  if (/<\/?aware-[a-z]|\bdata-aware=|<script[^<>]{0,400}\baware[\w-]{0,40}\.min\.js/i.test(page.text))
    found.push(finding("as-text"));
  if (!hosts.length && /<aware-[a-z]|\bdata-aware=/i.test(page.comments)) found.push(finding("in-comment"));
  if (found.length || odd.length) return found;
  return [finding(isText(page) ? "none-text" : hasKnown(page) ? "none-numbers" : "none")];
}
function check(parsed, { reader, integrity = {} } = {}) {
  const page = readPage(parsed, reader ?? domReader);
  const { hosts, odd } = hostsOf(page);
  const drawn = [...new Set(hosts.filter(({ form }) => form !== "frame").map(({ tag }) => tag))];
  const all = [
    ...odd,
    ...checkPresence(page, hosts, odd),
    ...hosts.flatMap((host) => {
      const split = isSplit(page, host);
      return [
        ...checkPlace(host),
        ...checkAttributes(host),
        ...split ? [finding("split", { tag: host.tag, name: host.tag.replace("aware-", "") })] : [],
        ...checkInside(page, host, split),
        ...checkFrame(page, host),
        ...checkLanguage(host, page, () => holdsOurs(textOf(page, host.piece), host.tag))
      ];
    }),
    ...checkFiles(page, hosts.filter(({ form }) => form === "frame").map(srcOf)),
    ...checkScripts(page, drawn, integrity),
    ...checkNumbers(page, isText(page))
  ];
  const isWhole = all.every(({ id, level }) => level !== "fix" && id !== "frame-exit");
  all.push(...checkExit(hosts, isWhole));
  const once = new Map(all.map((each) => [each.what + each.fix, each]));
  return [...once.values()].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}

export { check };
