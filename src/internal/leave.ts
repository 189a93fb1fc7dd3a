// The leaving itself. Whatever the page has done to the names it needs: they are taken when the script comes, from where no
// image called "open" and no library reaches.
/* eslint-disable @typescript-eslint/unbound-method, @typescript-eslint/no-deprecated -- each is called on what it belongs to */
const { open, close, createElement, replaceChildren } = (globalThis.Document?.prototype ?? {}) as Omit<
  Document,
  'open'
> & { open(): Document };
const { preventDefault } = globalThis.Event?.prototype ?? {};
const { cancel } = globalThis.SpeechSynthesis?.prototype ?? {};
const {
  open: openTab,
  stop,
  setTimeout,
  clearTimeout,
  requestAnimationFrame,
  cancelAnimationFrame,
  Blob,
  MutationObserver,
} = globalThis as unknown as Window & typeof globalThis;
const { createObjectURL } = URL;
/* eslint-enable @typescript-eslint/unbound-method, @typescript-eslint/no-deprecated */

export const framed = (): boolean => globalThis.top !== globalThis.self;

/** What older browsers have not. */
interface History extends EventTarget {
  readonly currentEntry: Entry | null;
  entries(): Entry[];
  traverseTo(key: string): unknown;
}
interface Entry {
  readonly index: number;
  readonly key: string;
  readonly sameDocument: boolean;
}

const nothing = () => {};
let leaving = false;

/** Whatever the page has broken, the next step still comes. */
function attempt(act: () => unknown): void {
  try {
    act();
  } catch {
    // The steps after it do not hang on it.
  }
}

/** Nothing of a page is left but what is given, and its title names the place where the visitor is going. */
function blank(page: Document, title: string, left: readonly (Node | string)[]): void {
  const [root, head, name, referrer, body] = ['html', 'head', 'title', 'meta', 'body'].map((tag) =>
    createElement.call(page, tag),
  ) as [HTMLElement, ...HTMLElement[]] & Record<number, HTMLElement>;
  name!.textContent = title;
  // The place we go to learns nothing of where the visitor came from.
  Object.assign(referrer!, { name: 'referrer', content: 'no-referrer' });
  head!.append(name!, referrer!);
  body!.append(...left);
  root.append(head!, body!);
  // Whatever a page still puts there is not shown. A frame lets the page behind it show through, whatever its color.
  root.style.cssText = left.length ? 'background:canvas' : 'display:none';
  attempt(() => (page.adoptedStyleSheets = []));
  replaceChildren.call(page);
  replaceChildren.call(page, root);
}

/** A page that asks "leave this site?", or that cancels `navigate` events, holds nobody back. */
function disarm(view: Window & typeof globalThis): void {
  view.onbeforeunload = null;
  for (const [{ prototype }, name] of [
    [view.Event, 'preventDefault'],
    [view.Event, 'returnValue'],
    [view.BeforeUnloadEvent, 'returnValue'],
  ] as const)
    Object.defineProperty(prototype, name, { value: nothing, writable: true });
}

/** A page that sets off once more, as where its requests have ended, does not come between us and the way out. */
function bar({ navigation }: Window & { navigation?: EventTarget }, href: string): void {
  navigation?.addEventListener('navigate', (event) => {
    const { navigationType, destination } = event as Event & {
      navigationType: string;
      destination: { url: string };
    };
    if (navigationType !== 'traverse' && destination.url !== href && !/^blob:/.test(destination.url))
      preventDefault.call(event);
  });
}

/**
 * Goes to the first of the entries that the page itself has written, with links to its places or a router: what takes the place of
 * that one, Back does not lead behind. The later ones stay under Forward. Tells whether it is there, or else will be.
 */
function toFirst({ navigation }: Window & { navigation?: History }, arrived: () => void): boolean {
  const first = navigation?.entries().find(({ sameDocument }) => sameDocument);
  const isThere = () => navigation.currentEntry!.index <= first!.index;
  if (!first || isThere()) return true;
  navigation.addEventListener('currententrychange', () => {
    if (isThere()) arrived();
  });
  navigation.traverseTo(first.key);
  return false;
}

const last = [0, 0];

