import type { Outline } from './outlines.js';
import { words, type Block, type Run } from './speaker.js';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text for HTML, also inside an attribute in double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);

/**
 * Words of a partner as one line of text: no control characters, no half of a character, none that turns the direction of what
 * follows, none that cannot be seen.
 */
export const oneLine = (text: string): string =>
  String(text)
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const html = (run: Run): string => {
  if (typeof run === 'string') return escapeHtml(run);
  const rel = /^https?:/.test(run.href) ? ' rel="noopener noreferrer"' : '';
  return `<a href="${escapeHtml(run.href)}"${rel}>${escapeHtml(run.text)}</a>`;
};
export const runsToHtml = (runs: readonly Run[]): string => runs.map(html).join('');

/**
 * Blocks as HTML that every sanitizer keeps: paragraphs, lists, links, and headings of the level given. Paragraphs keep links
 * 24 pixels apart in any line height; rows of a list do not.
 */
export const toHtml = (blocks: readonly Block[], level: number): string[] =>
  blocks.flatMap((block, at) => {
    if ('heading' in block) return [`<h${level}>${escapeHtml(block.heading)}</h${level}>`];
    if ('text' in block) return [`<p>${runsToHtml(block.text)}</p>`];
    if ('links' in block) return block.links.map((link) => `<p>${html(link)}</p>`);
    if ('list' in block)
      return ['<ul>', ...block.list.map((item) => `  <li>${runsToHtml(item)}</li>`), '</ul>'];
    const isItem = (other?: Block) => other && 'item' in other;
    return [
      ...(isItem(blocks[at - 1]) ? [] : ['<ul>']),
      '  <li>',
      ...toHtml(block.item, level).map((each) => `    ${each}`),
      '  </li>',
      ...(isItem(blocks[at + 1]) ? [] : ['</ul>']),
    ];
  });

// In a text, a web address stands beside the words of its link. A number stands in the words already.
const said = (run: Run) =>
  typeof run !== 'string' && /^https?:/.test(run.href) && !/^https?:/.test(run.text)
    ? `${run.text}: ${run.href}`
    : words(run);

/** Blocks as lines of plain text. */
export const toText = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) => {
    if ('heading' in block) return ['', block.heading.toUpperCase()];
    if ('text' in block) return [block.text.map(said).join('')];
    if ('links' in block) return block.links.map((link) => `- ${said(link)}`);
    if ('item' in block) return toText(block.item);
    return block.list.map((item) => `- ${item.map(said).join('')}`);
  });

/** What stands inside a tag, a placeholder or a frame until the script is there, or if it never is. */
export const inside = ({ heading, lead, help }: Outline): string[] => [
  ...(heading ? [`<p><strong>${escapeHtml(heading)}</strong></p>`] : []),
  ...toHtml([...lead, ...help], 3),
];
