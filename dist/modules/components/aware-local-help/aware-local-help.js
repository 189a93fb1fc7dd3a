import { html, svg, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { sub, exit, basic, draw, drawBlocks } from '../../card/draw.js';
import { map } from '../../content/local/map.js';
import { rootOf, AwareElement, languageOf } from '../../internal/aware-element.js';
import { normalizeCounty } from '../../internal/county.js';
import { ExitElement } from '../../internal/exit.js';
import { forgetPaper, printAlone } from '../../internal/print.js';
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
import { language } from './content.js';
import { schema } from './attributes.js';
import styles from './aware-local-help.styles.js';

const ids = language.content.counties.map(({ id }) => id);
const status = ({ blocks }, drawing) => html`<div role="status">${drawBlocks(blocks, drawing)}</div>`;
class AwareLocalHelp extends ExitElement {
  constructor() {
    super(...arguments);
    /** @internal */
    this.kinds = { ...basic, exit, status, sub };
    /** @internal */
    this.renew = keyed;
    this.#chosen = "";
    this.#pointed = "";
    // It says where somebody lives: it does not come back with the page, out of the history or the cache.
    this.#forget = () => {
      forgetPaper(this);
      this.#choose();
    };
    this.#move = (event) => {
      const { key, target, ctrlKey, altKey, metaKey } = event;
      const all = map.shapes.map(([id]) => id);
      const at = all.indexOf(target.id);
      const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      const steps = {
        ArrowRight: after[0],
        ArrowDown: after[0],
        ArrowLeft: after.at(-2),
        ArrowUp: after.at(-2),
        Home: all[0],
        End: all.at(-1),
        " ": after.at(-1)
      };
      const to = steps[key] ?? after.find((id) => id.startsWith(key.toLowerCase()));
      if (!to || ctrlKey || altKey || metaKey) return;
      event.preventDefault();
      this.#choose(to);
      rootOf(this).querySelector(`#${to}`).focus();
    };
    this.#choose = (id = "") => {
      this.#chosen = ids.find((each) => each === id) ?? "";
      this.requestUpdate();
    };
  }
  static {
    this.styles = [
      AwareElement.styles,
      exitStyles,
      linesStyles,
      pickerStyles,
      settingStyles,
      styles
    ];
  }
  static {
    /** @internal */
    this.schema = schema;
  }
  static {
    /** @internal */
    this.languages = [language];
  }
  #chosen;
  #pointed;
  #forget;
  connectedCallback() {
    super.connectedCallback();
    addEventListener("pagehide", this.#forget);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("pagehide", this.#forget);
    this.#forget();
  }
  render() {
    return this.whole(this.#card());
  }
  withWords() {
    const [exit2] = this.#card().blocks;
    return this.card("card", besideWords(this, this.blocks([exit2])));
  }
  #card() {
    return card(languageOf(this), { county: this.#fixed(), chosen: this.#chosen, exit: this.offered() });
  }
  control(name) {
    return name === "where" ? this.#where() : html`<div class="actions">${button(draw(languageOf(this).content.words.print), () => {
      printAlone(this);
    })}</div>`;
  }
  /** The county that the partner fixed, also where they wrote "Knox County" or "KNOX"; none if it is not one of ours. */
  #fixed() {
    const said = written(this.county).toLowerCase();
    const name = normalizeCounty(said);
    const found = ids.find((id) => id === name);
    if (said && !found) {
      const meant = nearest(name, ids);
      this.warn("county", said, meant ? `counties of Maine. Did you mean "${meant}"?` : `${ids.join(", ")}.`);
    }
    return found;
  }
  #where() {
    const { width, height, shapes } = map;
    const { words, counties } = languageOf(this).content;
    const chosen = this.#chosen;
    const named = counties.find(({ id }) => id === (this.#pointed || chosen))?.name;
    const stop = shapes.find(([id]) => id === chosen) ?? shapes[0];
    const point = ({ type, target }) => {
      this.#pointed = /over|in$/.test(type) ? target.id : "";
      this.requestUpdate();
    };
    return html`<div class="where" @focusin="${point}" @focusout="${point}">${picker(words.county, counties, chosen, this.#choose, words.all)}<div hidden><span id="map">${draw(words.map)}</span> ${counties.map(({ id, name }) => html`<span id="t-${id}">${draw(name)}</span>`)}</div><svg viewBox="-3 -3 ${width + 6} ${height + 6}" role="radiogroup" aria-labelledby="map" @click="${({ target }) => {
      this.#choose(target.id || chosen);
    }}" @keydown="${this.#move}" @pointerover="${point}" @pointerout="${point}">${shapes.map(
      ([id, d]) => svg`<path id="${id}" d="${d}" role="radio" aria-labelledby="t-${id}" aria-checked="${id === chosen}" tabindex="${id === stop[0] ? 0 : -1}">`
    )}<path class="ring" d="${stop[1]}"/></svg><p class="here" aria-hidden="true">${keyed(named, named ? draw(named) : nothing)}</p></div>`;
  }
  #move;
  #choose;
}

export { AwareLocalHelp };
