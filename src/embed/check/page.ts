/** How to read a parsed page, whatever parsed it. */
export interface Reader<N> {
  /** The name of an element in small letters; nothing for anything else. */
  tag(node: N): string;
  attributes(node: N): Iterable<readonly [name: string, value: string]>;
  /** What it holds; for a template, its content. */
  children(node: N): Iterable<N>;
  text(node: N): string;
  comment(node: N): string;
}

// Inside a form or a document, a field named "attributes" takes the place of the property: only the prototype tells the truth.
function honest(node: object, name: string): unknown {
  let from: object | null = Object.getPrototypeOf(node) as object | null;
  while (from && !Object.hasOwn(from, name)) from = Object.getPrototypeOf(from) as object | null;
  return Reflect.get(from ?? node, name, node);
}
const kind = (node: object) => honest(node, 'nodeType');
const words = (node: object) => (honest(node, 'nodeValue') ?? '') as string;

/** Reads what a `DOMParser` gives. */
export const domReader: Reader<Node> = {
  tag: (node) => (kind(node) === 1 ? (honest(node, 'localName') as string).toLowerCase() : ''),
  attributes: (node) =>
    Array.from(honest(node, 'attributes') as NamedNodeMap, ({ name, value }) => [name, value] as const),
  children: (node) => {
    const content = domReader.tag(node) === 'template' ? honest(node, 'content') : undefined;
    return honest(content ?? node, 'childNodes') as NodeList;
  },
  text: (node) => (kind(node) === 3 ? words(node) : ''),
  comment: (node) => (kind(node) === 8 ? words(node) : ''),
};

/** An element of the page. */
export interface Piece {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent?: Piece;
  /** Where its text begins and ends in that of the page. */
  readonly start: number;
  end: number;
  /** The place of the last element inside it, in the list of all. */
  last: number;
  /** What stands in it as code: a script, mostly. */
  code: string;
  /** Whether what it holds can be read: neither it nor what it stands in is hidden, a template or code. */
  readonly isRead: boolean;
}

export interface Page {
  readonly pieces: readonly Piece[];
  /** What a visitor can read, block by block. */
  readonly text: string;
  readonly comments: string;
}

const inline = new Set(
  'a abbr b bdi bdo cite data dfn em font i ins kbd label mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
// Code is there to be read as code, and the rest is not there to be read at all.
const unread = new Set('code iframe noscript pre script select style template textarea title xmp'.split(' '));

const isGone = (attributes: Piece['attributes']) =>
  attributes.has('hidden') || /display\s*:\s*none/i.test(attributes.get('style') ?? '');

/** Blanks, dashes and quotes come in many kinds; some have no width. */
export const evened = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ');

/** Words as they are compared. */
export const plainly = (text: string): string => evened(text).trim().toLowerCase();

/** Everything that is asked of a page later, in one walk that no depth can break. */
export function readPage<N>(root: N, reader: Reader<N>): Page {
  const pieces: Piece[] = [];
  const comments: string[] = [];
  let text = '';
  const ahead: ({ node: N; parent?: Piece; isRead: boolean } | { left: Piece })[] = [
    { node: root, isRead: true },
  ];
  const breaks = (tag: string) => {
    if (!inline.has(tag)) text += '\n';
  };

  for (let step = ahead.pop(); step; step = ahead.pop()) {
    if ('left' in step) {
      step.left.end = text.length;
      step.left.last = pieces.length - 1;
      breaks(step.left.tag);
      continue;
    }
    const { node, parent } = step;
    let { isRead } = step;
    let piece = parent;
    const tag = reader.tag(node);
    if (tag) {
      breaks(tag);
      const attributes = new Map(reader.attributes(node));
      isRead &&= !unread.has(tag) && !isGone(attributes);
      piece = {
        tag,
        attributes,
        ...(parent && { parent }),
        start: text.length,
        end: 0,
        last: 0,
        code: '',
        isRead,
      };
      pieces.push(piece);
      ahead.push({ left: piece });
    } else {
      const said = reader.text(node);
      if (isRead) text += evened(said);
      else if (parent) parent.code += said;
      comments.push(reader.comment(node));
    }
    const held = [...reader.children(node)].reverse();
    for (const child of held) ahead.push({ node: child, ...(piece && { parent: piece }), isRead });
  }
  return { pieces, text, comments: comments.join('\n') };
}

export const textOf = ({ text }: Page, { start, end }: Piece): string => text.slice(start, end);

/** An element and all around it, from the inside out. */
export function* around(piece: Piece): Generator<Piece> {
  for (let each: Piece | undefined = piece; each; each = each.parent) yield each;
}
