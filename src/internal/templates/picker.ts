import { html, nothing, type TemplateResult } from 'lit';
import type { Entry } from '../../content/types.js';
import type { AwareElement } from '../aware-element.js';

/** A choice from the content, as a native select with its label above it. */
export function picker(
  element: AwareElement,
  label: unknown,
  entries: readonly (Entry & { readonly name: string })[],
  chosen: string,
  choose: (id: string) => void,
  none?: unknown,
): TemplateResult {
  const pick = ({ target }: Event) => {
    choose((target as HTMLSelectElement).value);
  };
  return html`<label class="picker"
    >${label}
    <select @change=${pick}>
      ${none ? html`<option value="" .selected=${!chosen}>${none}</option>` : nothing}
      ${entries.map(
        (entry) =>
          html`<option value=${entry.id} .selected=${entry.id === chosen}>
            ${element.say(entry, 'name')}
          </option>`,
      )}
    </select></label
  >`;
}
