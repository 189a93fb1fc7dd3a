import type { Block, LineBlock, Maybe } from './blocks.js';
import { has, plain, type Inline, type Link, type Marked } from './inline.js';

// A card as HTML that every sanitizer keeps, and as plain text: the same words as `draw.ts` draws, in the same order.

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text for HTML, also inside an attribute in double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);

const isWeb = (href: string) => /^https?:/.test(href);

// What stands on a line of its own, or beside something, stands after a space.
const marked = (mark: Marked, write: (each: Inline) => string) =>
  mark.as === 'br' ? ' ' : mark.as === 'span' || mark.as === 'p' ? ` ${write(mark.in)}` : write(mark.in);

/** A piece of a sentence as HTML: words and links, and nothing that could be taken away. */
export function inlineHtml(each: Inline): string {
  if (typeof each !== 'object' || !each) return escapeHtml(plain(each));
  if (Array.isArray(each)) return (each as readonly Inline[]).map(inlineHtml).join('');
  if (has(each, 'en')) return `<span lang="en" dir="ltr">${inlineHtml(each.en)}</span>`;
  if (has(each, 'label')) {
    const rel = isWeb(each.href) ? ' rel="noopener noreferrer"' : '';
    return `<a href="${escapeHtml(each.href)}"${rel}>${inlineHtml(each.label)}</a>`;
  }
  return has(each, 'digits') ? escapeHtml(each.digits) : marked(each as Marked, inlineHtml);
}

// In a text, a web address stands beside the words of its link, unless they are one. A number stands in the words already.
function inlineText(each: Inline): string {
  if (typeof each !== 'object' || !each) return plain(each);
  if (Array.isArray(each)) return (each as readonly Inline[]).map(inlineText).join('');
  if (has(each, 'en')) return inlineText(each.en);
  if (has(each, 'label')) {
    const words = plain(each.label);
    return isWeb(each.href) && !isWeb(words) && !each.href.includes(words) ? `${words}: ${each.href}` : words;
  }
  return has(each, 'digits') ? each.digits : marked(each as Marked, inlineText);
}

const tidy = (html: string) => html.replace(/\s+/g, ' ').trim();

/** What the parts of a card become, in one form of writing. */
interface Pen {
  heading(words: Inline, depth: number): string[];
  paragraph(words: Inline): string[];
  list(items: readonly (readonly string[])[], ordered?: boolean): string[];
  item(words: Inline): string[];
  links(links: readonly Link[]): string[];
}

const spaced = (links: readonly Inline[]): Inline =>
  links.flatMap((each, at) => (at ? [', ', each] : [each]));

const line = (pen: Pen, { name, about, ways, through, notes = [] }: LineBlock): string[] => [
  ...pen.paragraph(name),
  // Right after its name: who is read to, or reads in a hurry, has the number first.
  ...(through ? pen.paragraph(through) : pen.links(ways)),
  ...(about ? pen.paragraph(about) : []),
  ...(notes.some(Boolean) ? pen.paragraph(notes.filter(Boolean).flatMap((each) => [each, ' '])) : []),
];

function write(blocks: readonly Maybe<Block>[], pen: Pen, depth = 0): string[] {
  return blocks.flatMap((block): string[] => {
    if (!block) return [];
    switch (block.is) {
      case 'heading':
        return pen.heading(block.plain ?? block.text, 0);
      case 'sub':
        return pen.heading(block.text, depth + 1);
      case 'text':
      case 'small':
        return pen.paragraph(block.text);
      case 'list':
        return pen.list(
          block.items.map((item) => pen.item(item)),
          block.ordered,
        );
      case 'lines':
        return pen.list(block.lines.map((each) => line(pen, each)));
      case 'danger':
        return pen.paragraph([block.question, ' ', spaced(block.ways), '. ', block.place]);
      case 'fold':
        return [...pen.heading(block.summary, depth + 1), ...write(block.blocks, pen, depth + 1)];
      case 'group':
        return write(block.blocks, pen, depth);
      case 'exit':
        return [
          ...pen.paragraph({ href: block.href, label: block.leave }),
          ...(block.note ? pen.paragraph(block.note) : []),
        ];
      case 'help':
        return [...pen.list([line(pen, block.line)]), ...write([block.danger], pen, depth)];
      case 'advice':
        return pen.list(
          block.items.map(({ text, lines }) => [
            ...pen.paragraph(text),
            ...lines.flatMap((each) => line(pen, each)),
          ]),
        );
      case 'status':
      case 'panel':
        return write(block.blocks, pen, depth);
      case 'checklist':
        return block.groups.flatMap(({ caution, heading, signs }) => [
          ...(caution ? pen.paragraph(caution) : []),
          ...pen.heading(heading, depth + 1),
          ...pen.list(signs.map((sign) => pen.item([sign.text, sign.caution && [' ', sign.caution]]))),
        ]);
      case 'terms':
        return block.terms.flatMap(({ term, text, cite }) => [
          ...pen.heading(term, depth + 1),
          ...pen.paragraph(text),
          ...(cite ? pen.paragraph(cite) : []),
        ]);
      case 'table':
        return block.rows.flatMap(({ cells: [first, ...cells] }) => [
          ...pen.heading([block.columns[0], ': ', first], depth + 1),
          ...cells.flatMap((cell, at) => pen.paragraph([block.columns[at + 1], ': ', cell])),
        ]);
      case 'value':
        return block.plain ? pen.paragraph(block.plain) : [];
      case 'bars':
        return [
          ...pen.list(block.bars.map(({ label, value }) => pen.item([label, ' ', value]))),
          ...(block.caption ? pen.paragraph(block.caption) : []),
        ];
      case 'details':
        return [
          ...pen.heading(block.summary, depth + 1),
          ...pen.list(block.rows.map(([label, content]) => pen.item([label, ': ', content]))),
        ];
      case 'footer':
        return block.notes.flatMap((note) => pen.paragraph(note));
      case 'dots':
      case 'range':
        return pen.paragraph(block.caption);
      case 'control':
      case 'local':
        return [];
    }
  });
}

