import { exit } from '../content/exit.js';
import { findLocale } from '../internal/localize.js';
import { inside, toText, toHtml, escapeHtml } from './forms.js';
import { outlines } from './outlines.js';
import { Speaker, words } from './speaker.js';
import { widgets } from './widgets.js';

const forms = ["element", "placeholder", "frame", "plain", "email"];
const isAddress = /^(?!\/\/)(https:\/\/[\w.-]+(:\d+)?\/)?[\w./~%-]*$/;
const isPage = /^https:\/\/[^\s"'<>?#]+$/;
const height = { "aware-exit": 120, "aware-hotline": 560 };
function checked(tag, attributes) {
  const allowed = widgets[tag];
  const kept = {};
  for (const [name, given] of Object.entries(attributes)) {
    const values = Object.hasOwn(allowed, name) ? allowed[name] : void 0;
    const value = String(given).trim().toLowerCase().replace(/\s+/g, " ");
    const isKnown = name === "href" ? isPage.test(value) : name === "lines" ? value.split(" ").every((id) => values?.includes(id)) : values?.includes(value);
    if (values && isKnown) kept[name] = name === "href" ? String(given).trim() : value;
    else console.warn(`<${tag}> ${name}="${value.slice(0, 40)}" is not known and left out.`);
  }
  return kept;
}
function snippet({
  tag,
  attributes = {},
  lang = "",
  form = "element",
  folder = "aware/",
  integrity = {},
  all = false
}) {
  if (!Object.hasOwn(outlines, tag))
    throw new TypeError(`There is no widget "${tag}". There are: ${Object.keys(outlines).join(", ")}.`);
  if (!forms.includes(form))
    throw new TypeError(`There is no form "${form}". There are: ${forms.join(", ")}.`);
  const known = checked(tag, attributes);
  const speaker = new Speaker(findLocale(lang));
  const outline = outlines[tag](speaker, form === "email" ? { ...known, exit: "off" } : known);
  const spoken = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? lang : "";
  const named = { ...known, ...spoken && { lang: spoken } };
  const base = isAddress.test(folder) && folder ? folder.replace(/\/?$/, "/") : "aware/";
  const file = all ? "aware.min.js" : `${tag}.min.js`;
  const hash = /^sha384-[\w+/]{64}={0,2}$/.exec(integrity[file]?.integrity ?? "")?.[0];
  const script = `<script defer src="${base}${file}"${hash ? ` integrity="${hash}"` : ""}><\/script>`;
  const attribute = ([name, value]) => value ? `${name}="${escapeHtml(value)}"` : name;
  const open = (name, pairs2) => `<${[name, ...pairs2.map(attribute)].join(" ")}>`;
  const content = inside(outline);
  const marked = spoken && !spoken.startsWith("en") && speaker.locale.lang === "en" ? ['<div lang="en">', ...content, "</div>"] : content;
  const indented = marked.map((each) => `  ${each}`);
  const pairs = Object.entries(named);
  if (form === "email") {
    const { heading, lead, help, rest } = outline;
    return [...heading ? [heading, ""] : [], ...toText([...lead, ...help, ...rest]), ""].join("\n");
  }
  if (form === "plain") {
    const { heading, lead, help, rest } = outline;
    const level = Number(known["heading-level"] ?? 2);
    return [
      ...toHtml([...heading ? [{ heading }] : [], ...lead, ...help], level),
      ...toHtml(rest, Math.min(level + 1, 6)),
      ""
    ].join("\n");
  }
  if (form === "frame") {
    const query = new URLSearchParams({ widget: tag, id: tag, ...named });
    const title = outline.heading || words(speaker.say(exit, "leave"));
    return [
      open("iframe", [
        ["src", `${base}frame.html?${query}`],
        ["title", title],
        ["width", "100%"],
        ["height", String(height[tag] ?? 900)],
        [
          "sandbox",
          "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation allow-modals allow-downloads"
        ],
        ["referrerpolicy", "no-referrer"]
      ]) + "</iframe>",
      // Where the frame is taken away, the numbers stay.
      ...toHtml(outline.help, 3),
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

export { forms, snippet, widgets };
