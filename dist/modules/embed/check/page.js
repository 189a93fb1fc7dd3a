function honest(node, name) {
  let from = Object.getPrototypeOf(node);
  while (from && !Object.hasOwn(from, name)) from = Object.getPrototypeOf(from);
  return Reflect.get(from ?? node, name, node);
}
const kind = (node) => honest(node, "nodeType");
const words = (node) => honest(node, "nodeValue") ?? "";
const domReader = {
  tag: (node) => kind(node) === 1 ? honest(node, "localName").toLowerCase() : "",
  attributes: (node) => Array.from(honest(node, "attributes"), ({ name, value }) => [name, value]),
  children: (node) => {
    const content = domReader.tag(node) === "template" ? honest(node, "content") : void 0;
    return honest(content ?? node, "childNodes");
  },
  text: (node) => kind(node) === 3 ? words(node) : "",
  comment: (node) => kind(node) === 8 ? words(node) : ""
};
const inline = new Set(
  "a abbr b bdi bdo cite data dfn em font i ins kbd label mark q s small span strong sub sup time u var wbr".split(
    " "
  )
);
const unread = new Set("code iframe noscript pre script select style template textarea title xmp".split(" "));
const isGone = (attributes) => attributes.has("hidden") || /display\s*:\s*none/i.test(attributes.get("style") ?? "");
const kinds = { "\u2018": "'", "\u2019": "'", "\u201C": '"', "\u201D": '"' };
function evened(text) {
  if (!/[^ -~]| {2}/.test(text)) return text;
  const known = /[^\0-\x7f]/.test(text) ? text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "").replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[‘’“”]/g, (sign) => kinds[sign]) : text;
  return known.replace(/\s+/g, " ");
}
const plainly = (text) => evened(text).trim().toLowerCase();
const none = /* @__PURE__ */ new Map();
const listOf = (all) => Array.isArray(all) ? all : [...all];
function readPage(root, reader) {
  const pieces = [];
  const comments = [];
  const said = [];
  let length = 0;
  const say = (text) => {
    said.push(text);
    length += text.length;
  };
  const open = [
    { held: [root], at: 0, piece: void 0, isRead: true }
  ];
  for (let inside = open.at(-1); inside; inside = open.at(-1)) {
    const { held, piece: parent } = inside;
    if (inside.at === held.length) {
      open.pop();
      if (!parent || parent === open.at(-1)?.piece) continue;
      parent.end = length;
      parent.last = pieces.length - 1;
      if (!inline.has(parent.tag)) say("\n");
      continue;
    }
    const node = held[inside.at++];
    const tag = reader.tag(node);
    let { piece, isRead } = inside;
    if (tag) {
      if (!inline.has(tag)) say("\n");
      const given = listOf(reader.attributes(node));
      const attributes = given.length ? new Map(given) : none;
      isRead &&= !unread.has(tag) && !isGone(attributes);
      piece = {
        tag,
        attributes,
        parent,
        index: pieces.length,
        start: length,
        end: 0,
        last: 0,
        code: "",
        isRead
      };
      pieces.push(piece);
    } else {
      const text = reader.text(node);
      if (!text) {
        const comment = reader.comment(node);
        if (comment) comments.push(comment);
      } else if (isRead) say(evened(text));
      else if (parent) parent.code += text;
    }
    const children = listOf(reader.children(node));
    if (tag || children.length) open.push({ held: children, at: 0, piece, isRead });
  }
  return { pieces, text: said.join(""), comments: comments.join("\n") };
}
const textOf = ({ text }, { start, end }) => text.slice(start, end);
function nearestOf({ pieces }, isWanted) {
  const found = new Array(pieces.length);
  for (const piece of pieces)
    found[piece.index] = isWanted(piece) ? piece : piece.parent && found[piece.parent.index];
  return (piece) => piece && found[piece.index];
}
function holdersOf({ pieces }, places) {
  let next = 0;
  let held;
  return places.map((place) => {
    while (next < pieces.length && pieces[next].start <= place) held = pieces[next++];
    while (held && held.end <= place) held = held.parent;
    return held;
  });
}

export { domReader, evened, holdersOf, nearestOf, plainly, readPage, textOf };
