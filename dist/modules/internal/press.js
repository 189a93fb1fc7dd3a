let down;
let until = 0;
let frame = 0;
let over = 0;
let following = false;
const waiting = /* @__PURE__ */ new Set();
if (globalThis.navigator?.maxTouchPoints && (document.readyState === "complete" || performance.now() > 1e3))
  until = performance.now() + 600;
const isPressed = () => (down ?? !!document.querySelector(":active")) || performance.now() < until;
function recheck() {
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
function later(act) {
  waiting.add(act);
  if (!following) listen();
  if (isPressed()) watch();
}
const release = () => {
  down = false;
  until = 0;
  recheck();
};
const hear = (event) => {
  const { type, target, buttons, isPrimary, isTrusted } = event;
  if (!isTrusted || !isPrimary && /r(down|up)$/.test(type)) return;
  if (type === "focusout") frame ||= requestAnimationFrame(recheck);
  else if (type === "pointerdown") {
    cancelAnimationFrame(over);
    down = true;
  } else if (type === "pointerup") {
    down = false;
    until = performance.now() + 400;
  } else if (type === "click") {
    down = true;
    cancelAnimationFrame(over);
    over = requestAnimationFrame(release);
  } else if (
    // A list, a scroll bar, a menu or another window may keep the end of a press to itself.
    type === "pointermove" ? !buttons : type === "change" ? target.localName === "select" : type !== "blur" || target === window
  )
    release();
};
const types = "pointerdown pointerup pointermove pointercancel click change dragend focusout blur pagehide".split(" ");
function listen() {
  for (const type of types)
    if (following || waiting.size) addEventListener(type, hear, true);
    else removeEventListener(type, hear, true);
  if (!following && !waiting.size) down = void 0;
}
function followPresses(on) {
  following = on;
  listen();
}
const followLists = (root) => {
  root.addEventListener("change", hear);
};

export { followLists, followPresses, isPressed, later, recheck };
