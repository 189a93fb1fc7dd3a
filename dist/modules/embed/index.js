import { exit } from '../content/exit.js';
import { findLocale } from '../internal/localize.js';
import { addressOf, destinationOf, readFolder } from './addresses.js';
export { defaultFolder, folderOf } from './addresses.js';
import { linked } from './contact.js';
import { oneLine, inside, escapeHtml, runsToHtml, toText, toHtml } from './forms.js';
import { outlines } from './outlines.js';
import { Speaker, text, words } from './speaker.js';
import { schemas } from './widgets.js';
export { widgets } from './widgets.js';

const forms = ["element", "placeholder", "frame", "plain", "email"];
const height = { "aware-exit": 120, "aware-hotline": 560 };
const spokenIn = (lang) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? { lang } : {};
const colorRule = (tag, color) => Object.hasOwn(outlines, tag) && /^#([\da-f]{3}){1,2}$/i.test(color) ? `[data-aware='${tag.slice(6)}'],
${tag} {
  --aware-accent: ${color.toLowerCase()};
}
` : "";
function usable(given) {
  const { folder, odd, meant } = readFolder(given);
  if (odd && odd !== "relative")
    console.warn(
      `folder="${oneLine(given).slice(0, 80)}" is no address that a page can load from; ${folder} is used.` + (meant ? ` Did you mean ${meant}?` : "")
    );
  return folder;
}
function frameAddress({
  tag,
  attributes = {},
  lang = "",
  folder = ""
}) {
  const choices = { widget: tag, id: tag, ...checked(tag, attributes), ...spokenIn(lang) };
  return `${addressOf(usable(folder), "frame.html")}#${new URLSearchParams(choices)}`;
}
function checked(tag, attributes) {
  const allowed = schemas[tag].attributes;
  const kept = {};
  for (const [name, given] of Object.entries(attributes)) {
    const { kind, values } = Object.hasOwn(allowed, name) ? allowed[name] : {};
    const value = String(given).trim().toLowerCase().replace(/\s+/g, " ");
    const isKnown = kind === "list" ? value.split(" ").every((id) => values?.includes(id)) : values?.includes(value);
    const known = kind === "url" ? destinationOf(String(given).trim()) : isKnown ? value : void 0;
    if (values && known !== void 0) kept[name] = known;
    else console.warn(`<${tag}> ${name}="${value.slice(0, 40)}" is not known and left out.`);
  }
  return kept;
}
function snippet({
  tag,
  attributes = {},
  lang = "",
  form = "element",
  folder = "",
  integrity = {},
  all = false,
  heading: ownHeading = "",
  local = ""
}) {
  if (!Object.hasOwn(outlines, tag))
    throw new TypeError(`There is no widget "${tag}". There are: ${Object.keys(outlines).join(", ")}.`);
  if (!forms.includes(form))
    throw new TypeError(`There is no form "${form}". There are: ${forms.join(", ")}.`);
  const known = checked(tag, attributes);
  const speaker = new Speaker(findLocale(lang));
  const ours = outlines[tag](speaker, form === "email" ? { ...known, exit: "off" } : known);
  const { lead, help, rest } = ours;
  const [title, contact] = ours.heading ? [oneLine(ownHeading), oneLine(local)] : ["", ""];
  if (!ours.heading && (ownHeading || local)) console.warn(`<${tag}> has no place for words of your own.`);
  const heading = title || ours.heading;
  const beside = contact ? [text(...linked(contact))] : [];
  const { lang: spoken = "" } = spokenIn(lang);
  const named = { ...known, ...spoken && { lang: spoken } };
  const base = usable(folder);
  const file = all ? "aware.min.js" : `${tag}.min.js`;
  const hash = /^sha384-[\w+/]{64}={0,2}$/.exec(integrity[file]?.integrity ?? "")?.[0];
  const pinned = hash && ` integrity="${hash}"${base.startsWith("https:") ? ' crossorigin="anonymous"' : ""}`;
  const script = `<script defer src="${addressOf(base, file)}"${pinned ?? ""}><\/script>`;
  const level = Number(known["heading-level"] ?? 2);
  const attribute = ([name, value]) => value ? `${name}="${escapeHtml(value)}"` : name;
  const open = (name, pairs2) => `<${[name, ...pairs2.map(attribute)].join(" ")}>`;
  const content = inside({ ...ours, heading: title ? "" : ours.heading });
  const marked = spoken && !spoken.startsWith("en") && speaker.locale.lang === "en" ? ['<div lang="en">', ...content, "</div>"] : content;
  const children = [
    ...title ? [`<h${level} slot="heading">${escapeHtml(title)}</h${level}>`] : [],
    ...marked,
    ...contact ? [`<p slot="local">${runsToHtml(linked(contact))}</p>`] : []
  ];
  const indented = children.map((each) => `  ${each}`);
  const pairs = Object.entries(named);
  if (form === "email") {
    return [...heading ? [heading, ""] : [], ...toText([...lead, ...help, ...beside, ...rest]), ""].join(
      "\n"
    );
  }
  if (form === "plain") {
    return [
      ...toHtml([...heading ? [{ heading }] : [], ...lead, ...help, ...beside], level),
      ...toHtml(rest, Math.min(level + 1, 6)),
      ""
    ].join("\n");
  }
  if (form === "frame") {
    return [
      open("iframe", [
        ["src", frameAddress({ tag, attributes: known, lang, folder: base })],
        ["title", heading || words(speaker.say(exit, "leave"))],
        // As wide as its place, without a border; where a host takes the style away, as wide as fits on every phone.
        ["width", "300"],
        ["height", String(height[tag] ?? 900)],
        ["style", "width:100%;border:0"],
        [
          "sandbox",
          "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation allow-modals allow-downloads"
        ],
        ["referrerpolicy", "no-referrer"]
      ]) + "</iframe>",
      // Where the frame is taken away, the numbers stay.
      ...toHtml([...help, ...beside], 3),
      ""
    ].join("\n");
  }
  const isElement = form === "element";
  return [
    isElement ? open(tag, pairs) : open("div", [
      ["data-aware", tag.replace("aware-", "")],
      ...pairs.map(([name, value]) => [`data-${name}`, value])
    ]),
    ...indented,
    isElement ? `</${tag}>` : "</div>",
    script,
    ""
  ].join("\n");
}

export { addressOf, colorRule, destinationOf, forms, frameAddress, linked, oneLine, readFolder, snippet };
