import { html, nothing, svg, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { exitHref } from '../../content/exit.js';
import { maine211, nhth } from '../../content/lines.js';
import { localHelp as words } from '../../content/local-help.js';
import { centers } from '../../content/local/centers.js';
import { counties, type CountyId } from '../../content/local/counties.js';
import { local } from '../../content/local/index.js';
import { map } from '../../content/local/map.js';
import { more, needs } from '../../content/local/needs.js';
import type { Center, County, Line } from '../../content/types.js';
import { AwareElement, rootOf, written } from '../../internal/aware-element.js';
import { ExitElement } from '../../internal/exit.js';
import { nearest } from '../../internal/nearest.js';
import { forgetPaper, printAlone } from '../../internal/print.js';
import type { Properties } from '../../internal/schema.js';
import { exitStyles } from '../../internal/styles/exit.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { pickerStyles } from '../../internal/styles/picker.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { actions, address, away, callLink, danger, footer, listed } from '../../internal/templates/lines.js';
import { picker } from '../../internal/templates/picker.js';
import { sub } from '../../internal/templates/sub.js';
import { schema } from './schema.js';
import styles from './aware-local-help.styles.js';

const ids = counties.map(({ id }) => id);
const countyOf = (id: string): County | undefined => counties.find((county) => county.id === id);

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
export class AwareLocalHelp extends ExitElement {
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

  #chosen: County | undefined;
  #pointed: County | undefined;

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
    const fixed = this.#fixed();
    const county = fixed ?? this.#chosen;
    const near: readonly Center[] = centers.filter(({ counties }) => county && counties?.includes(county.id));
    return this.card(
      '',
      html`<div part="body" class="body">
          ${this.#exit()}
          <div class="intro">
            <p class="region">${this.say(words, 'region')}</p>
            ${this.heading(this.say(words, 'heading'))}
            <p class="lead">${this.say(words, 'lead')}</p>
          </div>
          <div class="need">
            ${sub(this, this.say(words, 'anyHour'))} ${listed([this.#helper(nhth, 'primary')])}
          </div>
          ${danger(this)}
          <slot name="local"></slot>
          <div class="columns">
            ${fixed ? nothing : this.#where()}
            <div class="near">
              <div role="status">
                ${keyed(
                  county,
                  county
                    ? sub(this, this.say(words, 'near', { county: this.say(county, 'name') }))
                    : html`<p class="hint">${this.say(words, 'hint')}</p>`,
                )}
              </div>
              ${near.length ? keyed(county, listed(near.map((center) => this.#helper(center)))) : nothing}
            </div>
          </div>
          <div class="needs">
            ${needs.map(
              (need) =>
                html`<div class="need">
                  ${sub(this, this.say(need, 'heading'))}
                  ${listed(need.helpers.map((each) => this.#helper(each)))}
                </div>`,
            )}
          </div>
          <div class="need more">
            ${sub(this, this.say(words, 'more'))}
            ${more.map(
              (each) =>
                html`<p>
                  ${this.say(each, 'text', {
                    maine211: callLink(maine211.voice),
                    hotline: callLink(nhth.voice),
                  })}
                </p>`,
            )}
          </div>
          <div class="actions">
            ${button(this.say(words, 'print'), () => {
              printAlone(this);
            })}
          </div>
        </div>
        ${keyed(county, footer(this, [nhth, ...near, ...needs.flatMap(({ helpers }) => helpers)]))}`,
    );
  }

  protected override withWords(): TemplateResult {
    return this.card('card', besideWords(this, this.#exit()));
  }

  #exit() {
    return this.offer(true, exitHref);
  }

  /** The county that the partner fixed, also where they wrote "Knox County" or "KNOX"; none if it is not one of ours. */
  #fixed() {
    const said = written(this.county).toLowerCase();
    const name = said.replace(/\b(county|maine|me)\b|[^a-z]/g, '');
    const found = countyOf(name);
    if (said && !found) {
      const meant = nearest(name, ids);
      this.warn('county', said, meant ? `counties of Maine. Did you mean "${meant}"?` : `${ids.join(', ')}.`);
    }
    return found;
  }

  // A center without a number of its own shows the line that stands in for it.
  #helper(each: Line | Center, kind = '') {
    const { voice, hours, web } = each;
    const line = voice ? (each as Line) : (each as Center).line;
    return html`<p class="name">${this.say(each, 'name')}</p>
      <p>${this.say(each, 'about')}</p>
      ${
        voice
          ? actions(this, line, kind)
          : html`<p>
              ${this.say(local, (each as Center).confirmed ? 'through' : 'unconfirmed', {
                line: this.say(line, 'name'),
                number: callLink(line.voice),
              })}
            </p>`
      }
      <small
        >${hours ? this.say(each, 'hours') : nothing}
        ${voice && line.languages ? this.say(line, 'languages') : nothing}
        ${web ? away(web, this.say(words, 'site', { address: address(web) })) : nothing}</small
      >`;
  }

  #where() {
    const { width, height, shapes } = map;
    const chosen = this.#chosen;
    const named = this.#pointed ?? chosen;
    const stop = shapes.find(([id]) => id === chosen?.id) ?? shapes[0];
    const point = ({ type, target }: Event) => {
      this.#pointed = /over|in$/.test(type) ? countyOf((target as Element).id) : undefined;
      this.requestUpdate();
    };
    // A group of radio buttons, as ARIA has them: one stop for the Tab key, and arrows that choose, from north to south. Who
    // listens for the focus is around it, as Chromium stops at a picture that does.
    // What names a county is no title, which would also describe it: it would be said twice. Nor can a path hold text.
    return html`<div class="where" @focusin=${point} @focusout=${point}>
      ${picker(this, this.say(words, 'county'), counties, chosen?.id ?? '', this.#choose, this.say(words, 'all'))}
      <div hidden>
        <span id="map">${this.say(words, 'map')}</span>
        ${counties.map((county) => html`<span id="t-${county.id}">${this.say(county, 'name')}</span>`)}
      </div>
      <svg
        viewBox="-3 -3 ${width + 6} ${height + 6}"
        role="radiogroup"
        aria-labelledby="map"
        @click=${({ target }: Event) => {
          this.#choose((target as Element).id || chosen?.id);
        }}
        @keydown=${this.#move}
        @pointerover=${point}
        @pointerout=${point}
      >
        ${shapes.map(
          ([id, d]) =>
            svg`<path id=${id} d=${d} role="radio" aria-labelledby="t-${id}" aria-checked=${id === chosen?.id} tabindex=${id === stop[0] ? 0 : -1} />`,
        )}
        <path class="ring" d=${stop[1]} />
      </svg>
      <p class="here" aria-hidden="true">${keyed(named, named ? this.say(named, 'name') : nothing)}</p>
    </div>`;
  }

  readonly #move = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    const all = map.shapes.map(([id]) => id);
    const at = all.indexOf((target as Element).id as CountyId);
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
    this.#chosen = countyOf(id);
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'aware-local-help': AwareLocalHelp;
  }
}
