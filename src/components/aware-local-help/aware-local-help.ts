import { html, nothing, svg, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { basic, draw, drawBlocks, exit, sub, type Kinds, type Drawing } from '../../card/draw.js';
import { map } from '../../content/local/map.js';
import { AwareElement, languageOf, rootOf } from '../../internal/aware-element.js';
import { normalizeCounty } from '../../internal/county.js';
import { ExitElement } from '../../internal/exit.js';
import { forgetPaper, printAlone } from '../../internal/print.js';
import type { Properties } from '../../internal/schema.js';
import { exitStyles } from '../../internal/styles/exit.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { pickerStyles } from '../../internal/styles/picker.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { picker } from '../../internal/templates/picker.js';
import { nearest } from '../../internal/suggest.js';
import { written } from '../../internal/written.js';
import { card } from './card.js';
import { language, type Content } from './content.js';
import { schema } from './schema.js';
import styles from './aware-local-help.styles.js';

const ids: readonly string[] = language.content.counties.map(({ id }) => id);

const status: Kinds['status'] = ({ blocks }, drawing) =>
  html`<div role="status">${drawBlocks(blocks, drawing)}</div>`;

export interface AwareLocalHelp extends Properties<typeof schema.attributes> {}

/**
 * Help near a visitor, by county, and for all of Maine: who helps with what, with their number. The county that a visitor
 * chooses stays in memory and is gone on leaving the page. The element's own children show until the script is there,
 * or if it never is: put a working number and link in them.
 *
 * @tag aware-local-help
 * @slot - What shows before the script, without it, or if it fails: real HTML with a number and a link.
 * @slot heading - Replaces the heading, to fit the page's own outline.
 * @slot local - The partner's own contact, shown beside ours.
 * @csspart card - The outermost box.
 * @csspart heading - Around the heading.
 * @csspart body - Everything above the footer.
 * @csspart action - Each link or button to call, text, chat, print or leave.
 * @csspart footer - The notes at the end.
 * @cssprop [--aware-accent=#135e63] - Color of the main action and of the chosen county; text on it stays readable whatever you choose.
 * @cssprop [--aware-surface=#fff] - Background of the card.
 * @cssprop [--aware-ink=#12262b] - Color of text; darkened or lightened if it could not be read.
 * @cssprop [--aware-radius=14px] - Roundness of the corners.
 * @cssprop [--aware-font=inherit] - Font family; the page's own if not given.
 */
export class AwareLocalHelp extends ExitElement<Content> {
  static override styles = [
    AwareElement.styles,
    exitStyles,
    linesStyles,
    pickerStyles,
    settingStyles,
    styles,
  ];
  /** @internal */
  static override readonly schema = schema;
  /** @internal */
  static override readonly languages = [language];

  /** @internal */
  override readonly kinds = { ...basic, exit, status, sub };
  /** @internal */
  readonly renew: Drawing['renew'] = keyed;

  #chosen = '';
  #pointed = '';

  // It says where somebody lives: it does not come back with the page, out of the history or the cache.
  readonly #forget = () => {
    forgetPaper(this);
    this.#choose();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#forget);
    this.#forget();
  }

  override render(): TemplateResult {
    return this.whole(this.#card());
  }

  protected override withWords(): TemplateResult {
    const [exit] = this.#card().blocks;
    return this.card('card', besideWords(this, this.blocks([exit])));
  }

  #card() {
    return card(languageOf(this), { county: this.#fixed(), chosen: this.#chosen, exit: this.offered() });
  }

  override control(name: string): TemplateResult {
    return name === 'where'
      ? this.#where()
      : html`<div class="actions">
          ${button(draw(languageOf(this).content.words.print), () => {
            printAlone(this);
          })}
        </div>`;
  }

  /** The county that the partner fixed, also where they wrote "Knox County" or "KNOX"; none if it is not one of ours. */
  #fixed() {
    const said = written(this.county).toLowerCase();
    const name = normalizeCounty(said);
    const found = ids.find((id) => id === name);
    if (said && !found) {
      const meant = nearest(name, ids);
      this.warn('county', said, meant ? `counties of Maine. Did you mean "${meant}"?` : `${ids.join(', ')}.`);
    }
    return found;
  }

  #where() {
    const { width, height, shapes } = map;
    const { words, counties } = languageOf(this).content;
    const chosen = this.#chosen;
    const named = counties.find(({ id }) => id === (this.#pointed || chosen))?.name;
    const stop = shapes.find(([id]) => id === chosen) ?? shapes[0];
    const point = ({ type, target }: Event) => {
      this.#pointed = /over|in$/.test(type) ? (target as Element).id : '';
      this.requestUpdate();
    };
    // A group of radio buttons, as ARIA has them: one stop for the Tab key, and arrows that choose, from north to south. Who
    // listens for the focus is around it, as Chromium stops at a picture that does.
    // What names a county is no title, which would also describe it: it would be said twice. Nor can a path hold text.
    return html`<div class="where" @focusin=${point} @focusout=${point}>
      ${picker(words.county, counties, chosen, this.#choose, words.all)}
      <div hidden>
        <span id="map">${draw(words.map)}</span>
        ${counties.map(({ id, name }) => html`<span id="t-${id}">${draw(name)}</span>`)}
      </div>
      <svg
        viewBox="-3 -3 ${width + 6} ${height + 6}"
        role="radiogroup"
        aria-labelledby="map"
        @click=${({ target }: Event) => {
          this.#choose((target as Element).id || chosen);
        }}
        @keydown=${this.#move}
        @pointerover=${point}
        @pointerout=${point}
      >
        ${shapes.map(
          ([id, d]) =>
            svg`<path id=${id} d=${d} role="radio" aria-labelledby="t-${id}" aria-checked=${id === chosen} tabindex=${id === stop[0] ? 0 : -1} />`,
        )}
        <path class="ring" d=${stop[1]} />
      </svg>
      <p class="here" aria-hidden="true">${keyed(named, named ? draw(named) : nothing)}</p>
    </div>`;
  }

  readonly #move = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    const all: readonly string[] = map.shapes.map(([id]) => id);
    const at = all.indexOf((target as Element).id);
    const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
    const steps: Record<string, string | undefined> = {
      ArrowRight: after[0],
      ArrowDown: after[0],
      ArrowLeft: after.at(-2),
      ArrowUp: after.at(-2),
      Home: all[0],
      End: all.at(-1),
      ' ': after.at(-1),
    };
    const to = steps[key] ?? after.find((id) => id.startsWith(key.toLowerCase()));
    if (!to || ctrlKey || altKey || metaKey) return;
    event.preventDefault();
    this.#choose(to);
    rootOf(this).querySelector<SVGElement>(`#${to}`)!.focus();
  };

  readonly #choose = (id = '') => {
    this.#chosen = ids.find((each) => each === id) ?? '';
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'aware-local-help': AwareLocalHelp;
  }
}
