// While a finger, a pen or a button of the mouse is down, and until its click is over, nothing may move: who presses "Call 911"
// must reach it, and nothing else.

/** What is known of it; nothing yet where the script came in the midst of a press. */
let down: boolean | undefined;
/** Until when a click may still come. */
let until = 0;
let frame = 0;
let over = 0;
/** Whether anyone of us is on the page. */
let following = false;
const waiting = new Set<() => void>();

// A finger that came down before the script left no trace that a script can find. It is up again within half a second, or it is
// no tap. While a page is only just being read, nobody taps yet.
if (globalThis.navigator?.maxTouchPoints && (document.readyState === 'complete' || performance.now() > 1000))
  until = performance.now() + 600;

/** Whether somebody is, or may be, pressing something on the page. */
export const isPressed = (): boolean =>
  (down ?? !!document.querySelector(':active')) || performance.now() < until;

/** Lets everyone who waits look again. */
export function recheck(): void {
  frame = 0;
  if (isPressed()) {
    watch();
    return;
  }
  for (const act of [...waiting]) {
    waiting.delete(act);
    act();
  }
  if (!following) listen();
}

const watch = () => {
  if (waiting.size) frame ||= requestAnimationFrame(recheck);
};

/** Does something once nothing is pressed, or as soon as the focus moves. */
export function later(act: () => void): void {
  waiting.add(act);
  if (!following) listen();
  if (isPressed()) watch();
}

const release = () => {
  down = false;
  until = 0;
  recheck();
};

const hear = (event: Event) => {
  const { type, target, buttons, isPrimary, isTrusted } = event as PointerEvent;
  // The click belongs to the first finger; what a script only says happened, did not.
  if (!isTrusted || (!isPrimary && /r(down|up)$/.test(type))) return;
  if (type === 'focusout') frame ||= requestAnimationFrame(recheck);
  else if (type === 'pointerdown') {
    cancelAnimationFrame(over);
    down = true;
  } else if (type === 'pointerup') {
    down = false;
    until = performance.now() + 400;
  } else if (type === 'click') {
    // What the page and the browser do with it comes after this.
    down = true;
    cancelAnimationFrame(over);
    over = requestAnimationFrame(release);
  } else if (
    // A list, a scroll bar, a menu or another window may keep the end of a press to itself.
    type === 'pointermove'
      ? !buttons
      : type === 'change'
        ? (target as Element).localName === 'select'
        : type !== 'blur' || target === window
  )
    release();
};

const types =
  'pointerdown pointerup pointermove pointercancel click change dragend focusout blur pagehide'.split(' ');

function listen() {
  for (const type of types)
    if (following || waiting.size) addEventListener(type, hear, true);
    else removeEventListener(type, hear, true);
  if (!following && !waiting.size) down = undefined;
}

/** Follows presses on the page, or no longer. */
export function followPresses(on: boolean): void {
  following = on;
  listen();
}

/** The lists in a root tell of their change nowhere else. */
export const followLists = (root: ShadowRoot): void => {
  root.addEventListener('change', hear);
};
