// What quick exit has to know of the page around it. However many elements ask, one listener hears each kind of event.
import { isPressed, later } from './press.js';

/** Listens on the window, before what the page itself listens with further in. */
export function listen(types: string, listener: (event: never) => void, on: boolean, passive = true): void {
  for (const type of types.split(' ')) {
    if (on) addEventListener(type, listener as EventListener, { capture: true, passive });
    else removeEventListener(type, listener as EventListener, true);
  }
}

const watchers = new Set<() => void>();
let frame = 0;

const look = () => {
  frame = 0;
  // Nothing moves under a finger.
  if (isPressed()) later(look);
  else for (const watcher of watchers) watcher();
};

/** Asks all watchers to look, once before the next picture. */
export const lookAgain = (): void => {
  frame ||= requestAnimationFrame(look);
};

// A picture or a frame, which the window is not told of. Firefox counts what a frame writes into the history some pictures later.
let wait = 0;
const waited = () => {
  if (wait--) requestAnimationFrame(waited);
  else lookAgain();
};
const loaded = () => {
  lookAgain();
  if (wait <= 0) requestAnimationFrame(waited);
  wait = 60;
};

let observer: MutationObserver | undefined;

/** Calls somebody after each change of the page that may cover, move, add or take away what is ours. */
export function watchPage(watcher: () => void, on: boolean): void {
  const were = watchers.size;
  if (on) watchers.add(watcher);
  else watchers.delete(watcher);
  const are = watchers.size;
  if (!were !== !are) {
    listen('scroll resize focusin toggle fullscreenchange transitionend animationend', lookAgain, !!are);
    document[are ? 'addEventListener' : 'removeEventListener']('load', loaded, true);
    const { navigation } = globalThis as { navigation?: EventTarget };
    if (are) navigation?.addEventListener('currententrychange', lookAgain);
    else navigation?.removeEventListener('currententrychange', lookAgain);
    observer ??= new MutationObserver(lookAgain);
    if (are) observer.observe(document, { subtree: true, childList: true, attributes: true });
    else observer.disconnect();
  }
  if (on) lookAgain();
}
