import { exitHref } from '../../content/exit.js';
import { sectors } from '../../content/sectors/index.js';
import { settings } from '../../content/settings.js';
import { isForeign } from '../../card/language.js';
import { hasWords, cards } from '../cards.js';
import { schemas } from '../widgets.js';
import { urlOf, isAway, checkAddress, parseUrl, hidesHost, fileOf } from './address.js';
import { meant } from './near.js';
import { hasNumber } from './numbers.js';
import { nearestOf, textOf } from './page.js';
import { holdsOurs } from './sayings.js';
import { finding } from './words.js';

const tags = Object.keys(schemas);
const read = (value) => (value ?? "").trim().toLowerCase().replace(/\s+/g, " ");
const sourcesOf = ({ attributes }) => ["src", "data-src"].flatMap((name) => attributes.get(name) ?? []).filter((each) => each !== "about:blank");
const isOurFrame = (src) => /^frame\.html$/i.test(fileOf(src)) && /aware/i.test(src) || /[?&#]widget=aware-/i.test(src);
const fullName = (value) => value.startsWith("aware-") ? value : `aware-${value}`;
function host(piece) {
  const { tag, attributes } = piece;
  if (Object.hasOwn(schemas, tag)) return { tag, form: "element", piece, given: attributes };
  if (tag.startsWith("aware-")) {
    const near2 = meant(tag, tags);
    return finding(near2 ? "tag-near" : "tag-unknown", { tag: `<${tag}>`, near: near2, tags: tags.join(", ") });
  }
  if (attributes.has("data-aware")) {
    const value = read(attributes.get("data-aware"));
    const named = fullName(value);
    if (Object.hasOwn(schemas, named)) {
      const own = [...attributes].filter(([name]) => /^data-(?!aware$)/.test(name));
      return {
        tag: named,
        form: "placeholder",
        piece,
        given: new Map(own.map(([name, each]) => [name.slice(5), each]))
      };
    }
    const names = tags.map((each) => each.slice(6));
    const near2 = meant(value.replace(/^aware-/, ""), names);
    return finding(near2 ? "placeholder-near" : "placeholder-unknown", {
      value,
      near: near2,
      names: names.join(", ")
    });
  }
  if (tag !== "iframe") return void 0;
  const src = sourcesOf(piece).find((each) => isOurFrame(each));
  if (src === void 0) return void 0;
  const given = new Map(
    [/\?([^#]*)/, /#(.*=.*)/s].flatMap((part) => [...new URLSearchParams(part.exec(src)?.[1])])
  );
  const wanted = read(given.get("widget") || "aware-hotline");
  if (Object.hasOwn(schemas, wanted)) return { tag: wanted, form: "frame", piece, given };
  const near = meant(wanted, tags) ?? meant(fullName(wanted), tags);
  return finding(near ? "tag-near" : "tag-unknown", { tag: `widget=${wanted}`, near, tags: tags.join(", ") });
}
function hostsOf({ pieces }) {
  const all = pieces.map(host).filter((each) => each !== void 0);
  const hosts = all.filter((each) => "form" in each);
  const holders = new Set(hosts.filter(({ form }) => form === "placeholder").map(({ piece }) => piece));
  return {
    hosts: hosts.filter(
      ({ form, piece }) => form !== "element" || !piece.parent || !holders.has(piece.parent)
    ),
    odd: all.filter((each) => "level" in each)
  };
}
const everywhere = /^(id|class|style|lang|dir|slot|part|exportparts|hidden|title|role|tabindex|translate|inert|is|nonce|accesskey|draggable|spellcheck|contenteditable|popover|xmlns|item\w+|on\w+|(data|aria)-.*|.*[^a-z0-9-].*)$/;
const outside = ["widget", "id", "lang", "v"];
function jobsIn({ tag, given }) {
  const chosen = read(given.get("sector") ?? given.get("setting"));
  const id = chosen || (tag === "aware-sector-guide" ? sectors[0].id : "");
  return settings.find((each) => each.id === id)?.jobs.map((job) => job.id);
}
const most = 9;
function checkValue(host2, name, written) {
  const { tag } = host2;
  const value = read(written);
  const { kind, values: allowed } = schemas[tag].attributes[name];
  if (kind === "flag") return /^(false|no|off|0)$/.test(value) ? [finding("value-on", { name, value })] : [];
  if (!value) return [];
  if (kind === "url") {
    const url = /^https:\/\/\S+$/.test(value) ? parseUrl(value) : void 0;
    if (!url) return [finding("value-address", { tag, value: written })];
    if (hidesHost(url)) return [finding("address-user", { address: written, host: url.host })];
    return url.host === new URL(exitHref).host ? [] : [finding("exit-host", { tag, host: url.host })];
  }
  const words = kind === "list" ? value.split(" ") : [name === "county" ? value.replace(/\b(county|maine|me)\b|[^a-z]/g, "") : value];
  const values = (name === "job" && jobsIn(host2) || allowed).filter(Boolean);
  return [...new Set(words)].filter((word) => !values.includes(word)).slice(0, most).map((word) => {
    const near = meant(word, values);
    const id = near ? "value-near" : values.length > 20 || !values.length ? "value-listed" : "value-unknown";
    return finding(id, { tag, name, value: word, near, values: values.join(", ") });
  });
}
function checkAttributes(host2) {
  const { tag, form, given } = host2;
  const allowed = schemas[tag].attributes;
  const names = Object.keys(allowed);
  const isMeant = (name) => !(form === "element" ? everywhere.test(name) : outside.includes(name));
  const odd = [...given.keys()].filter((name) => !Object.hasOwn(allowed, name) && isMeant(name));
  const told = new Set(odd.slice(0, most));
  return [...given].flatMap(([name, value]) => {
    if (Object.hasOwn(allowed, name)) return checkValue(host2, name, value);
    if (!told.has(name)) return [];
    const near = meant(name, names);
    if (near) return [finding("attribute-near", { tag, name, near })];
    return form === "placeholder" ? [] : [finding("attribute-unknown", { tag, name, names: names.join(", ") })];
  });
}
const hiding = /^(hidden|hide|d-none|invisible|is-hidden|u-hidden|w-hidden|visually-?hidden|sr-only|screen-reader-text|display-none|uk-hidden|collapse)$/;
function faultsOf({ tag: held, attributes }) {
  const found = [];
  const style = attributes.get("style") ?? "";
  const hidden = /(?:^|;)\s*(display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?![.\d]))/i.exec(
    style
  )?.[1];
  const why = attributes.has("hidden") ? "hidden" : hidden ? `style="${hidden.toLowerCase().replace(/\s+/g, "").replace(":", ": ")}"` : /^true$/i.test(attributes.get("aria-hidden") ?? "") ? 'aria-hidden="true"' : attributes.has("inert") ? "inert" : "";
  const name = attributes.get("class")?.split(/\s+/).find((word) => hiding.test(word));
  if (held === "template") found.push(["in-template", {}]);
  if (held === "noscript") found.push(["in-noscript", {}]);
  if (why) found.push(["gone", { why }]);
  if (name) found.push(["class-hides", { name }]);
  if (/^(details|dialog)$/.test(held) && !attributes.has("open")) found.push(["folded", { held }]);
  if (/^(a|button|label|summary)$/.test(held)) found.push(["in-control", { held }]);
  return found;
}
const isHolding = /^(template|noscript|details|dialog|a|button|label|summary)$/;
function placesIn({ pieces }) {
  const none = /* @__PURE__ */ new Map();
  const found = [];
  for (const piece of pieces) {
    const above = piece.parent ? found[piece.parent.index] : none;
    if (!piece.attributes.size && !isHolding.test(piece.tag)) {
      found.push(above);
      continue;
    }
    const own = faultsOf(piece).map((fault) => [JSON.stringify(fault), fault]);
    found.push(own.every(([key]) => above.has(key)) ? above : new Map([...own, ...above]));
  }
  return ({ index }) => found[index].values();
}
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
const mayExit = (tag) => tag === "aware-exit" || "exit" in schemas[tag].attributes;
function checkFrame(page, host2) {
  const { tag, form, piece } = host2;
  if (form !== "frame") return [];
  const { attributes } = piece;
  const sandbox = attributes.has("sandbox") ? read(attributes.get("sandbox")).split(" ") : void 0;
  const lacks = (...flags) => sandbox && !flags.some((flag) => sandbox.includes(flag));
  const top = ["allow-top-navigation", "allow-top-navigation-by-user-activation"];
  const free = ["allow-same-origin", "allow-top-navigation"].filter((flag) => sandbox?.includes(flag));
  const others = sourcesOf(piece).filter((each) => !isOurFrame(each)).map((each) => urlOf(page, each)).filter((url) => url && (isAway(page, url) || !/^(https?|data|about):$/.test(url.protocol)));
  return [
    ...attributes.get("title")?.trim() ? [] : [finding("frame-title", { tag })],
    ...lacks("allow-scripts") ? [finding("frame-script", { tag })] : [],
    ...lacks("allow-popups", "allow-top-navigation-to-custom-protocols", ...top) ? [finding("frame-links", { tag })] : [],
    ...mayExit(tag) && lacks(...top) ? [finding("frame-exit", { tag })] : [],
    ...attributes.has("srcdoc") ? [finding("frame-srcdoc", { tag })] : [],
    ...free.length ? [finding("frame-free", { tag, flags: free.join(", ") })] : [],
    ...checkAddress(page, srcOf(host2)),
    ...others.flatMap((url) => url ? [finding("frame-other", { tag, host: url.host })] : []),
    ...hasNumber(page) ? [] : [finding("frame-alone", { tag })]
  ];
}
const srcOf = ({ piece }) => sourcesOf(piece).find(isOurFrame) ?? "";
function mayLeave({ tag, given }) {
  if (tag === "aware-exit") return false;
  const { languages, card } = cards[tag];
  const known = Object.entries(schemas[tag].attributes).map(([name, { values }]) => {
    const value = read(given.get(name));
    return [name, values.includes(value) ? value : values[0]];
  });
  const { blocks } = card(languages[0], { ...Object.fromEntries(known), exit: "auto" });
  return blocks.some((block) => block && block.is === "exit");
}
function checkExit(hosts, isWhole) {
  const bars = hosts.filter(({ tag }) => tag === "aware-exit");
  const exits = ({ given }) => read(given.get("exit"));
  const cards2 = hosts.filter(
    (each) => "exit" in schemas[each.tag].attributes && (exits(each) === "on" || mayLeave(each) && exits(each) !== "off")
  );
  const without = hosts.find((each) => mayLeave(each) && exits(each) === "off");
  const shown = bars.length ? [...bars, ...cards2.filter((each) => exits(each) === "on")] : cards2;
  if (bars.length > 1) return [finding("exit-twice", { count: bars.length })];
  if (shown.length > 1)
    return [finding("exit-many", { tags: [...new Set(shown.map(({ tag }) => tag))].join(", ") })];
  if (shown.length) return isWhole ? [finding("exit-good")] : [];
  return without ? [finding("exit-none", { tag: without.tag })] : [];
}

export { checkAttributes, checkExit, checkFrame, checkInside, checkLanguages, hostsOf, placesIn, read, srcOf };