/** Stops what the page has set going, and what it says aloud. */
function hush(): void {
  [[setTimeout, clearTimeout] as const, [requestAnimationFrame, cancelAnimationFrame] as const].forEach(
    ([begin, end], kind) => {
      attempt(() => {
        const newest = begin(nothing);
        // A page that has been open for long has counted far.
        for (let id = newest; id > Math.max(last[kind]!, newest - 1e6); id--) end(id);
        last[kind] = newest;
      });
    },
  );
  attempt(() => {
    cancel.call(speechSynthesis);
  });
}

const escaped = (text: string) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * An empty page that goes on to the place by itself. It comes at once, however slow that place is, and with it ends all that
 * the page had running: no page can stop, or say, or draw anything from there.
 */
const between = (href: string, title: string, left: string) =>
  createObjectURL(
    new Blob(
      [
        `<!doctype html><title>${escaped(title)}</title><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0;url=${escaped(href)}"><body>${escaped(left)}`,
      ],
      { type: 'text/html;charset=utf-8' },
    ),
  );

/**
 * Blanks the page, then goes, in place of it. In a frame that may not take its page along, it asks to close the tab. What a
 * link does by itself is kept from happening only when we have left.
 */
export function leave(link: HTMLAnchorElement, event?: Event, inNewTab = false): void {
  const stay = () => {
    if (event) preventDefault.call(event);
  };
  if (leaving) {
    stay();
    return;
  }
  const view = window;
  const { href, hostname } = link;
  const farewell = link.lastElementChild!.textContent;
  const again = link.cloneNode(true) as HTMLAnchorElement;
  again.style.cssText = 'display:block;padding:1em';
  // What a page can cancel in this tab, it cannot in another.
  again.target = '_blank';
  const top = view.top!;
  const inFrame = framed();
  let left: readonly (Node | string)[] = inFrame ? [farewell] : [];

  if (inNewTab) attempt(() => openTab.call(view, href, '_blank', 'noopener,noreferrer'));
  // Opened anew, the document forgets its listeners. Where the visitor stopped it while it was coming, it cannot be.
  attempt(() => open.call(document));
  attempt(() => {
    close.call(document);
  });
  // Before we go: after it, this would stop us.
  attempt(() => {
    stop.call(view);
  });
  attempt(() => {
    disarm(view);
  });
  attempt(() => {
    blank(document, hostname, left);
  });
  view.name = '';
  hush();
  // A player of the page's own may stand where the browser's was.
  attempt(() => {
    if (speechSynthesis.cancel !== cancel) speechSynthesis.cancel();
  });

  let outer: Document | undefined;
  attempt(() => {
    outer = top.document;
    if (inFrame) disarm(top as typeof view);
  });
  attempt(() => {
    bar(outer ? top : view, href);
  });
  let gone = false;
  const go = () => {
    if (gone) return;
    gone = true;
    try {
      top.location.replace(outer ? between(href, hostname, left.join('')) : href);
      if (inFrame && outer) blank(outer, hostname, left);
    } catch (error) {
      // In a frame: another site's page, or a sandbox. What is ours is blank already.
      if (!inFrame) throw error;
    }
  };
  let isFirst = true;
  attempt(() => {
    if (outer)
      isFirst = toFirst(top, () => {
        // The browser shows the title that the entry had, until it hears of another.
        for (const title of ['', hostname]) attempt(() => (outer!.title = title));
        go();
      });
  });
  if (isFirst) go();
  leaving = true;
  stay();

  // Until the page is gone it stays as it is.
  let spare = 9;
  const keep = () => {
    spare--;
    attempt(() => {
      blank(document, hostname, left);
    });
    observer.takeRecords();
  };
  const observer = new MutationObserver(() => {
    // A page that does the same would go on with us for ever.
    if (spare) keep();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  let tries = 0;
  let waited = 0;
  let next = 1000;
  const watch = () => {
    hush();
    if (!gone) {
      spare = 9;
      // No page holds us back for longer.
      if (++tries > 20) go();
      else {
        setTimeout(watch, 10);
        return;
      }
    }
    waited += 50;
    // A page that writes itself anew has called off what was on its way: we set off once more.
    if ((waited === 100 || waited === 400) && !inFrame)
      attempt(() => {
        view.location.replace(between(href, hostname, ''));
      });
    if (waited > next && !inFrame) {
      // Something holds us back: a page in the way of all that leads away, or a browser that knows no page like ours.
      next *= 2;
      left = [again, farewell];
      keep();
      attempt(() => {
        view.location.replace(href);
      });
    }
    if (!spare) keep();
    spare = 9;
    setTimeout(watch, 50);
  };
  watch();
}
