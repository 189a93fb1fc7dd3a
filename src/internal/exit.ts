import { html, nothing, type TemplateResult } from 'lit';
import { exit } from '../content/exit.js';
import { connected, rootOf, type AwareElement } from './aware-element.js';

const framed = () => globalThis.top !== globalThis.self;

let presses = 0;
let pressedAt = 0;
/** How many connected elements offer the exit. */
let following = 0;

const exitOf = (element: AwareElement) => rootOf(element).querySelector<HTMLElement>('.exit');

/** Whether a key may be meant for a field. Who has just ticked a sign or chosen a county of ours must still get away. */
function isForField(path: EventTarget[]): boolean {
  const [target] = path as Partial<HTMLElement>[];
  const own = [...connected].find((element) => path.includes(element));
  // Of a closed root the path does not tell.
  const inside = own && rootOf(own).activeElement;
  return inside
    ? inside.matches('[type=search]')
    : !!(target!.isContentEditable || target!.closest?.('input, select, textarea'));
}

/** Three presses of Shift alone, each within five seconds of the last, outside fields and dialogs. */
function countPresses(event: Event): void {
  const { key, repeat, ctrlKey, altKey, metaKey, timeStamp } = event as KeyboardEvent;
  if (repeat) return;
  presses =
    key !== 'Shift' ||
    ctrlKey ||
    altKey ||
    metaKey ||
    isForField(event.composedPath()) ||
    document.querySelector('dialog[open], [aria-modal=true]')
      ? 0
      : timeStamp - pressedAt < 5000
        ? presses + 1
        : 1;
  pressedAt = timeStamp;
  if (presses < 3) return;
  presses = 0;
  for (const element of connected) exitOf(element)?.click();
}

/** Nothing of a page is left but a farewell, and its title names the place where the visitor is going. */
function blank(page: Document, title: string, farewell: string): void {
  const root = page.createElement('html');
  root.append(page.createElement('head'), page.createElement('body'));
  page.adoptedStyleSheets = [];
  page.documentElement?.remove();
  page.append(root);
  page.title = title;
  page.body.append(farewell);
  // A frame lets the page behind it show through, whatever its color.
  if (farewell) root.style.background = 'canvas';
}

/** Blanks the page, then goes. In a frame that may not take its page along, it asks to close the tab. */
function go(event: Event): void {
  event.preventDefault();
  const { href, hostname, lastElementChild } = event.currentTarget as HTMLAnchorElement;
  const top = window.top!;
  const farewell = framed() ? lastElementChild!.textContent : '';
  // Opened anew, the document forgets its listeners: a page that asks "leave this site?" holds nobody back.
  document.open();
  document.close();
  blank(document, hostname, farewell);
  // The place we go to learns nothing of where the visitor came from.
  document.head.append(
    Object.assign(document.createElement('meta'), { name: 'referrer', content: 'no-referrer' }),
  );
  try {
    top.location.replace(href);
    if (farewell) blank(top.document, hostname, farewell);
  } catch {
    // Another site's page, or a sandbox: what is ours is blank already.
  }
}

/** Gives an element the keyboard shortcut while it is connected: one listener, however many there are. */
export function followExit(element: AwareElement): void {
  const listen = (by: number) => {
    following += by;
    // The pointer resets the count: Shift with a click selects.
    for (const type of ['keydown', 'pointerdown']) {
      if (following && !framed()) document.addEventListener(type, countPresses, true);
      else document.removeEventListener(type, countPresses, true);
    }
  };
  element.addController({
    hostConnected: () => {
      listen(1);
    },
    hostDisconnected: () => {
      listen(-1);
    },
  });
}

/** The link away from the page and the note beside it, the same in every widget that offers them. */
export function exitLink(element: AwareElement, href: string): TemplateResult {
  return html`<a part="action" class="action exit" href=${href} rel="noreferrer" @click=${go}
      >${element.say(exit, 'leave')}<span hidden>${element.say(exit, 'closeTab')}</span></a
    >
    <small class="left"
      >${framed() ? nothing : html`<span class="keys">${element.say(exit, 'keys')}</span>`}
      ${element.say(exit, 'history')}</small
    >`;
}
