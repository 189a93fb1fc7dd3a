import { render, nothing } from 'lit';

function redraw(host, root, content, sameFacts) {
  const all = (name) => [...root.querySelectorAll(name)];
  const { activeElement } = root;
  const { localName = "", id = "" } = activeElement ?? {};
  const at = activeElement ? all(localName).indexOf(activeElement) : -1;
  const folds = all("details");
  render(nothing, root);
  render(content, root, { host });
  if (at >= 0) (root.getElementById(id) ?? all(localName)[at])?.focus();
  if (sameFacts)
    all("details").forEach((each, at2) => each.open ||= !!folds[at2]?.open);
}

export { redraw };
