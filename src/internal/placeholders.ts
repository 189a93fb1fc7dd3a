import { dropIn } from './build.js';

/**
 * Puts elements into their placeholders, `<div data-aware="hotline" data-layout="banner">`, for editors that drop tags they
 * do not know. What stood in the placeholder then stands in the element.
 */
export function fillPlaceholders(): void {
  // While the page is still being read, a placeholder may not have all of its words yet.
  if (document.readyState === 'loading') return;
  for (const box of document.querySelectorAll('[data-aware]')) {
    const written = box.getAttribute('data-aware')!.trim().toLowerCase();
    const tag = written.replace(/^(aware-)?/, 'aware-').replace(/\s+/g, '-');
    const known = (customElements.get(tag) as { observedAttributes?: string[] } | undefined)
      ?.observedAttributes;
    // One that is an element of ours, or holds one, is done, or somebody else's.
    const filled = [box, ...box.querySelectorAll('*')].some(({ localName }) =>
      localName.startsWith('aware-'),
    );
    if (!known || filled) continue;
    const element = document.createElement(tag);
    for (const { name, value } of box.attributes) {
      const attribute = name.replace(/^data-/, '');
      if (attribute !== name && ['lang', ...known].includes(attribute))
        element.setAttribute(attribute, value);
    }
    element.append(...box.childNodes);
    box.append(element);
  }
}

if (dropIn) {
  new MutationObserver(fillPlaceholders).observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', fillPlaceholders);
}
