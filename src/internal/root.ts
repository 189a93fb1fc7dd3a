import { adoptStyles, type ReactiveElement } from 'lit';
import { dropIn, rootMode } from './build.js';
import { keepHeight } from './height.js';
import { followLists, isPressed } from './press.js';
import { openRoot } from './untouched.js';

// WebKit leaves what gets the focus by keys out of sight, or under the link that stays in view. What somebody presses is seen.
const intoView = ({ target }: Event) => {
  if (!isPressed() && (target as Element).matches(':focus-visible'))
    (target as Element).scrollIntoView({ block: 'nearest' });
};

// What is typed in a field of ours is meant for it: the shortcuts of a page cannot see a field in a closed root. Who leaves, or
// closes what the page has opened, is heard.
const keepKeys = (event: Event) => {
  const { key, currentTarget, target } = event as KeyboardEvent;
  if (!/^(Escape|Tab|Shift)$/.test(key) && (currentTarget as Node).contains(target as Node))
    event.stopPropagation();
};

/** Opens the root that a widget is drawn into. In the drop-in scripts no property of the element leads there. */
export function makeRoot(element: ReactiveElement): ShadowRoot {
  const root = openRoot(element, rootMode);
  root.addEventListener('focusin', intoView);
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keepKeys);
  followLists(root);
  if (dropIn) keepHeight(element, root);
  if (!dropIn) Object.assign(element, { renderRoot: root });
  adoptOwnStyles(element, root);
  return root;
}

/** Styles stay behind in the document of the script: in a frame that an element is put into it needs its own. */
export function adoptOwnStyles(element: ReactiveElement, root: ShadowRoot): void {
  const styles = (element.constructor as typeof ReactiveElement).elementStyles;
  const view = element.ownerDocument.defaultView;
  if (element.ownerDocument === document) adoptStyles(root, styles);
  else if (view) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.join(''));
    root.adoptedStyleSheets = [sheet];
  }
}
