import { html } from 'lit';
import { draw } from '../../card/draw.js';
import { rootOf, languageOf } from '../aware-element.js';
import { picker } from './picker.js';

class Tabs {
  constructor(host) {
    this.role = "tabpanel";
    this.#list = null;
    // Where nothing is laid out, as in tests of a partner, there is none.
    this.#observer = globalThis.ResizeObserver && new ResizeObserver(() => {
      this.#look();
    });
    this.#host = host;
    host.addController(this);
  }
  #list;
  #host;
  #observer;
  /** The id of what names the panel of a choice: its tab, or else what is in sight with the select. */
  nameOf(chosen) {
    return this.role === "tabpanel" ? `tab-${chosen}` : "shown";
  }
  hostConnected() {
    this.#observer?.observe(this.#host);
  }
  hostDisconnected() {
    this.#observer?.disconnect();
  }
  hostUpdated() {
    const list = rootOf(this.#host).querySelector(".tabs");
    if (list === this.#list) return;
    this.#list = list;
    this.#look();
  }
  // The styles decide which of them has room.
  #look() {
    const root = rootOf(this.#host);
    const { activeElement } = root;
    if (activeElement?.closest(".tabs, .tabs ~ .picker") && !activeElement.getClientRects().length)
      root.querySelector(
        activeElement.localName === "select" ? "[aria-selected=true]" : ".tabs ~ .picker select"
      ).focus();
    const role = this.#list && getComputedStyle(this.#list).display === "none" ? "group" : "tabpanel";
    if (role === this.role) return;
    this.role = role;
    this.#host.requestUpdate();
  }
}
function tabs(element, label, entries, chosen, choose) {
  const move = (event) => {
    const at = entries.findIndex(({ id: id2 }) => id2 === chosen);
    const forward = languageOf(element).dir === "rtl" ? -1 : 1;
    const steps = {
      ArrowRight: at + forward,
      ArrowLeft: at - forward,
      Home: 0,
      End: entries.length - 1
    };
    const to = steps[event.key];
    if (to === void 0) return;
    event.preventDefault();
    const { id } = entries[(to + entries.length) % entries.length];
    choose(id);
    rootOf(element).querySelector(`#tab-${id}`).focus();
  };
  const pick = ({ target }) => {
    const tab = target.closest("[role=tab]");
    if (tab) choose(tab.id.slice(4));
  };
  return html`<span id="tabs" hidden>${draw(label)}</span><div class="tabs" role="tablist" aria-labelledby="tabs" @keydown="${move}" @click="${pick}">${entries.map(
    (entry) => html`<button type="button" role="tab" id="tab-${entry.id}" aria-controls="panel" aria-selected="${entry.id === chosen}" tabindex="${entry.id === chosen ? 0 : -1}">${draw(entry.name)}</button>`
  )}</div>${picker(label, entries, chosen, choose)}`;
}

export { Tabs, tabs };
