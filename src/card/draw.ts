import { html, nothing, type TemplateResult } from 'lit';
import type { Block, BlockOf, Kind, Maybe } from './blocks.js';
import { has, type Inline, type Link, type Marked } from './inline.js';

/** A link out of the page, which tells the place it leads to nothing of where the visitor came from. */
const link = ({ href, label, kind = '' }: Link) =>
  html`<a part="action" class=${kind} href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer"
    >${draw(label)}</a
  >`;

/** How marked words are drawn. An element that has marks of its own adds them. */
export const marks: Partial<Record<Marked['as'], (words: unknown, mark: Marked) => TemplateResult>> = {
  strong: (words) => html`<strong>${words}</strong>`,
  b: (words) => html`<b>${words}</b>`,
  small: (words) => html`<small>${words}</small>`,
  span: (words, { kind }) =>
    html`<span class=${kind ?? nothing} id=${kind === 'shown' ? kind : nothing}>${words}</span>`,
};

/** A piece of a sentence, as Lit draws it. */
export function draw(each: Inline): unknown {
  if (typeof each !== 'object' || !each) return each || each === 0 ? each : nothing;
  if (Array.isArray(each)) return (each as readonly Inline[]).map(draw);
  if (has(each, 'en')) return html`<span lang="en" dir="ltr">${draw(each.en)}</span>`;
  if (has(each, 'label')) return link(each);
  if (has(each, 'digits')) return html`<bdi dir="ltr">${each.digits}</bdi>`;
  const mark = each as Marked;
  return marks[mark.as]!(draw(mark.in), mark);
}

/** Who draws a card: an element, or what it prints. */
export interface Drawing {
  readonly level: number;
  readonly kinds: Partial<Kinds>;
  /** Draws what it is given anew when the key is another. */
  readonly renew?: (key: unknown, drawn: unknown) => unknown;
  heading(words: unknown): unknown;
  exitLink(href: string): unknown;
  control?(name: string): unknown;
}
export type Kinds = { readonly [K in Kind]: (block: BlockOf<K>, drawing: Drawing) => unknown };

/** A heading inside the card, one level below its own; HTML ends at six. */
export const subheading = ({ level }: Pick<Drawing, 'level'>, words: unknown): TemplateResult =>
  html`<div class="sub" role="heading" aria-level=${Math.min(level + 1, 6)}>${words}</div>`;

/** Pieces beside each other. */
const row = (all: readonly Inline[]) => all.map((each) => [draw(each), ' ']);

type Draw<K extends Kind> = Kinds[K];

export const heading: Draw<'heading'> = ({ text }, drawing) => drawing.heading(draw(text));
export const text: Draw<'text'> = ({ text: words, kind }) =>
  html`<p class=${kind || nothing}>${draw(words)}</p>`;
export const help: Draw<'help'> = ({ text: words, kind }) => html`<p class=${kind}>${draw(words)}</p>`;
export const small: Draw<'small'> = ({ text: words }) => html`<small>${draw(words)}</small>`;
// Told it is a list, WebKit believes it without markers, too.
export const lines: Draw<'lines'> = ({ lines: all }) =>
  html`<ul class="lines" role="list">
    ${all.map(
      ({ name, about, ways, through, notes }) =>
        html`<li class="line">
          <p class="name">${draw(name)}</p>
          ${about ? html`<p>${draw(about)}</p>` : nothing}
          ${through ? html`<p>${draw(through)}</p>` : html`<div class="actions">${row(ways)}</div>`}
          ${notes ? html`<small>${row(notes)}</small>` : nothing}
        </li>`,
    )}
  </ul>`;
export const danger: Draw<'danger'> = ({ question, ways, place }) =>
  html`<div class="danger">
    <strong>${draw(question)}</strong> ${row(ways)}<small>${draw(place)}</small>
  </div>`;
export const group: Draw<'group'> = ({ kind, blocks }, drawing) =>
  html`<div class=${kind}>${drawBlocks(blocks, drawing)}</div>`;
export const exit: Draw<'exit'> = ({ href }, drawing) => drawing.exitLink(href);
export const local: Draw<'local'> = () => html`<slot name="local"></slot>`;
export const control: Draw<'control'> = ({ name }, drawing) => drawing.control?.(name);
export const footer: Draw<'footer'> = ({ notes }) =>
  html`<div part="footer">${notes.map((each) => html`<small>${draw(each)}</small> `)}</div>`;
export const sub: Draw<'sub'> = ({ text: words }, drawing) => subheading(drawing, draw(words));
export const list: Draw<'list'> = ({ items, ordered }) => {
  const all = items.map((item) => html`<li>${draw(item)}</li>`);
  return ordered
    ? html`<ol>
        ${all}
      </ol>`
    : html`<ul>
        ${all}
      </ul>`;
};
export const fold: Draw<'fold'> = ({ summary, blocks, kind, isOpen }, drawing) =>
  html`<details class=${kind ?? nothing} ?open=${isOpen}>
    <summary>${draw(summary)}</summary>
    ${drawBlocks(blocks, drawing)}
  </details>`;
export const advice: Draw<'advice'> = ({ items }) =>
  html`<ul role="list">
    ${items.map(
      ({ text: words, lines: all }) =>
        html`<li>${draw(words)} ${all.map(({ ways }) => html`<div class="actions">${row(ways)}</div>`)}</li>`,
    )}
  </ul>`;

/** What a card cannot do without. */
export const basic = { heading, text, lines, danger, group, local, control, footer };

const holders = /^(group|status|details|panel|control|checklist|heading|exit|local)$/;

/**
 * The blocks of a card. Where it changes while it is used, a new fact is drawn into new nodes: a translator may have put others
 * where the words were, and a link must never dial one number and show another. What only holds others stays.
 */
export const drawBlocks = (blocks: readonly Maybe<Block>[], drawing: Drawing): unknown[] =>
  blocks.map((block) => {
    if (!block) return nothing;
    const drawn = (drawing.kinds[block.is] as (block: Block, drawing: Drawing) => unknown)(block, drawing);
    return drawing.renew && !holders.test(block.is) ? drawing.renew(JSON.stringify(block), drawn) : drawn;
  });
