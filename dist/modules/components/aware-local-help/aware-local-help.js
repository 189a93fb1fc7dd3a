import { nothing, html, svg } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { exitHref } from '../../content/exit.js';
import { nhth, maine211 } from '../../content/lines.js';
import { localHelp } from '../../content/local-help.js';
import { centers } from '../../content/local/centers.js';
import { counties } from '../../content/local/counties.js';
import { local } from '../../content/local/index.js';
import { map } from '../../content/local/map.js';
import { needs, more } from '../../content/local/needs.js';
import { AwareElement, written, rootOf } from '../../internal/aware-element.js';
import { ExitElement } from '../../internal/exit.js';
import { nearest } from '../../internal/nearest.js';
import { forgetPaper, printAlone } from '../../internal/print.js';
import { exitStyles } from '../../internal/styles/exit.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { pickerStyles } from '../../internal/styles/picker.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { listed, danger, callLink, footer, actions, away, address } from '../../internal/templates/lines.js';
import { picker } from '../../internal/templates/picker.js';
import { sub } from '../../internal/templates/sub.js';
import { schema } from './attributes.js';
import styles from './aware-local-help.styles.js';

const ids = counties.map(({ id }) => id);
const countyOf = (id) => counties.find((county) => county.id === id);
class AwareLocalHelp extends ExitElement {
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
  #chosen;
  #pointed;
  // It says where somebody lives: it does not come back with the page, out of the history or the cache.
  #forget = () => {
    forgetPaper(this);
    this.#choose();
  };
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
    const fixed = this.#fixed();
    const county = fixed ?? this.#chosen;
    const near = centers.filter(({ counties: counties2 }) => county && counties2?.includes(county.id));
    return this.card(
      "",
      html`<div part="body" class="body">${this.#exit()}<div class="intro"><p class="region">${this.say(localHelp, "region")}</p>${this.heading(this.say(localHelp, "heading"))}<p class="lead">${this.say(localHelp, "lead")}</p></div><div class="need">${sub(this, this.say(localHelp, "anyHour"))} ${listed([this.#helper(nhth, "primary")])}</div>${danger(this)}<slot name="local"></slot><div class="columns">${fixed ? nothing : this.#where()}<div class="near"><div role="status">${keyed(
        county,
        county ? sub(this, this.say(localHelp, "near", { county: this.say(county, "name") })) : html`<p class="hint">${this.say(localHelp, "hint")}</p>`
      )}</div>${near.length ? keyed(county, listed(near.map((center) => this.#helper(center)))) : nothing}</div></div><div class="needs">${needs.map(
        (need) => html`<div class="need">${sub(this, this.say(need, "heading"))} ${listed(need.helpers.map((each) => this.#helper(each)))}</div>`
      )}</div><div class="need more">${sub(this, this.say(localHelp, "more"))} ${more.map(
        (each) => html`<p>${this.say(each, "text", {
          maine211: callLink(maine211.voice),
          hotline: callLink(nhth.voice)
        })}</p>`
      )}</div><div class="actions">${button(this.say(localHelp, "print"), () => {
        printAlone(this);
      })}</div></div>${keyed(county, footer(this, [nhth, ...near, ...needs.flatMap(({ helpers }) => helpers)]))}`
    );
  }
  withWords() {
    return this.card("card", besideWords(this, this.#exit()));
  }
  #exit() {
    return this.offer(true, exitHref);
  }
  /** The county that the partner fixed, also where they wrote "Knox County" or "KNOX"; none if it is not one of ours. */
  #fixed() {
    const said = written(this.county).toLowerCase();
    const name = said.replace(/\b(county|maine|me)\b|[^a-z]/g, "");
    const found = countyOf(name);
    if (said && !found) {
      const meant = nearest(name, ids);
      this.warn("county", said, meant ? `counties of Maine. Did you mean "${meant}"?` : `${ids.join(", ")}.`);
    }
    return found;
  }
  // A center without a number of its own shows the line that stands in for it.
  #helper(each, kind = "") {
    const { voice, hours, web } = each;
    const line = voice ? each : each.line;
    return html`<p class="name">${this.say(each, "name")}</p><p>${this.say(each, "about")}</p>${voice ? actions(this, line, kind) : html`<p>${this.say(local, each.confirmed ? "through" : "unconfirmed", {
      line: this.say(line, "name"),
      number: callLink(line.voice)
    })}</p>`} <small>${hours ? this.say(each, "hours") : nothing} ${voice && line.languages ? this.say(line, "languages") : nothing} ${web ? away(web, this.say(localHelp, "site", { address: address(web) })) : nothing}</small>`;
  }
  #where() {
    const { width, height, shapes } = map;
    const chosen = this.#chosen;
    const named = this.#pointed ?? chosen;
    const stop = shapes.find(([id]) => id === chosen?.id) ?? shapes[0];
    const point = ({ type, target }) => {
      this.#pointed = /over|in$/.test(type) ? countyOf(target.id) : void 0;
      this.requestUpdate();
    };
    return html`<div class="where" @focusin="${point}" @focusout="${point}">${picker(this, this.say(localHelp, "county"), counties, chosen?.id ?? "", this.#choose, this.say(localHelp, "all"))}<div hidden><span id="map">${this.say(localHelp, "map")}</span> ${counties.map((county) => html`<span id="t-${county.id}">${this.say(county, "name")}</span>`)}</div><svg viewBox="-3 -3 ${width + 6} ${height + 6}" role="radiogroup" aria-labelledby="map" @click="${({ target }) => {
      this.#choose(target.id || chosen?.id);
    }}" @keydown="${this.#move}" @pointerover="${point}" @pointerout="${point}">${shapes.map(
      ([id, d]) => svg`<path id="${id}" d="${d}" role="radio" aria-labelledby="t-${id}" aria-checked="${id === chosen?.id}" tabindex="${id === stop[0] ? 0 : -1}">`
    )}<path class="ring" d="${stop[1]}"/></svg><p class="here" aria-hidden="true">${keyed(named, named ? this.say(named, "name") : nothing)}</p></div>`;
  }
  #move = (event) => {
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
  #choose = (id = "") => {
    this.#chosen = countyOf(id);
    this.requestUpdate();
  };
}

export { AwareLocalHelp };
