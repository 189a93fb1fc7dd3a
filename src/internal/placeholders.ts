import { dropIn } from './build.js';
import { isPressed, later } from './press.js';

/** The elements in placeholders. */
const inside = new WeakMap<Element, Element>();
const ours = ({ localName }: Element) => localName.startsWith('aware-');

/**
 * Puts elements into their placeholders, `<div data-aware="hotline" data-layout="banner">`, for editors that drop tags they
 * do not know. The element stands in a shadow root of the placeholder: the words in it stay where its page, its framework or
 * its editor put them.
 */
export function fillPlaceholders(): void {
  // While the page is still being read, a placeholder may not have all of its words yet.
  if (document.readyState === 'loading') return;
  if (isPressed()) {
    later(fillPlaceholders);
    return;
  }
  for (const box of document.querySelectorAll<HTMLElement>('[data-aware]')) {
    handOn(box);
    const written = box.getAttribute('data-aware')!.trim().toLowerCase();
    const tag = written.replace(/^(aware-)?/, 'aware-').replace(/\s+/g, '-');
    const known = (customElements.get(tag) as { observedAttributes?: string[] } | undefined)
      ?.observedAttributes;
    // One that is an element of ours, or holds one, is done, or somebody else's.
    // eslint-disable-next-line no-restricted-properties -- a placeholder's own root, which another script may have filled
    if (!known || box.shadowRoot || [box, ...box.querySelectorAll('*')].some(ours)) continue;
    // Who edits the page writes and saves words, not widgets.
    if (box.isContentEditable) continue;
    if (box !== document.activeElement && box.contains(document.activeElement)) {
      later(fillPlaceholders);
      continue;
    }
    const element = document.createElement(tag);
    for (const { name, value } of box.attributes) {
      const attribute = name.replace(/^data-/, '');
      if (attribute !== name && ['lang', ...known].includes(attribute))
        element.setAttribute(attribute, value);
    }
    // A page styles the parts of a placeholder as it would those of the element.
    element.setAttribute('exportparts', 'card, heading, body, action, footer');
    try {
      const root = box.attachShadow({ mode: 'open' });
      inside.set(box, element);
      handOn(box);
      root.append(element);
    } catch {
      // A list item, a cell and a few others can have no root: there the words move into the element.
      element.append(...box.childNodes);
      box.append(element);
    }
  }
}

/** The element has a slot for each that the words of its placeholder ask for. */
function handOn(box: Element) {
  const element = inside.get(box);
  const names = [...new Set(['', ...Array.from(box.children, ({ slot }) => slot)])];
  const { children } = element ?? box;
  if (names.length !== children.length || names.some((name, at) => name !== children[at]!.slot))
    element?.replaceChildren(
      ...names.map((name) => Object.assign(document.createElement('slot'), { name, slot: name })),
    );
}

if (dropIn) {
  new MutationObserver(fillPlaceholders).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['contenteditable', 'slot'],
  });
  document.addEventListener('DOMContentLoaded', fillPlaceholders);
}
