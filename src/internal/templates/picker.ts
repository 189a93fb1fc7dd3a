import { html, nothing, type TemplateResult } from 'lit';
import { draw } from '../../card/draw.js';
import type { Text } from '../../card/inline.js';

/** What can be chosen. */
export interface Choice {
  readonly id: string;
  readonly name: Text;
}

/** A choice as a native select with its label above it. */
export function picker(
  label: Text,
  choices: readonly Choice[],
  chosen: string,
  choose: (id: string) => void,
  none?: Text,
): TemplateResult {
  const pick = ({ target }: Event) => {
    choose((target as HTMLSelectElement).value);
  };
  return html`<label class="picker"
    >${draw(label)}
    <select @change=${pick}>
      ${none ? html`<option value="" .selected=${!chosen}>${draw(none)}</option>` : nothing}
      ${choices.map(
        ({ id, name }) => html`<option value=${id} .selected=${id === chosen}>${draw(name)}</option>`,
      )}
    </select></label
  >`;
}
