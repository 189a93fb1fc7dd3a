import { rootOf, type AwareElement } from './aware-element.js';

const open = (part: ParentNode) => {
  for (const each of part.querySelectorAll('details')) each.open = true;
};

/**
 * Opens what is folded when the page is printed, for browsers in which CSS alone cannot; before that, what is only drawn
 * once it is opened can be drawn.
 */
export function openOnPaper(element: AwareElement, draw?: () => void): void {
  const all = () => {
    draw?.();
    open(rootOf(element));
  };
  element.addController({
    hostConnected: () => {
      addEventListener('beforeprint', all);
    },
    hostDisconnected: () => {
      removeEventListener('beforeprint', all);
    },
  });
}

/** The styles of an element, for a page that holds nothing else. */
const stylesOf = (element: AwareElement): string =>
  (element.constructor as typeof AwareElement).elementStyles
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .join('')
    .replaceAll(':host', 'body');

/** Takes away what was made for paper, also where a browser never said that it had printed. */
export function forgetPaper(element: AwareElement): void {
  rootOf(element).querySelector('.paper')?.remove();
}

/**
 * Prints one part of an element alone, on paper of its own, after a last change to the copy, and leaves the partner's page as
 * it is. In a sandbox that keeps the copy out of reach, it prints the page, which opens all there too.
 */
export function printAlone(
  element: AwareElement,
  part = '.card',
  change?: (copy: HTMLElement) => void,
): void {
  const original = rootOf(element).querySelector<HTMLElement>(part)!;
  const copy = original.cloneNode(true) as HTMLElement;
  copy.hidden = false;
  open(copy);
  const slots = original.querySelectorAll('slot');
  copy.querySelectorAll('slot').forEach((slot, at) => {
    const given = slots[at]!.assignedNodes({ flatten: true });
    if (given.length) slot.replaceWith(...given.map((node) => node.cloneNode(true)));
  });
  change?.(copy);
  forgetPaper(element);
  const frame = document.createElement('iframe');
  frame.className = 'paper';
  frame.inert = true;
  rootOf(element).append(frame);
  const page = frame.contentDocument;
  if (!page) {
    print();
    return;
  }
  const paper = frame.contentWindow as Window & typeof globalThis;
  const sheet = new paper.CSSStyleSheet();
  sheet.replaceSync(stylesOf(element));
  page.adoptedStyleSheets = [sheet];
  page.body.append(copy);
  paper.addEventListener('afterprint', () => {
    forgetPaper(element);
  });
  paper.print();
}
