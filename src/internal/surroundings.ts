const watched = ['lang', 'slot', 'contenteditable'];

/** The language of the page around an element, and the elements whose roots it stands in. What decides them is observed from now on. */
export function lookAround(
  element: Element,
  observer: MutationObserver,
): { lang: string | null | undefined; hosts: readonly Element[] } {
  let lang: string | null | undefined;
  const hosts: Element[] = [];
  for (let host: Element | undefined = element; host;) {
    hosts.push(host);
    const root: Node = host.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: watched });
    lang ??= host.closest('[lang]')?.getAttribute('lang');
    host = (root as Partial<ShadowRoot>).host;
  }
  return { lang, hosts };
}

/** Words may be written, or taken back, in whatever hands its own on to an element. */
export function watchWords(hosts: readonly Element[], observer: MutationObserver): void {
  for (const host of hosts)
    observer.observe(host, { childList: true, characterData: true, subtree: true, attributeFilter: watched });
}
