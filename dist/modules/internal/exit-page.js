import { isPressed, later } from './press.js';

function listen(types, listener, on, passive = true) {
  for (const type of types.split(" ")) {
    if (on) addEventListener(type, listener, { capture: true, passive });
    else removeEventListener(type, listener, true);
  }
}
const watchers = /* @__PURE__ */ new Set();
let frame = 0;
const look = () => {
  frame = 0;
  if (isPressed()) later(look);
  else for (const watcher of watchers) watcher();
};
const lookAgain = () => {
  frame ||= requestAnimationFrame(look);
};
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
let observer;
function watchPage(watcher, on) {
  const were = watchers.size;
  if (on) watchers.add(watcher);
  else watchers.delete(watcher);
  const are = watchers.size;
  if (!were !== !are) {
    listen("scroll resize focusin toggle fullscreenchange transitionend animationend", lookAgain, !!are);
    document[are ? "addEventListener" : "removeEventListener"]("load", loaded, true);
    const { navigation } = globalThis;
    if (are) navigation?.addEventListener("currententrychange", lookAgain);
    else navigation?.removeEventListener("currententrychange", lookAgain);
    observer ??= new MutationObserver(lookAgain);
    if (are) observer.observe(document, { subtree: true, childList: true, attributes: true });
    else observer.disconnect();
  }
  if (on) lookAgain();
}

export { listen, lookAgain, watchPage };
