import { html, nothing, type TemplateResult } from 'lit';
import type { Option } from './labels.js';

type Take = (value: string) => void;

const value = ({ target }: Event) => (target as HTMLInputElement | HTMLSelectElement).value;

const options = (all: readonly Option[], chosen: string) =>
  all.map(
    (each) =>
      html`<option value=${each.value} ?selected=${each.value === chosen} .selected=${each.value === chosen}>
        ${each.name}
      </option>`,
  );

/** One of several, in groups if they have some. */
export function choose(
  name: string,
  label: string,
  all: readonly Option[],
  chosen: string,
  take: Take,
  hint = '',
): TemplateResult {
  const groups = [...new Set(all.map(({ group }) => group))];
  return html`<label class="field">
    <span>${label}</span>
    <select
      name=${name}
      @input=${(event: Event) => {
        take(value(event));
      }}
    >
      ${groups.map((group) => {
        const inside = options(
          all.filter((each) => each.group === group),
          chosen,
        );
        return group ? html`<optgroup label=${group}>${inside}</optgroup>` : inside;
      })}
    </select>
    ${hint ? html`<small>${hint}</small>` : nothing}
  </label>`;
}

/** A line of text. */
export const write = (
  name: string,
  label: string,
  text: string,
  take: Take,
  { hint = '', max = 200, example = '' } = {},
): TemplateResult =>
  html`<label class="field">
    <span>${label}</span>
    <input
      name=${name}
      maxlength=${max}
      placeholder=${example || nothing}
      autocomplete="off"
      spellcheck="false"
      .value=${text}
      @input=${(event: Event) => {
        take(value(event).slice(0, max));
      }}
    />
    ${hint ? html`<small>${hint}</small>` : nothing}
  </label>`;

/** Yes or no. */
export const tick = (
  name: string,
  label: string,
  isOn: boolean,
  take: (isOn: boolean) => void,
): TemplateResult =>
  html`<label class="tick">
    <input
      type="checkbox"
      name=${name}
      .checked=${isOn}
      @input=${({ target }: Event) => {
        take((target as HTMLInputElement).checked);
      }}
    />
    <span>${label}</span>
  </label>`;

/** One of a few, all in sight. */
export const pick = (
  name: string,
  label: string,
  all: readonly Option[],
  chosen: string,
  take: Take,
): TemplateResult =>
  html`<fieldset class="pick">
    <legend>${label}</legend>
    ${all.map(
      (each) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            value=${each.value}
            .checked=${each.value === chosen}
            @input=${(event: Event) => {
              take(value(event));
            }}
          />
          <span>${each.name}</span>
        </label>`,
    )}
  </fieldset>`;
