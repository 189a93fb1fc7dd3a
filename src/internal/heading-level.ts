/** The level of the heading that a partner put into the slot of an element. */
export const levelOf = (element: Element): string | null | undefined =>
  Array.from(
    element.querySelectorAll(':scope > [slot=heading], :scope > [slot=heading] *'),
    (each) => each.getAttribute('aria-level') ?? /^h([1-6])$/.exec(each.localName)?.[1],
  ).find(Boolean);
