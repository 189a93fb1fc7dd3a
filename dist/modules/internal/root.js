import { adoptStyles } from 'lit';
import { rootMode } from './build.js';
import { followLists, isPressed } from './press.js';
import { openRoot } from './untouched.js';

const intoView = ({ target }) => {
  if (!isPressed() && target.matches(":focus-visible"))
    target.scrollIntoView({ block: "nearest" });
};
const keepKeys = (event) => {
  const { key, currentTarget, target } = event;
  if (!/^(Escape|Tab|Shift)$/.test(key) && currentTarget.contains(target))
    event.stopPropagation();
};
function makeRoot(element) {
  const root = openRoot(element, rootMode);
  root.addEventListener("focusin", intoView);
  for (const type of ["keydown", "keypress", "keyup"]) root.addEventListener(type, keepKeys);
  followLists(root);
  Object.assign(element, { renderRoot: root });
  adoptOwnStyles(element, root);
  return root;
}
function adoptOwnStyles(element, root) {
  const styles = element.constructor.elementStyles;
  const view = element.ownerDocument.defaultView;
  if (element.ownerDocument === document) adoptStyles(root, styles);
  else if (view) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.join(""));
    root.adoptedStyleSheets = [sheet];
  }
}

export { adoptOwnStyles, makeRoot };
