import type { ReactiveElement } from 'lit';

/**
 * How high a card is would tell the page what was chosen in it, or found. Once somebody uses it, it only grows, by a sixth at
 * once; in another width it begins anew.
 */
export function keepHeight(element: ReactiveElement, root: ShadowRoot): void {
  let least = 0;
  let width = 0;
  let observer: ResizeObserver | undefined;

  const keep = () => {
    const box = root.querySelector<HTMLElement>('.apart > div');
    if (!observer || !box?.offsetWidth) return;
    const { style, offsetWidth } = box;
    // A scrollbar that comes as it grows does not count.
    if (Math.abs(offsetWidth - width) > 20) {
      if (width) least = 1;
      width = offsetWidth;
      style.minHeight = '';
    }
    const { offsetHeight } = box;
    least ||= offsetHeight;
    while (least < offsetHeight) least = Math.ceil((least * 7) / 6);
    style.minHeight = `${least}px`;
  };
  const use = () => {
    // Where nothing is laid out, as in tests of a partner, there is none.
    if (observer || !globalThis.ResizeObserver) return;
    observer = new ResizeObserver(keep);
    observer.observe(element);
    keep();
  };

  for (const type of ['click', 'change', 'input', 'keydown']) root.addEventListener(type, use, true);
  element.addController({
    // Before any script of the page can look.
    hostUpdated: keep,
    hostDisconnected: () => {
      observer?.disconnect();
      observer = undefined;
      least = width = 0;
    },
  });
}
