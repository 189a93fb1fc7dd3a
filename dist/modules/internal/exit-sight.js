import { rootOf, connected } from './aware-element.js';
import { watchPage, lookAgain } from './exit-page.js';
import { isPressed, later } from './press.js';

function isHit(element, { left, top, width, height }) {
  const root = element.getRootNode();
  return root.elementFromPoint(left + width / 2, top + height / 2) === element;
}
const isInTransition = () => document.getAnimations?.().some(({ effect }) => effect?.pseudoElement?.startsWith("::view-transition"));
function focused() {
  let found = document.activeElement;
  for (let inner = found; inner; ) {
    found = inner;
    const own = [...connected].find((element) => element === found);
    inner = (own ? rootOf(own) : found.shadowRoot)?.activeElement ?? null;
  }
  return found;
}
const inert = /* @__PURE__ */ new WeakSet();
function look(element, everywhere) {
  const seat = rootOf(element).querySelector(".seat");
  const link = seat?.firstElementChild;
  if (isPressed()) {
    later(lookAgain);
    return;
  }
  if (!seat || !link || getComputedStyle(seat).pointerEvents === "none") return;
  const isPinned = seat.classList.contains("pinned");
  const place = seat.getBoundingClientRect();
  link.style.pointerEvents = "none";
  const isFree = isHit(element, place);
  link.style.pointerEvents = "";
  const middle = place.left + place.width / 2;
  if (!isFree && document.elementFromPoint(middle, place.top + place.height / 2) === document.documentElement && isInTransition()) {
    lookAgain();
    return;
  }
  const { top, bottom } = element.getBoundingClientRect();
  const pin = !isFree && place.width > 0 && // What is still to come stays where the partner put it.
  place.top < innerHeight && (everywhere || top < innerHeight && bottom > 0);
  if (pin !== isPinned) {
    seat.style.cssText = pin ? `width:${place.width}px;height:${place.height}px` : "";
    seat.className = pin ? "seat pinned" : "seat";
    link.popover = pin ? "manual" : null;
    if (pin) link.showPopover?.();
  }
  inert.delete(element);
  if (!pin) return;
  seat.classList.remove("low");
  const own = link.getBoundingClientRect();
  const other = focused();
  if (other && other !== link && other !== document.body) {
    const { left, right, top: upper, bottom: lower } = other.getBoundingClientRect();
    if (left < own.right && right > own.left && upper < own.bottom && lower > own.top)
      seat.classList.add("low");
  }
  if (isHit(element, link.getBoundingClientRect())) return;
  link.hidePopover?.();
  link.showPopover?.();
  if (!isHit(element, link.getBoundingClientRect())) inert.add(element);
}
function isPressOn(element, link, event) {
  const path = event.composedPath();
  const isOurs = path.includes(element);
  if (!event.detail) return isOurs && rootOf(element).activeElement === link;
  const { clientX: x, clientY: y } = event;
  if (isOurs) return link.contains(rootOf(element).elementFromPoint(x, y));
  const { left, right, top, bottom } = link.getBoundingClientRect();
  return x >= left && x < right && y >= top && y < bottom && getComputedStyle(link).pointerEvents !== "none" && (path[0] === document.documentElement || inert.has(element));
}
function keepInSight(element, everywhere) {
  if (!globalThis.document?.elementFromPoint) return;
  const watch = () => {
    look(element, everywhere);
  };
  let views = [];
  let seen = null;
  const aim = () => {
    const seat = rootOf(element).querySelector(".seat");
    if (seat === seen) return;
    seen = seat;
    for (const view of views) view.disconnect();
    views = seat ? [new IntersectionObserver(lookAgain, { threshold: [0, 0.5, 1] }), new ResizeObserver(lookAgain)] : [];
    for (const view of views) view.observe(seat);
    lookAgain();
  };
  element.addController({
    hostConnected: () => {
      watchPage(watch, true);
      aim();
    },
    hostUpdated: aim,
    hostDisconnected: () => {
      watchPage(watch, false);
      for (const view of views) view.disconnect();
      seen = null;
    }
  });
}

export { isPressOn, keepInSight };
