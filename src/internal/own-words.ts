/** What a page wrote for the slot without a name, also where a shadow root of its own hands it on. */
export function wordsIn(element: Element): Node[] {
  const words: Node[] = [];
  for (const node of element.childNodes) {
    const { slot, localName } = node as Partial<HTMLSlotElement>;
    if (slot) continue;
    if (localName === 'slot') words.push(...(node as HTMLSlotElement).assignedNodes({ flatten: true }));
    else if (node.nodeType !== Node.COMMENT_NODE && !/^(script|style|noscript)$/.test(localName!))
      words.push(node);
  }
  return words;
}
export const isSaid = ({ textContent }: Node) => !!textContent!.trim();
export const hasFocus = (node: Node) => node.contains((node.getRootNode() as Document).activeElement ?? null);
