import { nothing, html } from 'lit';
import { draw } from '../../card/draw.js';

function picker(label, choices, chosen, choose, none) {
  const pick = ({ target }) => {
    choose(target.value);
  };
  return html`<label class="picker">${draw(label)} <select @change="${pick}">${none ? html`<option value="" .selected="${!chosen}">${draw(none)}</option>` : nothing} ${choices.map(
    ({ id, name }) => html`<option value="${id}" .selected="${id === chosen}">${draw(name)}</option>`
  )}</select></label>`;
}

export { picker };
