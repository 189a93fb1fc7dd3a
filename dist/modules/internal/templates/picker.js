import { nothing, html } from 'lit';

function picker(element, label, entries, chosen, choose, none) {
  const pick = ({ target }) => {
    choose(target.value);
  };
  return html`<label class="picker">${label} <select @change="${pick}">${none ? html`<option value="" .selected="${!chosen}">${none}</option>` : nothing} ${entries.map(
    (entry) => html`<option value="${entry.id}" .selected="${entry.id === chosen}">${element.say(entry, "name")}</option>`
  )}</select></label>`;
}

export { picker };
