import { render, type TemplateResult } from 'lit';
import { rootOf, type AwareElement } from './aware-element.js';
import { untouched } from './untouched.js';

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

/** What an element looks like on paper, for a page that holds nothing else: so that its height is known before it is printed. */
const stylesOf = (element: AwareElement): string =>
  (element.constructor as typeof AwareElement).elementStyles
    .map((style) => ('cssText' in style ? style.cssText : ''))
    .join('')
    .replaceAll(':host', 'body')
    .replace(/@media ?print/g, '@media all');

/** Takes away what was made for paper, also where a browser never said that it had printed. */
export function forgetPaper(element: AwareElement): void {
  rootOf(element).querySelector('.paper')?.remove();
}

/** The pixels that a Letter page holds from top to bottom within the margins that browsers take, with a little to spare. */
export const room = 9.8 * 96;

const drawn = (content: TemplateResult) => {
  const box = untouched(document.createElement('div'));
  render(content, box);
  return box.querySelector('.card')!;
};

/** Sets the words of a page as large as it can hold, from 11 points down, and no smaller than said. */
export function fitOnPage(page: HTMLElement, smallest = 7): void {
  let size = 11;
  const fits = () => {
    page.style.fontSize = `${size}pt`;
    return page.offsetHeight <= room;
  };
  while (!fits() && size > smallest) size -= 0.25;
}

/**
 * Prints one part of an element alone, or what is drawn only for paper, on paper of its own, after a last change to it, and leaves
 * the partner's page as it is. In a sandbox that keeps the copy out of reach, it prints the page, which opens all there too.
 */
export function printAlone(
  element: AwareElement,
  part: string | TemplateResult = '.card',
  change: (page: HTMLElement) => void = fitOnPage,
  styles = '',
): void {
  const root = rootOf(element);
  const original = typeof part === 'string' ? root.querySelector(part)! : drawn(part);
  const copy = untouched(original.cloneNode(true) as HTMLElement);
  copy.hidden = false;
  open(copy);
  for (const slot of copy.querySelectorAll('slot')) {
    const shown = root.querySelector<HTMLSlotElement>(
      slot.name ? `slot[name=${slot.name}]` : 'slot:not([name])',
    );
    const given = shown?.assignedNodes({ flatten: true }) ?? [];
    if (given.length) slot.replaceWith(...given.map((node) => node.cloneNode(true)));
  }
  forgetPaper(element);
  const frame = untouched(document.createElement('iframe'));
  frame.className = 'paper';
  frame.inert = true;
  root.append(frame);
  const page = frame.contentDocument;
  if (!page) {
    print();
    return;
  }
  const paper = frame.contentWindow as Window & typeof globalThis;
  const sheet = new paper.CSSStyleSheet();
  // A frame without a doctype would print tables in letters of 12 points, whatever is around them. Letters may be wider on paper
  // than on a screen, which rounds them: so lines are measured a little shorter than the 7.5 inches that they get.
  sheet.replaceSync(
    `${stylesOf(element)}${styles}body{margin:0}table{font:inherit}@page{margin:.4in}@media screen{body{width:7.4in}}`,
  );
  page.adoptedStyleSheets = [sheet];
  page.body.append(copy);
  change(copy);
  paper.addEventListener('afterprint', () => {
    forgetPaper(element);
  });
  paper.print();
}
