// What counts and records visits wraps what it wants to hear of, most often before our script: `attachShadow`, the ways to
// listen, the value of a field. Through a wrapper it would stand inside a closed root. So a drop-in script takes all of them
// from a frame that is there for a moment and that no other script has seen, for each node that it draws.
import { render, type RootPart } from 'lit';
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

/** Makes what is called on a node of ours what the browser gives. */
export function untouched<T extends Node>(node: T): T {
  if (fresh) Object.setPrototypeOf(node, Object.getPrototypeOf(importNode.call(fresh.page, node)) as object);
  return node;
}

/** Opens the root of an element, which is such a node. */
export function openRoot(element: Element, mode: ShadowRootMode): ShadowRoot {
  const root = attachShadow.call(element, { mode });
  if (fresh) Object.setPrototypeOf(root, fresh.ShadowRoot.prototype);
  return root;
}

const creationScope = fresh && {
  importNode<T extends Node>(node: T, deep?: boolean): T {
    const copy = importNode.call(document, node, deep) as T;
    const walker = fresh.page.createTreeWalker(copy);
    for (let each: Node | null = copy; each; each = walker.nextNode()) untouched(each);
    return copy;
  },
};

/** Draws what Lit is given into such a node, in such nodes. */
export const draw = (content: unknown, into: HTMLElement | DocumentFragment, host?: object): RootPart =>
  render(content, into, { host, creationScope });
