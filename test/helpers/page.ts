import '../../src/all.js';
import type { AwareElement } from '../../src/internal/aware-element.js';

const shown = new Set<Element>();

/** Puts HTML on the page, until the end of the test, and waits for the first element of ours in it. */
export async function show<T extends AwareElement>(markup: string): Promise<T> {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  shown.add(box);
  const element = [...box.querySelectorAll<T>('*')].find(({ localName }) => localName.startsWith('aware-'))!;
  await element.updateComplete;
  return element;
}

/** Takes away what was shown. */
export function clear(): void {
  for (const box of shown) box.remove();
  shown.clear();
}
afterEach(clear);

/** All a visitor could read in an element, hidden parts left out. */
export function textOf(element: AwareElement): string {
  const card = element.renderRoot.querySelector<HTMLElement>('.card')!;
  return card.innerText.replace(/\s+/g, ' ');
}

/** What was warned of while something was done. */
export async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const heard: string[] = [];
  console.warn = (message: string) => heard.push(message);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return heard;
}

export const phone = /\b1?-?\d{3}-\d{3}-\d{4}\b/;
