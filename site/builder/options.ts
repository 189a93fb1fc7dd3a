import { html, nothing, type TemplateResult } from 'lit';
import { emergency } from '../../src/content/lines.js';
import { schemas } from '../../src/embed/widgets.js';
import { common } from '../../src/internal/schema.js';
import { colorOf, formOf, isText, known, languageOf, languages, limits, type Choices } from './choices.js';
import { inShort, verdict } from './contrast.js';
import { choose, tick, write } from './fields.js';
import { optionsOf } from './labels.js';

export type Change = (next: Partial<Choices>) => void;

function field(name: string, choices: Choices, change: Change): TemplateResult | typeof nothing {
  const { tag, attributes } = choices;
  const { label, kind, values } = schemas[tag]!.attributes[name]!;
  const set = (value: string | undefined) => {
    const next = { ...attributes, [name]: value };
    change({ attributes: known(tag, (each) => next[each]) });
  };
  if (kind === 'flag')
    return tick(name, label, Object.hasOwn(attributes, name), (isOn) => {
      set(isOn ? '' : undefined);
    });
  if (kind === 'url')
    return write(name, label, attributes[name] ?? '', set, {
      max: limits.url,
      example: 'https://www.weather.gov/',
      hint: 'An address that begins with https://. Without one, it leads to the weather.',
    });
  const options = optionsOf(name, choices);
  if (kind === 'list')
    return list(
      name,
      label,
      options.filter(({ value }) => value && value !== emergency.id),
      attributes[name]?.split(' ') ?? [],
      set,
    );
  // A setting without jobs has nothing to choose.
  if (options.length < 2) return nothing;
  return choose(name, label, options, attributes[name] ?? values[0]!, set);
}

const list = (
  name: string,
  label: string,
  options: ReturnType<typeof optionsOf>,
  chosen: readonly string[],
  set: (value: string) => void,
) =>
  html`<fieldset class=${name}>
    <legend>${label}</legend>
    <small>In the order in which you tick them. With none, we choose. 911 is always there.</small>
    ${options.map(({ value, name: said }) =>
      tick(
        value,
        chosen.includes(value) ? `${chosen.indexOf(value) + 1}. ${said}` : said,
        chosen.includes(value),
        (isOn) => {
          set([...chosen.filter((each) => each !== value), ...(isOn ? [value] : [])].join(' '));
        },
      ),
    )}
  </fieldset>`;

/** What can be chosen about one widget. */
export function options(choices: Choices, change: Change): TemplateResult {
  const attributes = Object.entries(schemas[choices.tag]!.attributes).filter(
    ([, { visual }]) => !visual || !isText(choices),
  );
  const fields = (rare: boolean) =>
    attributes.filter((each) => !!each[1].rare === rare).map(([name]) => field(name, choices, change));
  return html`${fields(false)}
    <details>
      <summary>More choices</summary>
      <div class="fields">
        ${choose(
          'lang',
          'Language',
          languages.map(({ id, name }) => ({ value: id, name })),
          choices.lang,
          (lang) => {
            change({ lang: languageOf(lang) });
          },
          'English is the only language so far.',
        )}
        ${fields(true)}
      </div>
    </details>`;
}

/** Words and color of the partner's own. */
export function own(choices: Choices, change: Change): TemplateResult {
  const form = formOf(choices);
  const color = colorOf(choices.color);
  const words = html`${write(
    'heading',
    'Your own heading',
    choices.heading,
    (heading) => {
      change({ heading });
    },
    {
      max: limits.heading,
      hint: form === 'frame' ? 'In a frame it only names the frame, for screen readers.' : '',
    },
  )}
  ${write(
    'local',
    'Your own contact',
    choices.local,
    (local) => {
      change({ local });
    },
    {
      max: limits.local,
      example: 'Manager on duty: 207-555-0142',
      hint:
        form === 'frame'
          ? 'It stands below the frame. A number, a mail address or an https address becomes a link.'
          : 'It stands beside our numbers, never in their place. A number, a mail address or an https address becomes a link.',
    },
  )}`;
  const theme = choices.attributes.theme ?? common.theme.values[0];
  const own = choices.tag === 'aware-exit' ? nothing : words;
  if (form === 'frame') return html`${own}<small>In a frame, the widget keeps our color.</small>`;
  if (isText(choices)) return html`${own}`;
  const take = (text: string) => {
    change({ color: text });
  };
  return html`${own}
    <div class="color">
      ${write('color', 'Your color', choices.color, take, {
        max: 24,
        example: '#135e63',
        hint:
          choices.color && !color
            ? 'Not understood. Write it as #6b1f5e or by its English name, as in navy, or pick it.'
            : '',
      })}
      <input
        type="color"
        aria-label="Pick your color"
        .value=${color || '#135e63'}
        @input=${({ target }: Event) => {
          take((target as HTMLInputElement).value);
        }}
      />
    </div>
    ${
      color
        ? html`<div class="verdict">
            <p><strong>Your color works.</strong> ${inShort(color, theme)}</p>
            <details>
              <summary>In figures</summary>
              <ul>
                ${verdict(color, theme).map((each) => html`<li>${each}</li>`)}
              </ul>
            </details>
          </div>`
        : nothing
    }`;
}
