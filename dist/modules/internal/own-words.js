function wordsIn(element) {
  const words = [];
  for (const node of element.childNodes) {
    const { slot, localName } = node;
    if (slot) continue;
    if (localName === "slot") words.push(...node.assignedNodes({ flatten: true }));
    else if (node.nodeType !== Node.COMMENT_NODE && !/^(script|style|noscript)$/.test(localName))
      words.push(node);
  }
  return words;
}
const isSaid = ({ textContent }) => !!textContent.trim();
const hasFocus = (node) => node.contains(node.getRootNode().activeElement ?? null);

export { hasFocus, isSaid, wordsIn };
