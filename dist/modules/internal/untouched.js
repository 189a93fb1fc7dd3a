function take() {
  return void 0;
}
const fresh = take();
const { attachShadow } = (fresh ?? globalThis).Element?.prototype ?? {};
const { importNode } = (fresh ?? globalThis).Document?.prototype ?? {};
const own = /* @__PURE__ */ Symbol();
const kinds = /* @__PURE__ */ new Map();
function untouched(node) {
  if (fresh) {
    const wrapped = Object.getPrototypeOf(node);
    if (!kinds.has(wrapped))
      kinds.set(wrapped, Object.getPrototypeOf(importNode.call(fresh.page, node)));
    Object.setPrototypeOf(node, kinds.get(wrapped));
    node[own] = true;
  }
  return node;
}
function openRoot(element, mode) {
  const root = attachShadow.call(element, { mode });
  if (fresh) Object.setPrototypeOf(root, fresh.ShadowRoot.prototype);
  return root;
}

export { openRoot, untouched };
