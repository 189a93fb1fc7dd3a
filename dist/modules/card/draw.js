import { nothing, html } from 'lit';
import { has } from './inline.js';

const link = ({ href, label, kind = "" }) => html`<a part="action" class="${kind}" href="${href}" rel="noopener noreferrer" referrerpolicy="no-referrer">${draw(label)}</a>`;
const marks = {
  strong: (words) => html`<strong>${words}</strong>`,
  b: (words) => html`<b>${words}</b>`,
  small: (words) => html`<small>${words}</small>`,
  span: (words, { kind }) => html`<span class="${kind ?? nothing}" id="${kind === "shown" ? kind : nothing}">${words}</span>`
};
function draw(each) {
  if (typeof each !== "object" || !each) return each || each === 0 ? each : nothing;
  if (Array.isArray(each)) return each.map(draw);
  if (has(each, "en")) return html`<span lang="en" dir="ltr">${draw(each.en)}</span>`;
  if (has(each, "label")) return link(each);
  if (has(each, "digits")) return html`<bdi dir="ltr">${each.digits}</bdi>`;
  const mark = each;
  return marks[mark.as](draw(mark.in), mark);
}
const subheading = ({ level }, words) => html`<div class="sub" role="heading" aria-level="${Math.min(level + 1, 6)}">${words}</div>`;
const row = (all) => all.map((each) => [draw(each), " "]);
const heading = ({ text: text2 }, drawing) => drawing.heading(draw(text2));
const text = ({ text: words, kind }) => html`<p class="${kind || nothing}">${draw(words)}</p>`;
const help = ({ text: words, kind }) => html`<p class="${kind}">${draw(words)}</p>`;
const small = ({ text: words }) => html`<small>${draw(words)}</small>`;
const lines = ({ lines: all }) => html`<ul class="lines" role="list">${all.map(
  ({ name, about, ways, through, notes }) => html`<li class="line"><p class="name">${draw(name)}</p>${about ? html`<p>${draw(about)}</p>` : nothing} ${through ? html`<p>${draw(through)}</p>` : html`<div class="actions">${row(ways)}</div>`} ${notes ? html`<small>${row(notes)}</small>` : nothing}</li>`
)}</ul>`;
const danger = ({ question, ways, place }) => html`<div class="danger"><strong>${draw(question)}</strong> ${row(ways)}<small>${draw(place)}</small></div>`;
const group = ({ kind, blocks }, drawing) => html`<div class="${kind}">${drawBlocks(blocks, drawing)}</div>`;
const exit = ({ href }, drawing) => drawing.exitLink(href);
const local = () => html`<slot name="local"></slot>`;
const control = ({ name }, drawing) => drawing.control?.(name);
const footer = ({ notes }) => html`<div part="footer">${notes.map((each) => html`<small>${draw(each)}</small>`)}</div>`;
const sub = ({ text: words }, drawing) => subheading(drawing, draw(words));
const list = ({ items, ordered }) => {
  const all = items.map((item) => html`<li>${draw(item)}</li>`);
  return ordered ? html`<ol>${all}</ol>` : html`<ul>${all}</ul>`;
};
const fold = ({ summary, blocks, kind, isOpen }, drawing) => html`<details class="${kind ?? nothing}" ?open="${isOpen}"><summary>${draw(summary)}</summary>${drawBlocks(blocks, drawing)}</details>`;
const advice = ({ items }) => html`<ul role="list">${items.map(
  ({ text: words, lines: all }) => html`<li>${draw(words)} ${all.map(({ ways }) => html`<div class="actions">${row(ways)}</div>`)}</li>`
)}</ul>`;
const basic = { heading, text, lines, danger, group, local, control, footer };
const holders = /^(group|status|details|panel|control|checklist|heading|exit|local)$/;
const drawBlocks = (blocks, drawing) => blocks.map((block) => {
  if (!block) return nothing;
  const drawn = drawing.kinds[block.is](block, drawing);
  return drawing.renew && !holders.test(block.is) ? drawing.renew(JSON.stringify(block), drawn) : drawn;
});

export { advice, basic, control, danger, draw, drawBlocks, exit, fold, footer, group, heading, help, lines, list, local, marks, small, sub, subheading, text };