const htmlPen = (level: number): Pen => {
  const paragraph = (words: Inline) => [`<p>${tidy(inlineHtml(words))}</p>`];
  return {
    heading: (words, depth) => {
      const tag = `h${Math.min(level + depth, 6)}`;
      return [`<${tag}>${tidy(inlineHtml(words))}</${tag}>`];
    },
    paragraph,
    // Paragraphs keep links 24 pixels apart in any line height; rows of a list do not.
    links: (links) => links.flatMap(paragraph),
    item: (words) => [tidy(inlineHtml(words))],
    list: (items, ordered) => {
      const tag = ordered ? 'ol' : 'ul';
      return [
        `<${tag}>`,
        ...items.flatMap((item) =>
          item.length > 1
            ? ['  <li>', ...item.map((each) => `    ${each}`), '  </li>']
            : [`  <li>${item.join('')}</li>`],
        ),
        `</${tag}>`,
      ];
    },
  };
};

const textPen: Pen = {
  heading: (words, depth) => {
    const said = tidy(inlineText(words));
    return depth ? ['', said.toUpperCase()] : [said, ''];
  },
  paragraph: (words) => [tidy(inlineText(words))],
  links: (links) => links.map((each) => `- ${tidy(inlineText(each))}`),
  item: (words) => [`- ${tidy(inlineText(words))}`],
  list: (items) => items.flat(),
};

/** The blocks that also stand inside the tag, before the script. */
export const briefOf = (blocks: readonly Maybe<Block>[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (!block) return [];
    if (block.is === 'checklist') return [{ is: 'text', text: block.groups[0]?.caution }];
    if (block.brief) return [block.is === 'exit' ? { ...block, note: undefined } : block];
    return has(block, 'blocks') && block.is !== 'fold' ? briefOf(block.blocks) : [];
  });

/** The words of the card's own heading; none on the one card without. */
export function headingOf(blocks: readonly Maybe<Block>[]): Inline {
  for (const block of blocks) {
    if (block && block.is === 'heading') return block.plain ?? block.text;
    const found = block && has(block, 'blocks') && headingOf(block.blocks);
    if (found) return found;
  }
  return undefined;
}

/**
 * What a card says besides its heading, with the partner's own contact in its place. Where a heading of the partner stands for
 * ours, what ours says of a figure is said still.
 */
export const withoutHeading = (
  blocks: readonly Maybe<Block>[],
  isTitled: boolean,
  contact?: Inline,
): Maybe<Block>[] =>
  blocks.map((block) => {
    if (!block) return block;
    if (block.is === 'heading')
      return isTitled && block.plain ? { is: 'text', text: block.plain, brief: true } : false;
    if (block.is === 'local') return contact ? { is: 'text', text: contact } : false;
    return has(block, 'blocks')
      ? { ...block, blocks: withoutHeading(block.blocks, isTitled, contact) }
      : block;
  });

/** What a card says where it stands alone: its heading first, or the partner's own, and their contact in its place. */
export function alone(blocks: readonly Maybe<Block>[], own: string, contact?: Inline): Maybe<Block>[] {
  const title = own || headingOf(blocks);
  return [title ? { is: 'heading', text: title } : false, ...withoutHeading(blocks, !!own, contact)];
}

/** Blocks as lines of HTML, with headings from the level given. */
export const toHtml = (blocks: readonly Maybe<Block>[], level: number): string[] =>
  write(blocks, htmlPen(level));

/** Blocks as lines of plain text. */
export const toText = (blocks: readonly Maybe<Block>[]): string[] => write(blocks, textPen);

/** A sentence without a number to call or text. */
const isLead = (block: Block) =>
  (block.is === 'text' || block.is === 'small') && !/"href":"(tel|sms):/.test(JSON.stringify(block));

/**
 * What stands inside a tag, a placeholder or a frame until the script is there, or if it never is. Its sentences come first, so
 * that no number stands higher up than in the card that takes their place.
 */
export function inside(blocks: readonly Maybe<Block>[]): string[] {
  const heading = headingOf(blocks);
  const all = briefOf(blocks).filter(({ is }) => is !== 'heading');
  const isExit = ({ is }: Block) => is === 'exit';
  const [exit, rest] = [all.filter(isExit), all.filter((block) => !isExit(block))];
  if (!heading) return toHtml(all, 3);
  return [
    `<p><strong>${inlineHtml(heading)}</strong></p>`,
    ...toHtml([...rest.filter(isLead), ...rest.filter((block) => !isLead(block)), ...exit], 3),
  ];
}
