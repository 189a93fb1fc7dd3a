import { nothing, render } from 'lit';

/**
 * Draws a new fact into new nodes: a translator may have put others where the words were, and a link must never dial one number and
 * show another. What has the focus keeps it, and what was unfolded stays so when the facts are the same, in another language.
 */
export function redraw(host: HTMLElement, root: ShadowRoot, content: unknown, sameFacts: boolean): void {
  const all = (name: string) => [...root.querySelectorAll<HTMLElement>(name)];
  const { activeElement } = root;
  const { localName = '', id = '' } = activeElement ?? {};
  const at = activeElement ? all(localName).indexOf(activeElement as HTMLElement) : -1;
  const folds = all('details') as HTMLDetailsElement[];
  render(nothing, root);
  render(content, root, { host });
  if (at >= 0) (root.getElementById(id) ?? all(localName)[at])?.focus();
  if (sameFacts)
    (all('details') as HTMLDetailsElement[]).forEach((each, at) => (each.open ||= !!folds[at]?.open));
}
