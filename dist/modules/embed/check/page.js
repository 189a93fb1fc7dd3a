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
const evened = (text) => text.replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, "").replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"').replace(/\s+/g, " ");
const plainly = (text) => evened(text).trim().toLowerCase();
function readPage(root, reader) {
  const pieces = [];
  const comments = [];
  let text = "";
  const ahead = [
    { node: root, isRead: true }
  ];
  const breaks = (tag) => {
    if (!inline.has(tag)) text += "\n";
  };
  for (let step = ahead.pop(); step; step = ahead.pop()) {
    if ("left" in step) {
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
        ...parent && { parent },
        start: text.length,
        end: 0,
        last: 0,
        code: "",
        isRead
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
    for (const child of held) ahead.push({ node: child, ...piece && { parent: piece }, isRead });
  }
  return { pieces, text, comments: comments.join("\n") };
}
const textOf = ({ text }, { start, end }) => text.slice(start, end);
function* around(piece) {
  for (let each = piece; each; each = each.parent) yield each;
}

export { around, domReader, evened, plainly, readPage, textOf };
