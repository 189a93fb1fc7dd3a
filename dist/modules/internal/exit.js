import { nothing, html } from 'lit';
import { exit } from '../content/exit.js';
import { connected, rootOf } from './aware-element.js';

const framed = () => globalThis.top !== globalThis.self;
let presses = 0;
let pressedAt = 0;
let following = 0;
const exitOf = (element) => rootOf(element).querySelector(".exit");
function isForField(path) {
  const [target] = path;
  const own = [...connected].find((element) => path.includes(element));
  const inside = own && rootOf(own).activeElement;
  return inside ? inside.matches("[type=search]") : !!(target.isContentEditable || target.closest?.("input, select, textarea"));
}
function countPresses(event) {
  const { key, repeat, ctrlKey, altKey, metaKey, timeStamp } = event;
  if (repeat) return;
  presses = key !== "Shift" || ctrlKey || altKey || metaKey || isForField(event.composedPath()) || document.querySelector("dialog[open], [aria-modal=true]") ? 0 : timeStamp - pressedAt < 5e3 ? presses + 1 : 1;
  pressedAt = timeStamp;
  if (presses < 3) return;
  presses = 0;
  for (const element of connected) exitOf(element)?.click();
}
function blank(page, title, farewell) {
  const root = page.createElement("html");
  root.append(page.createElement("head"), page.createElement("body"));
  page.adoptedStyleSheets = [];
  page.documentElement?.remove();
  page.append(root);
  page.title = title;
  page.body.append(farewell);
  if (farewell) root.style.background = "canvas";
}
function go(event) {
  event.preventDefault();
  const { href, hostname, lastElementChild } = event.currentTarget;
  const top = window.top;
  const farewell = framed() ? lastElementChild.textContent : "";
  document.open();
  document.close();
  blank(document, hostname, farewell);
  document.head.append(
    Object.assign(document.createElement("meta"), { name: "referrer", content: "no-referrer" })
  );
  try {
    top.location.replace(href);
    if (farewell) blank(top.document, hostname, farewell);
  } catch {
  }
}
function followExit(element) {
  const listen = (by) => {
    following += by;
    for (const type of ["keydown", "pointerdown"]) {
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
    }
  });
}
function exitLink(element, href) {
  return html`<a part="action" class="action exit" href="${href}" rel="noreferrer" @click="${go}">${element.say(exit, "leave")}<span hidden>${element.say(exit, "closeTab")}</span></a> <small class="left">${framed() ? nothing : html`<span class="keys">${element.say(exit, "keys")}</span>`} ${element.say(exit, "history")}</small>`;
}

export { exitLink, followExit };
