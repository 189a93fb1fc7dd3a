const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text) => text.replace(/[&<>"]/g, (sign) => escapes[sign]);
const oneLine = (text) => String(text).replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, " ").replace(/\s+/g, " ").trim();
const html = (run) => {
  if (typeof run === "string") return escapeHtml(run);
  const rel = /^https?:/.test(run.href) ? ' rel="noopener noreferrer"' : "";
  return `<a href="${escapeHtml(run.href)}"${rel}>${escapeHtml(run.text)}</a>`;
};
const line = (runs) => runs.map(html).join("");
const toHtml = (blocks, level) => blocks.flatMap((block) => {
  if ("heading" in block) return [`<h${level}>${escapeHtml(block.heading)}</h${level}>`];
  if ("text" in block) return [`<p>${line(block.text)}</p>`];
  return ["<ul>", ...block.list.map((item) => `  <li>${line(item)}</li>`), "</ul>"];
});
const said = (run) => typeof run === "string" ? run : /^https?:/.test(run.href) ? `${run.text}: ${run.href}` : run.text;
const toText = (blocks) => blocks.flatMap((block) => {
  if ("heading" in block) return ["", block.heading.toUpperCase()];
  if ("text" in block) return [block.text.map(said).join("")];
  return block.list.map((item) => `- ${item.map(said).join("")}`);
});
const inside = ({ heading, lead, help }) => [
  ...heading ? [`<p><strong>${escapeHtml(heading)}</strong></p>`] : [],
  ...toHtml([...lead, ...help], 3)
];

export { escapeHtml, inside, oneLine, toHtml, toText };
