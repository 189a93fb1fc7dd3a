import { plain } from '../card/inline.js';
import { headingOf, inside, withoutHeading, escapeHtml, inlineHtml, alone, toText, toHtml, briefOf } from '../card/write.js';
import { exitName, common } from '../internal/schema.js';
import { addressOf, destinationOf, readFolder } from './addresses.js';
export { defaultFolder, folderOf } from './addresses.js';
import { cards, languageFor } from './cards.js';
import { linked } from './contact.js';
import { oneLine } from './one-line.js';
import { schemas } from './widgets.js';
export { widgets } from './widgets.js';

const forms = ["element", "placeholder", "frame", "plain", "email"];
const height = { "aware-exit": 120, "aware-hotline": 560 };
const spokenIn = (lang) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? { lang } : {};
const folderOfLanguage = ({ lang }) => lang === "en" ? "" : `${lang}/`;
const colorRule = (tag, color) => Object.hasOwn(cards, tag) && /^#([\da-f]{3}){1,2}$/i.test(color) ? `[data-aware='${tag.slice(6)}'],
${tag} {
  --aware-accent: ${color.toLowerCase()};
}
` : "";
const inlineOf = (run) => typeof run === "string" ? run : { href: run.href, label: run.text };
const dials = (block) => block.is === "exit" || block.is === "small" && !/"href"/.test(JSON.stringify(block)) || /"href":"(tel|sms):/.test(JSON.stringify(block));
const leaveOf = (blocks) => blocks.map((block) => block && block.is === "exit" ? plain(block.leave) : "").join("");
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
  return `${addressOf(usable(folder), `${folderOfLanguage(languageFor(tag, lang))}frame.html`)}#${new URLSearchParams(choices)}`;
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
  if (!Object.hasOwn(cards, tag))
    throw new TypeError(`There is no widget "${tag}". There are: ${Object.keys(cards).join(", ")}.`);
  if (!forms.includes(form))
    throw new TypeError(`There is no form "${form}". There are: ${forms.join(", ")}.`);
  const known = checked(tag, attributes);
  const language = languageFor(tag, lang);
  const { blocks, footer } = cards[tag].card(
    language,
    form === "email" ? { ...known, [exitName]: "off" } : known
  );
  const ours = plain(headingOf(blocks));
  const [title, contact] = ours ? [oneLine(ownHeading), oneLine(local)] : ["", ""];
  if (!ours && (ownHeading || local)) console.warn(`<${tag}> has no place for words of your own.`);
  const beside = contact ? linked(contact).map(inlineOf) : void 0;
  const { lang: spoken = "" } = spokenIn(lang);
  const named = { ...known, ...spoken && { lang: spoken } };
  const base = usable(folder);
  const file = `${folderOfLanguage(language)}${all ? "aware" : tag}.min.js`;
  const hash = /^sha384-[\w+/]{64}={0,2}$/.exec(integrity[file]?.integrity ?? "")?.[0];
  const pinned = hash && ` integrity="${hash}"${base.startsWith("https:") ? ' crossorigin="anonymous"' : ""}`;
  const script = `<script defer src="${addressOf(base, file)}"${pinned ?? ""}><\/script>`;
  const level = Number(known["heading-level"] ?? common["heading-level"].values[0]);
  const attribute = ([name, value]) => value ? `${name}="${escapeHtml(value)}"` : name;
  const open = (name, pairs2) => `<${[name, ...pairs2.map(attribute)].join(" ")}>`;
  const isOther = spoken && !spoken.startsWith("en") && language.lang === "en";
  const content = inside(title ? withoutHeading(blocks, true) : blocks);
  const children = [
    ...title ? [`<h${level} slot="heading">${escapeHtml(title)}</h${level}>`] : [],
    ...isOther ? ['<div lang="en">', ...content, "</div>"] : content,
    ...beside ? [`<p slot="local">${inlineHtml(beside)}</p>`] : []
  ];
  const indented = children.map((each) => `  ${each}`);
  const pairs = Object.entries(named);
  const whole = alone([...blocks, footer], title, beside);
  if (form === "email") return [...toText(whole), ""].join("\n");
  if (form === "plain") return [...toHtml(whole, level), ""].join("\n");
  if (form === "frame") {
    return [
      open("iframe", [
        ["src", frameAddress({ tag, attributes: known, lang, folder: base })],
        ["title", title || ours || leaveOf(blocks)],
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
      ...toHtml([...briefOf(blocks).filter(dials), beside && { is: "text", text: beside }], 3),
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
