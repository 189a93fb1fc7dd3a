import { listen } from './exit-page.js';

function followed(event) {
  const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey) return;
  const link = event.composedPath().find(
    (each) => each instanceof Element && each.matches("a[href]:not([download]),area[href]:not([download])")
  );
  const base = document.querySelector("base[target]")?.getAttribute("target") ?? "";
  const { href, origin, hash, protocol } = link ?? {};
  if (!href || origin !== location.origin || !protocol.startsWith("http") || !["", "_self"].includes((link.getAttribute("target") ?? base).toLowerCase()) || link.isContentEditable || // A place on this page.
  hash && href.split("#")[0] === location.href.split("#")[0])
    return;
  return href;
}
const follow = (event) => {
  const href = followed(event);
  if (!href) return;
  event.preventDefault();
  location.replace(href);
};
const last = () => {
  removeEventListener("click", follow);
  addEventListener("click", follow);
};
function leaveNoTrail(on) {
  listen("click", last, on);
  if (!on) removeEventListener("click", follow);
}

export { leaveNoTrail };
