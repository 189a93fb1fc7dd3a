import { listen } from './exit-page.js';

/** Where a plain click on a link of the page leads, if that is another page of the same site. */
function followed(event: MouseEvent): string | undefined {
  const { defaultPrevented, button, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (defaultPrevented || button || ctrlKey || metaKey || shiftKey || altKey) return;
  const link = event
    .composedPath()
    .find(
      (each): each is HTMLAnchorElement =>
        each instanceof Element && each.matches('a[href]:not([download]),area[href]:not([download])'),
    );
  const base = document.querySelector('base[target]')?.getAttribute('target') ?? '';
  const { href, origin, hash, protocol } = link ?? {};
  if (
    !href ||
    origin !== location.origin ||
    !protocol!.startsWith('http') ||
    !['', '_self'].includes((link!.getAttribute('target') ?? base).toLowerCase()) ||
    link!.isContentEditable ||
    // A place on this page.
    (hash && href.split('#')[0] === location.href.split('#')[0])
  )
    return;
  return href;
}

const follow = (event: MouseEvent) => {
  const href = followed(event);
  if (!href) return;
  event.preventDefault();
  location.replace(href);
};

// Put at the end of the line each time: a router that listens on the window has its say first.
const last = () => {
  removeEventListener('click', follow);
  addEventListener('click', follow);
};

/** While it is on, a link to another page of the site leaves no entry in the history behind. */
export function leaveNoTrail(on: boolean): void {
  listen('click', last, on);
  if (!on) removeEventListener('click', follow);
}
