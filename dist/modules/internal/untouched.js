function take() {
  return void 0;
}
const fresh = take();
const { attachShadow } = (fresh ?? globalThis).Element?.prototype ?? {};
const { importNode } = (fresh ?? globalThis).Document?.prototype ?? {};
const own = /* @__PURE__ */ Symbol();
function untouched(node) {
  if (fresh) {
    Object.setPrototypeOf(node, Object.getPrototypeOf(importNode.call(fresh.page, node)));
    Object.assign(node, { [own]: true });
  }
  return node;
}
function openRoot(element, mode) {
  const root = attachShadow.call(element, { mode });
  if (fresh) Object.setPrototypeOf(root, fresh.ShadowRoot.prototype);
  return root;
}

export { openRoot, untouched };
