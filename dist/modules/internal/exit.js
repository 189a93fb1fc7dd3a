import { nothing, html, render } from 'lit';
import { draw } from '../card/draw.js';
import { fill } from '../card/inline.js';
import { formFor } from '../card/language.js';
import { AwareElement, languageOf, connected, rootOf } from './aware-element.js';
import { countPresses, isTyped, patience } from './exit-keys.js';
import { listen, watchPage } from './exit-page.js';
import { keepInSight, isPressOn } from './exit-sight.js';
import { leaveNoTrail } from './exit-visit.js';
import { framed, leave } from './leave.js';
import { written } from './written.js';

const offering = /* @__PURE__ */ new Set();
const exitOf = (element) => rootOf(element).querySelector(".exit");
const ours = (selector) => /* @__PURE__ */ new Set([
  ...document.querySelectorAll(selector),
  ...[...document.querySelectorAll("[data-aware]")].flatMap((box) => [
    // eslint-disable-next-line no-restricted-properties -- that of a placeholder, which is the page's
    ...box.shadowRoot?.querySelectorAll(selector) ?? []
  ]),
  ...[...connected].filter((each) => each.matches(selector))
]);
const keysWork = () => !framed() && ![...ours("aware-exit,aware-hotline,aware-school-card,aware-local-help")].some(
  (each) => written(each.keys ?? each.getAttribute("keys")).toLowerCase() === "off"
);
const barStands = () => [...ours("aware-exit:defined")].some((bar) => {
  const { display, visibility } = getComputedStyle(bar);
  return visibility === "visible" && (display === "contents" || bar.getClientRects().length > 0);
});
const entries = globalThis.history?.length;
const maySeeEarlier = () => {
  try {
    const { navigation } = top;
    return navigation.currentEntry.index > 0 || history.length > entries;
  } catch {
    return true;
  }
};
let state = "";
const follow = () => {
  const now = [keysWork(), barStands(), maySeeEarlier()].join();
  if (now === state) return;
  state = now;
  for (const element of offering) element.requestUpdate();
};
let hiding;
let told = null;
const mark = /* @__PURE__ */ Symbol.for("aware-widgets");
function tell(left, event) {
  clearTimeout(hiding);
  if (told) {
    told.hidePopover?.();
    render(nothing, told);
    told = null;
  }
  const heard = event;
  const element = [...offering].find(exitOf);
  if (left > 2 || !element || heard[mark]) return;
  heard[mark] = true;
  told = rootOf(element).querySelector(".count");
  told.popover = "manual";
  told.showPopover?.();
  const { lang, content } = languageOf(element);
  render(draw(fill(formFor(content.exit.left, left, lang), { number: left })), told);
  hiding = setTimeout(() => {
    tell(3, event);
  }, patience);
}
const counter = {
  isForField(path) {
    if (!keysWork()) return true;
    const own = [...connected].find((element) => path.includes(element));
    return isTyped((own && rootOf(own).activeElement) ?? path[0]);
  },
  told(left, event) {
    try {
      tell(left || 3, event);
    } catch {
    }
    const link = !left && [...offering].map(exitOf).find((found) => found);
    if (!link) return;
    if (event.isTrusted) leave(link);
    else link.click();
  }
};
const press = (event) => {
  if (!event.isTrusted || event.button > 1) return;
  for (const element of offering) {
    const link = exitOf(element);
    if (link && isPressOn(element, link, event)) element.leave(link, event);
  }
};
let trailing = 0;
class ExitElement extends AwareElement {
  #trails = false;
  constructor(everywhere = false) {
    super();
    keepInSight(this, everywhere);
  }
  connectedCallback() {
    super.connectedCallback();
    offering.add(this);
    if (offering.size === 1) {
      if (!framed()) countPresses(counter, true);
      listen("click auxclick", press, true, false);
      watchPage(follow, true);
    }
    this.#trail();
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    offering.delete(this);
    if (!offering.size) {
      countPresses(counter, false);
      listen("click auxclick", press, false);
      watchPage(follow, false);
    }
    this.#trail();
  }
  updated() {
    this.#trail();
  }
  /** @internal */
  leave(link, event) {
    leave(link, event, this.choice("tab") === "new");
  }
  // One listener, however many elements ask for it.
  #trail() {
    const trails = this.isConnected && this.choice("history") === "replace";
    if (trails === this.#trails) return;
    this.#trails = trails;
    trailing += trails ? 1 : -1;
    leaveNoTrail(trailing > 0);
  }
  /** The link away from the page and the note beside it, the same in every element that offers them. */
  /** @internal */
  exitLink(href) {
    this.choice("keys");
    const { leave: leave2, closeTab, keys, history: visit, back } = languageOf(this).content.exit;
    return html`<span class="seat"><a part="action" class="action exit" href="${href}" rel="noreferrer" @click="${(event) => {
      this.leave(event.currentTarget, event);
    }}"><span id="leave">${draw(leave2)}</span><span hidden>${draw(closeTab)}</span></a></span> <small class="left">${keysWork() ? html`<span class="keys">${draw(keys)}</span>` : nothing} ${draw(visit)} ${maySeeEarlier() ? draw(back) : nothing}</small><span aria-live="polite"><span class="count"></span></span>`;
  }
  /** Whether a card offers it: `auto` steps back where a bar that leaves stands on the page. */
  offered() {
    const wanted = this.choice("exit");
    return wanted === "auto" && barStands() ? "off" : wanted;
  }
}

export { ExitElement };
