function readUnclobbered(node, name) {
  let from = Object.getPrototypeOf(node);
  while (from && !Object.hasOwn(from, name)) from = Object.getPrototypeOf(from);
  return Reflect.get(from ?? node, name, node);
}
const kind = (node) => readUnclobbered(node, "nodeType");
const words = (node) => readUnclobbered(node, "nodeValue") ?? "";
const domReader = {
  tag: (node) => kind(node) === 1 ? readUnclobbered(node, "localName").toLowerCase() : "",
  attributes: (node) => Array.from(
    readUnclobbered(node, "attributes"),
    ({ name, value }) => [name, value]
  ),
  children: (node) => {
    const content = domReader.tag(node) === "template" ? readUnclobbered(node, "content") : void 0;
    return readUnclobbered(content ?? node, "childNodes");
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
function normalizeText(text) {
  if (!/[^ -~]| {2}/.test(text)) return text;
  const known = /[^\0-\x7f]/.test(text) ? text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "").replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[‘’“”]/g, (sign) => kinds[sign]) : text;
  return known.replace(/\s+/g, " ");
}
const normalizeForSearch = (text) => normalizeText(text).trim().toLowerCase();
const none = /* @__PURE__ */ new Map();
const listOf = (all) => Array.isArray(all) ? all : [...all];
function readPage(root, reader) {
  const elements = [];
  const comments = [];
  const said = [];
  let length = 0;
  const say = (text) => {
    said.push(text);
    length += text.length;
  };
  const open = [
    { held: [root], at: 0, element: void 0, isRead: true }
  ];
  for (let inside = open.at(-1); inside; inside = open.at(-1)) {
    const { held, element: parent } = inside;
    if (inside.at === held.length) {
      open.pop();
      if (!parent || parent === open.at(-1)?.element) continue;
      parent.end = length;
      parent.last = elements.length - 1;
      if (!inline.has(parent.tag)) say("\n");
      continue;
    }
    const node = held[inside.at++];
    const tag = reader.tag(node);
    let { element, isRead } = inside;
    if (tag) {
      if (!inline.has(tag)) say("\n");
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
        code: "",
        isRead
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
  return { elements, text: said.join(""), comments: comments.join("\n") };
}
const textOf = ({ text }, { start, end }) => text.slice(start, end);
function nearestOf({ elements }, isWanted) {
  const found = new Array(elements.length);
  for (const element of elements)
    found[element.index] = isWanted(element) ? element : element.parent && found[element.parent.index];
  return (element) => element && found[element.index];
}
function holdersOf({ elements }, places) {
  let next = 0;
  let held;
  return places.map((place) => {
    while (next < elements.length && elements[next].start <= place) held = elements[next++];
    while (held && held.end <= place) held = held.parent;
    return held;
  });
}

export { domReader, holdersOf, nearestOf, normalizeForSearch, normalizeText, readPage, textOf };
