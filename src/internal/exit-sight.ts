import { connected, rootOf, type AwareElement } from './aware-element.js';
import { lookAgain, watchPage } from './exit-page.js';
import { isPressed, later } from './press.js';

/** Whether what is seen in the middle of a box is this element, or nothing that covers it. */
function isHit(element: Element, { left, top, width, height }: DOMRect): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.elementFromPoint(left + width / 2, top + height / 2) === element;
}

/** Whether a view transition lies over the page: its pictures show all where it was, and take every press for themselves. */
const isInTransition = () =>
  document
    .getAnimations?.()
    .some(({ effect }) => (effect as KeyframeEffect | null)?.pseudoElement?.startsWith('::view-transition'));

/** What has the focus, in roots of ours and open ones. */
function focused(): Element | null {
  let found = document.activeElement;
  for (let inner = found; inner;) {
    found = inner;
    const own = [...connected].find((element) => element === found);
    // eslint-disable-next-line no-restricted-properties -- for elements of the page
    inner = (own ? rootOf(own) : found.shadowRoot)?.activeElement ?? null;
  }
  return found;
}

/** Elements whose link lies on top of everything and still cannot be pressed: a modal dialog makes all but itself inert. */
const inert = new WeakSet<Element>();

/** Puts the link into the top layer while anything else hides it, and back. */
function look(element: AwareElement, everywhere: boolean): void {
  const seat = rootOf(element).querySelector<HTMLElement>('.seat');
  const link = seat?.firstElementChild as HTMLElement | undefined;
  // Under a finger it stays where it is.
  if (isPressed()) {
    later(lookAgain);
    return;
  }
  if (!seat || !link || getComputedStyle(seat).pointerEvents === 'none') return;
  const isPinned = seat.classList.contains('pinned');
  const place = seat.getBoundingClientRect();
  // Its own place is asked for, not where it is now.
  link.style.pointerEvents = 'none';
  const isFree = isHit(element, place);
  link.style.pointerEvents = '';
  const middle = place.left + place.width / 2;
  if (
    !isFree &&
    document.elementFromPoint(middle, place.top + place.height / 2) === document.documentElement &&
    isInTransition()
  ) {
    // It is pressed through that, where it is seen.
    lookAgain();
    return;
  }
  const { top, bottom } = element.getBoundingClientRect();
  const pin =
    !isFree &&
    place.width > 0 &&
    // What is still to come stays where the partner put it.
    place.top < innerHeight &&
    (everywhere || (top < innerHeight && bottom > 0));

  if (pin !== isPinned) {
    // The page around does not move.
    seat.style.cssText = pin ? `width:${place.width}px;height:${place.height}px` : '';
    seat.className = pin ? 'seat pinned' : 'seat';
    link.popover = pin ? 'manual' : null;
    if (pin) link.showPopover?.();
  }
  inert.delete(element);
  if (!pin) return;
  // What has the focus is never under it.
  seat.classList.remove('low');
  const own = link.getBoundingClientRect();
  const other = focused();
  if (other && other !== link && other !== document.body) {
    const { left, right, top: upper, bottom: lower } = other.getBoundingClientRect();
    if (left < own.right && right > own.left && upper < own.bottom && lower > own.top)
      seat.classList.add('low');
  }
  if (isHit(element, link.getBoundingClientRect())) return;
  // Something was put into the top layer after it.
  link.hidePopover?.();
  link.showPopover?.();
  if (!isHit(element, link.getBoundingClientRect())) inert.add(element);
}

/**
 * Whether a press was meant for the link, though the browser gave it to something else: to the dialog that makes it inert,
 * or during a view transition to the page as a whole.
 */
export function isPressOn(element: AwareElement, link: Element, event: MouseEvent): boolean {
  const path = event.composedPath();
  const isOurs = path.includes(element);
  // By a key.
  if (!event.detail) return isOurs && rootOf(element).activeElement === link;
  const { clientX: x, clientY: y } = event;
  // A closed root says of its own presses only that they are in it. The number next to the link is not the link.
  if (isOurs) return link.contains(rootOf(element).elementFromPoint(x, y));
  const { left, right, top, bottom } = link.getBoundingClientRect();
  return (
    x >= left &&
    x < right &&
    y >= top &&
    y < bottom &&
    getComputedStyle(link).pointerEvents !== 'none' &&
    (path[0] === document.documentElement || inert.has(element))
  );
}

/** Keeps the link of an element in sight while it is on the page: everywhere, or only as long as the element itself is. */
export function keepInSight(element: AwareElement, everywhere: boolean): void {
  // Where nothing is drawn, as in jsdom, nothing is covered.
  if (!globalThis.document?.elementFromPoint) return;
  const watch = () => {
    look(element, everywhere);
  };
  let views: (IntersectionObserver | ResizeObserver)[] = [];
  let seen: Element | null = null;
  // A page may show it late, or scroll it in a box that tells nobody.
  const aim = () => {
    const seat = rootOf(element).querySelector('.seat');
    if (seat === seen) return;
    seen = seat;
    for (const view of views) view.disconnect();
    views = seat
      ? [new IntersectionObserver(lookAgain, { threshold: [0, 0.5, 1] }), new ResizeObserver(lookAgain)]
      : [];
    for (const view of views) view.observe(seat!);
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
    },
  });
}
