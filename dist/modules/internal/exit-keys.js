import { listen } from './exit-page.js';

const patience = 5e3;
const typed = "input:not([type=button],[type=submit],[type=reset],[type=image],[type=checkbox],[type=radio],[type=range],[type=color],[type=file]),textarea,[role=textbox],[role=searchbox]";
const isTyped = (target) => !!target.isContentEditable || !!target.closest?.(typed)?.matches(":not([readonly],[disabled])");
function isReached(dialog) {
  const root = dialog.getRootNode();
  const { left, top, right, bottom } = dialog.getBoundingClientRect();
  const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
  const [width, height] = [Math.min(right, innerWidth) - x, Math.min(bottom, innerHeight) - y];
  return Array.from(
    { length: 25 },
    (_, at) => root.elementFromPoint(x + width * (at % 5 + 0.5) / 5, y + height * (Math.floor(at / 5) + 0.5) / 5)
  ).some((hit) => {
    let each = hit;
    while (each && each !== dialog) each = each.assignedSlot ?? each.parentElement;
    return !!each;
  });
}
function isShown(dialog) {
  const { width, height, top, left, right, bottom } = dialog.getBoundingClientRect();
  return width * height > 0 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && getComputedStyle(dialog).visibility === "visible" && (dialog.checkVisibility?.({ checkOpacity: true }) ?? true) && !dialog.closest("[aria-hidden=true]") && isReached(dialog);
}
function isWall(dialog) {
  const { width, height } = dialog.getBoundingClientRect();
  return /cookie|consent|privacy|gdpr|terms|newsletter|subscri|\bage\b|years old/i.test(
    `${dialog.id} ${dialog.getAttribute("class")} ${dialog.getAttribute("aria-label")} ${dialog.textContent}`
  ) || width * height > 0.8 * innerWidth * innerHeight && !dialog.querySelector(typed);
}
const isModal = (dialog) => {
  if (!dialog.matches("dialog")) return true;
  try {
    return dialog.matches(":modal");
  } catch {
    return true;
  }
};
const keeps = (dialog) => isModal(dialog) && isShown(dialog) && !isWall(dialog);
let counter;
let presses = 0;
let pressedAt = 0;
let alone = false;
const held = /* @__PURE__ */ new Map();
function forget(event) {
  alone = false;
  if (presses) counter.told(3, event);
  presses = 0;
}
function count(event) {
  const { timeStamp } = event;
  alone = false;
  presses = timeStamp - pressedAt < patience ? presses + 1 : 1;
  pressedAt = timeStamp;
  counter.told(3 - presses, event);
  if (presses === 3) presses = 0;
}
function isMeantElsewhere(event) {
  const { ctrlKey, altKey, metaKey, timeStamp } = event;
  const path = event.composedPath();
  const dialogs = "dialog[open],[aria-modal=true]";
  return ctrlKey || altKey || metaKey || [...held.values()].some((at) => timeStamp - at < 1e4) || counter.isForField(path) || [
    ...document.querySelectorAll(dialogs),
    ...path.filter((each) => each instanceof Element && each.matches(dialogs))
  ].some(keeps);
}
function hear(event) {
  const { type, key, code, repeat, timeStamp, target } = event;
  if (type.startsWith("pointer")) {
    if (event.buttons) held.set("pointer", timeStamp);
    else held.delete("pointer");
    if (type !== "pointerdown") return;
  } else if (type === "blur") {
    if (target !== window) return;
    held.clear();
  } else if (type === "keyup") {
    if (key === "Meta") held.clear();
    held.delete(code);
    if (alone && key === "Shift") count(event);
    return;
  } else if (type === "keydown" && key === "Shift") {
    if (repeat) return;
    if (!isMeantElsewhere(event)) {
      alone = true;
      if (!event.isTrusted) count(event);
      return;
    }
  } else if (type === "keydown" && event.isTrusted) held.set(code, timeStamp);
  forget(event);
}
function countPresses(by, on) {
  counter = by;
  listen("keydown keyup wheel pointerdown pointermove pointerup pointercancel blur", hear, on);
}

export { countPresses, isTyped, patience };
