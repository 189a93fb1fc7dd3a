import { html } from 'lit';
import { rootOf } from '../aware-element.js';
import { picker } from './picker.js';

function tabs(element, label, entries, chosen, choose) {
  const move = (event) => {
    const at = entries.findIndex(({ id: id2 }) => id2 === chosen);
    const forward = element.locale.dir === "rtl" ? -1 : 1;
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
  return html`<span id="tabs" hidden>${label}</span><div class="tabs" role="tablist" aria-labelledby="tabs" @keydown="${move}" @click="${pick}">${entries.map(
    (entry) => html`<button type="button" role="tab" id="tab-${entry.id}" aria-controls="panel" aria-selected="${entry.id === chosen}" tabindex="${entry.id === chosen ? 0 : -1}">${element.say(entry, "name")}</button>`
  )}</div>${picker(element, label, entries, chosen, choose)}`;
}

export { tabs };
