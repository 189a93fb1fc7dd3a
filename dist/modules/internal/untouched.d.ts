/** Makes what is called on a node of ours what the browser gives. */
export declare function untouched<T extends Node>(node: T): T;
/** Opens the root of an element, which is such a node. */
export declare function openRoot(element: Element, mode: ShadowRootMode): ShadowRoot;
/**
 * What Lit draws a template from, copied into such nodes: see rollup.config.mjs.
 * @public
 */
export declare function copyOf(content: DocumentFragment): DocumentFragment;
