// What counts and records visits wraps what it wants to hear of, most often before our script: `attachShadow`, the ways to
// listen, the value of a field. Through a wrapper it would stand inside a closed root. So a drop-in script takes all of them
// from a frame that is there for a moment and that no other script has seen, for each node that it draws.
import { dropIn } from './build.js';

/** A page and kinds of nodes that are new; none where a sandbox keeps them out of reach: there the page's own do. */
function take() {
  if (!dropIn) return undefined;
  const frame = document.createElement('iframe');
  try {
    document.documentElement.append(frame);
    const {
      document: page,
      Document,
      Element,
      ShadowRoot,
    } = frame.contentWindow as Window & typeof globalThis;
    return { page, Document, Element, ShadowRoot };
  } catch {
    return undefined;
  } finally {
    frame.remove();
  }
}
const fresh = take();

/* eslint-disable @typescript-eslint/unbound-method -- each is called on what it belongs to */
const { attachShadow } = (fresh ?? globalThis).Element?.prototype ?? {};
const { importNode } = (fresh ?? globalThis).Document?.prototype ?? {};
/* eslint-enable @typescript-eslint/unbound-method */

// Firefox forgets what a node inherits, unless it has something of its own.
const own = Symbol();
const kinds = new Map<object, object>();

/** Makes what is called on a node of ours what the browser gives. */
export function untouched<T extends Node>(node: T): T {
  if (fresh) {
    const wrapped = Object.getPrototypeOf(node) as object;
    if (!kinds.has(wrapped))
      kinds.set(wrapped, Object.getPrototypeOf(importNode.call(fresh.page, node)) as object);
    Object.setPrototypeOf(node, kinds.get(wrapped)!);
    (node as { [own]?: true })[own] = true;
  }
  return node;
}

/** Opens the root of an element, which is such a node. */
export function openRoot(element: Element, mode: ShadowRootMode): ShadowRoot {
  const root = attachShadow.call(element, { mode });
  if (fresh) Object.setPrototypeOf(root, fresh.ShadowRoot.prototype);
  return root;
}

/**
 * What Lit draws a template from, copied into such nodes: see rollup.config.mjs.
 * @public
 */
export function copyOf(content: DocumentFragment): DocumentFragment {
  const copy = importNode.call(document, content, true) as DocumentFragment;
  if (!fresh) return copy;
  const walker = fresh.page.createTreeWalker(copy);
  for (let each: Node | null = copy; each; each = walker.nextNode()) untouched(each);
  return copy;
}
