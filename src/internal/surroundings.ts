/** What decides how an element reads: its language, what its words are handed on by, and whether somebody writes them. */
export const watched = { subtree: true, attributeFilter: ['lang', 'slot', 'contenteditable'] };

/** An element, and those whose shadow roots it stands in. */
export function hostsOf(element: Element): Element[] {
  const hosts: Element[] = [];
  for (let host: Element | undefined = element; host; host = (host.getRootNode() as Partial<ShadowRoot>).host)
    hosts.push(host);
  return hosts;
}
