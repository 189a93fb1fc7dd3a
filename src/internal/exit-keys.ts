import { listen } from './exit-page.js';

/** How long a press counts for the next one. */
export const patience = 5000;

const typed =
  'input:not([type=button],[type=submit],[type=reset],[type=image],[type=checkbox],[type=radio],[type=range],[type=color],[type=file]),textarea,[role=textbox],[role=searchbox]';

/** Whether text is typed there. On a button, a box just ticked or a list somebody who has to leave must not be held. */
export const isTyped = (target: EventTarget): boolean =>
  !!(target as HTMLElement).isContentEditable ||
  !!(target as Partial<Element>).closest?.(typed)?.matches(':not([readonly],[disabled])');

/** Whether a press on it, anywhere in the window, reaches it: nothing cuts it away, covers it, or makes it inert. */
function isReached(dialog: Element): boolean {
  const root = dialog.getRootNode() as Document | ShadowRoot;
  const { left, top, right, bottom } = dialog.getBoundingClientRect();
  const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
  const [width, height] = [Math.min(right, innerWidth) - x, Math.min(bottom, innerHeight) - y];
  return Array.from({ length: 25 }, (_, at) =>
    root.elementFromPoint(x + (width * ((at % 5) + 0.5)) / 5, y + (height * (Math.floor(at / 5) + 0.5)) / 5),
  ).some((hit) => {
    let each = hit;
    while (each && each !== dialog) each = each.assignedSlot ?? each.parentElement;
    return !!each;
  });
}

/** A dialog that is there to be seen, and not only in the page's source. */
function isShown(dialog: Element): boolean {
  const { width, height, top, left, right, bottom } = dialog.getBoundingClientRect();
  return (
    width * height > 0 &&
    right > 0 &&
    bottom > 0 &&
    left < innerWidth &&
    top < innerHeight &&
    getComputedStyle(dialog).visibility === 'visible' &&
    (dialog.checkVisibility?.({ checkOpacity: true }) ?? true) &&
    !dialog.closest('[aria-hidden=true]') &&
    isReached(dialog)
  );
}

/** What stands between people and the page, about cookies, terms or age, or over all of it with nothing to fill in. */
function isWall(dialog: Element): boolean {
  const { width, height } = dialog.getBoundingClientRect();
  return (
    /cookie|consent|privacy|gdpr|terms|newsletter|subscri|\bage\b|years old/i.test(
      `${dialog.id} ${dialog.getAttribute('class')} ${dialog.getAttribute('aria-label')} ${dialog.textContent}`,
    ) ||
    (width * height > 0.8 * innerWidth * innerHeight && !dialog.querySelector(typed))
  );
}

const isModal = (dialog: Element) => {
  if (!dialog.matches('dialog')) return true;
  try {
    return dialog.matches(':modal');
  } catch {
    return true;
  }
};

const keeps = (dialog: Element) => isModal(dialog) && isShown(dialog) && !isWall(dialog);

/** Who says whether a key is meant for a field, and hears of each press how many more are to come: none, to leave. */
interface Counter {
  isForField(path: readonly EventTarget[]): boolean;
  told(left: number, event: Event): void;
}

let counter: Counter;
let presses = 0;
let pressedAt = 0;
/** Whether Shift is down and nothing else has happened since. */
let alone = false;
/** The other keys that are down, and a pressed pointer, and when they were last heard of: of some no browser tells the end. */
const held = new Map<string, number>();

function forget(event: Event): void {
  alone = false;
  if (presses) counter.told(3, event);
  presses = 0;
}

function count(event: Event): void {
  const { timeStamp } = event;
  alone = false;
  presses = timeStamp - pressedAt < patience ? presses + 1 : 1;
  pressedAt = timeStamp;
  counter.told(3 - presses, event);
  if (presses === 3) presses = 0;
}

function isMeantElsewhere(event: KeyboardEvent): boolean {
  const { ctrlKey, altKey, metaKey, timeStamp } = event;
  const path = event.composedPath();
  const dialogs = 'dialog[open],[aria-modal=true]';
  return (
    ctrlKey ||
    altKey ||
    metaKey ||
    [...held.values()].some((at) => timeStamp - at < 10_000) ||
    counter.isForField(path) ||
    [
      ...document.querySelectorAll(dialogs),
      ...path.filter((each): each is Element => each instanceof Element && each.matches(dialogs)),
    ].some(keeps)
  );
}

function hear(event: KeyboardEvent): void {
  const { type, key, code, repeat, timeStamp, target } = event;
  if (type.startsWith('pointer')) {
    if ((event as unknown as PointerEvent).buttons) held.set('pointer', timeStamp);
    else held.delete('pointer');
    if (type !== 'pointerdown') return;
  } else if (type === 'blur') {
    if (target !== window) return;
    held.clear();
  } else if (type === 'keyup') {
    // While this key is down, macOS does not tell that others come up.
    if (key === 'Meta') held.clear();
    held.delete(code);
    if (alone && key === 'Shift') count(event);
    return;
  } else if (type === 'keydown' && key === 'Shift') {
    if (repeat) return;
    if (!isMeantElsewhere(event)) {
      alone = true;
      // A script that presses a key seldom lets it go: nor do those count as held.
      if (!event.isTrusted) count(event);
      return;
    }
  } else if (type === 'keydown' && event.isTrusted) held.set(code, timeStamp);
  // Shift with another key writes, with the wheel it scrolls sideways, with a click it selects.
  forget(event);
}

/** Counts presses of Shift alone, each within five seconds of the last, outside fields of text and dialogs. */
export function countPresses(by: Counter, on: boolean): void {
  counter = by;
  listen('keydown keyup wheel pointerdown pointermove pointerup pointercancel blur', hear, on);
}
