import { words } from './speaker.js';

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => escapes[sign]);
const oneLine = (text) => String(text).replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ").replace(/\p{Default_Ignorable_Code_Point}+/gu, "").replace(/\s+/g, " ").trim();
const html = (run) => {
  if (typeof run === "string") return escapeHtml(run);
  const rel = /^https?:/.test(run.href) ? ' rel="noopener noreferrer"' : "";
  return `<a href="${escapeHtml(run.href)}"${rel}>${escapeHtml(run.text)}</a>`;
};
const runsToHtml = (runs) => runs.map(html).join("");
const toHtml = (blocks, level) => blocks.flatMap((block, at) => {
  if ("heading" in block) return [`<h${level}>${escapeHtml(block.heading)}</h${level}>`];
  if ("text" in block) return [`<p>${runsToHtml(block.text)}</p>`];
  if ("links" in block) return block.links.map((link) => `<p>${html(link)}</p>`);
  if ("list" in block)
    return ["<ul>", ...block.list.map((item) => `  <li>${runsToHtml(item)}</li>`), "</ul>"];
  const isItem = (other) => other && "item" in other;
  return [
    ...isItem(blocks[at - 1]) ? [] : ["<ul>"],
    "  <li>",
    ...toHtml(block.item, level).map((each) => `    ${each}`),
    "  </li>",
    ...isItem(blocks[at + 1]) ? [] : ["</ul>"]
  ];
});
const said = (run) => typeof run !== "string" && /^https?:/.test(run.href) && !/^https?:/.test(run.text) ? `${run.text}: ${run.href}` : words(run);
const toText = (blocks) => blocks.flatMap((block) => {
  if ("heading" in block) return ["", block.heading.toUpperCase()];
  if ("text" in block) return [block.text.map(said).join("")];
  if ("links" in block) return block.links.map((link) => `- ${said(link)}`);
  if ("item" in block) return toText(block.item);
  return block.list.map((item) => `- ${item.map(said).join("")}`);
});
const inside = ({ heading, lead, help }) => [
  ...heading ? [`<p><strong>${escapeHtml(heading)}</strong></p>`] : [],
  ...toHtml([...lead, ...help], 3)
];

export { escapeHtml, inside, oneLine, runsToHtml, toHtml, toText };
