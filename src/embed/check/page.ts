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
function readUnclobbered(node: object, name: string): unknown {
  let from: object | null = Object.getPrototypeOf(node) as object | null;
  while (from && !Object.hasOwn(from, name)) from = Object.getPrototypeOf(from) as object | null;
  return Reflect.get(from ?? node, name, node);
}
const kind = (node: object) => readUnclobbered(node, 'nodeType');
const words = (node: object) => (readUnclobbered(node, 'nodeValue') ?? '') as string;

/** Reads what a `DOMParser` gives. */
export const domReader: Reader<Node> = {
  tag: (node) => (kind(node) === 1 ? (readUnclobbered(node, 'localName') as string).toLowerCase() : ''),
  attributes: (node) =>
    Array.from(
      readUnclobbered(node, 'attributes') as NamedNodeMap,
      ({ name, value }) => [name, value] as const,
    ),
  children: (node) => {
    const content = domReader.tag(node) === 'template' ? readUnclobbered(node, 'content') : undefined;
    return readUnclobbered(content ?? node, 'childNodes') as NodeList;
  },
  text: (node) => (kind(node) === 3 ? words(node) : ''),
  comment: (node) => (kind(node) === 8 ? words(node) : ''),
};

/** An element of the page. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | undefined;
  /** Its place in the list of all. */
  readonly index: number;
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
  readonly elements: readonly PageElement[];
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

const isGone = (attributes: PageElement['attributes']) =>
  attributes.has('hidden') || /display\s*:\s*none/i.test(attributes.get('style') ?? '');

const kinds: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"' };

/** Blanks, dashes and quotes come in many kinds; some have no width. */
export function normalizeText(text: string): string {
  if (!/[^ -~]| {2}/.test(text)) return text;
  const known = /[^\0-\x7f]/.test(text)
    ? text
        .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/[‘’“”]/g, (sign) => kinds[sign]!)
    : text;
  return known.replace(/\s+/g, ' ');
}

/** Words as they are compared. */
export const normalizeForSearch = (text: string): string => normalizeText(text).trim().toLowerCase();

const none: PageElement['attributes'] = new Map();
const listOf = <T>(all: Iterable<T>): readonly T[] => (Array.isArray(all) ? (all as T[]) : [...all]);

/** Everything that is asked of a page later, in one walk that no depth can break. */
export function readPage<N>(root: N, reader: Reader<N>): Page {
  const elements: PageElement[] = [];
  const comments: string[] = [];
  const said: string[] = [];
  let length = 0;
  const say = (text: string) => {
    said.push(text);
    length += text.length;
  };
  // What we are inside of, and how far we are in each.
  const open: { held: readonly N[]; at: number; element: PageElement | undefined; isRead: boolean }[] = [
    { held: [root], at: 0, element: undefined, isRead: true },
  ];

  for (let inside = open.at(-1); inside; inside = open.at(-1)) {
    const { held, element: parent } = inside;
    if (inside.at === held.length) {
      open.pop();
      if (!parent || parent === open.at(-1)?.element) continue;
      parent.end = length;
      parent.last = elements.length - 1;
      if (!inline.has(parent.tag)) say('\n');
      continue;
    }
    const node = held[inside.at++]!;
    const tag = reader.tag(node);
    let { element, isRead } = inside;
    if (tag) {
      if (!inline.has(tag)) say('\n');
      const given = listOf(reader.attributes(node));
      const attributes = given.length ? new Map(given) : none;
      isRead &&= !unread.has(tag) && !isGone(attributes);
      element = {
        tag,
        attributes,
        parent,
        index: elements.length,
        start: length,
        end: 0,
        last: 0,
        code: '',
        isRead,
      };
      elements.push(element);
    } else {
      const text = reader.text(node);
      if (!text) {
        const comment = reader.comment(node);
        if (comment) comments.push(comment);
      } else if (isRead) say(normalizeText(text));
      else if (parent) parent.code += text;
    }
    const children = listOf(reader.children(node));
    if (tag || children.length) open.push({ held: children, at: 0, element, isRead });
  }
  return { elements, text: said.join(''), comments: comments.join('\n') };
}

export const textOf = ({ text }: Page, { start, end }: PageElement): string => text.slice(start, end);

/** For each element the nearest that is wanted: itself, or one around it. */
export function nearestOf(
  { elements }: Page,
  isWanted: (element: PageElement) => boolean,
): (element: PageElement | undefined) => PageElement | undefined {
  const found = new Array<PageElement | undefined>(elements.length);
  for (const element of elements)
    found[element.index] = isWanted(element) ? element : element.parent && found[element.parent.index];
  return (element) => element && found[element.index];
}

/** The innermost element at each of these places in the text, which come in their order. */
export function holdersOf({ elements }: Page, places: readonly number[]): (PageElement | undefined)[] {
  let next = 0;
  let held: PageElement | undefined;
  return places.map((place) => {
    while (next < elements.length && elements[next]!.start <= place) held = elements[next++];
    while (held && held.end <= place) held = held.parent;
    return held;
  });
}
