import { nothing, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { small, help, basic, drawBlocks, draw } from '../../card/draw.js';
import { fill } from '../../card/inline.js';
import { formFor } from '../../card/language.js';
import { AwareElement, languageOf, rootOf } from '../../internal/aware-element.js';
import { printAlone } from '../../internal/print.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { pickerStyles } from '../../internal/styles/picker.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { tabsStyles } from '../../internal/styles/tabs.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { Tabs, tabs } from '../../internal/templates/tabs.js';
import { look, entriesOf, card } from './card.js';
import { language } from './content.js';
import { schema } from './attributes.js';
import styles from './aware-definitions.styles.js';

let followed = "";
class AwareDefinitions extends AwareElement {
  constructor() {
    super(...arguments);
    this.#tabs = new Tabs(this);
    /** @internal */
    this.kinds = {
      ...basic,
      help,
      small,
      terms: ({ kind, terms }) => html`<dl class="${kind}">${terms.map(
        ({ name, term, text, cite, marked }) => keyed(
          name,
          html`<div id="${name}" tabindex="-1" aria-current="${marked ? "true" : nothing}"><dt>${draw(term)}</dt><dd>${draw(text)} ${cite ? html`<small>${draw(cite)}</small>` : nothing}</dd></div>`
        )
      )}</dl>`,
      // Their roles are written, as a narrow table is drawn in blocks, which would take them away.
      table: ({ caption, columns, rows }) => html`<table role="table" aria-labelledby="caption"><caption id="caption" hidden>${draw(caption)}</caption><thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col">${draw(column)}</th>`)}</tr></thead><tbody role="rowgroup">${rows.map(
        ({ name, cells: [first, ...cells], marked }) => keyed(
          name,
          html`<tr role="row" id="${name}" tabindex="-1" aria-current="${marked ? "true" : nothing}"><th role="rowheader" scope="row"><small>${draw(columns[0])}</small> ${draw(first)}</th>${cells.map((cell, at) => html`<td role="cell"><small>${draw(columns[at + 1])}</small> ${draw(cell)}</td>`)}</tr>`
        )
      )}</tbody></table>`,
      panel: ({ kind, blocks }, drawing) => {
        const { choosing } = look(languageOf(this).content, this.#given());
        return html`<div id="panel" role="${choosing ? this.#tabs.role : nothing}" aria-labelledby="${choosing ? this.#tabs.nameOf(kind) : nothing}" tabindex="${choosing && this.#tabs.role === "tabpanel" ? 0 : nothing}">${drawBlocks(blocks, drawing)}</div>`;
      }
    };
    /** @internal */
    this.renew = keyed;
    this.#topic = "";
    this.#linked = "";
    this.#sought = "";
    // What was looked for does not come back with the page, out of the history or the cache.
    this.#showAll = () => {
      this.#find("");
    };
    /**
     * Goes to the entry that the address of the page names, unless the page has a place of that name itself: once for each time a
     * link is followed, and only if nothing has the focus, but for a link.
     */
    this.#follow = (event) => {
      const { hash, href } = location;
      if (event?.state || !event && followed === href || event && !this.#isFree(event)) return;
      const name = hash.replace(/^#(aware-)?/, "");
      if (!entriesOf(languageOf(this).content, this.#fixed()).has(name)) return;
      const place = document.getElementById(hash.slice(1));
      if (place && !place.closest(`${this.localName}, [data-aware]`)) return;
      followed = href;
      this.#linked = name;
      this.#topic = "";
      this.#find("");
      void this.updateComplete.then(() => {
        const row = rootOf(this).querySelector(`#${name}`);
        if (!row || !this.#isFree(event)) return;
        row.focus();
        row.scrollIntoView();
      });
    };
  }
  static {
    this.styles = [
      AwareElement.styles,
      linesStyles,
      pickerStyles,
      settingStyles,
      tabsStyles,
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
  #tabs;
  #topic;
  #linked;
  #sought;
  #showAll;
  #follow;
  /** Whether nothing has the focus that somebody could be using; a link that was followed has done its part. */
  #isFree(event) {
    const { activeElement } = document;
    const own = rootOf(this).activeElement;
    return !activeElement || activeElement === document.body || !!own?.matches('[tabindex="-1"]') || !!event && activeElement.localName === "a";
  }
  connectedCallback() {
    super.connectedCallback();
    addEventListener("pagehide", this.#showAll);
    addEventListener("popstate", this.#follow);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("pagehide", this.#showAll);
    removeEventListener("popstate", this.#follow);
    this.#showAll();
  }
  willUpdate(changed) {
    if (changed.has("entry") || changed.has("topic")) this.#topic = this.#linked = "";
  }
  firstUpdated() {
    this.#follow();
  }
  // Who hears of what is written into fields does not hear of what somebody types.
  updated() {
    const field = rootOf(this).querySelector("input");
    if (field && field.value !== this.#sought) field.value = this.#sought;
  }
  render() {
    return this.whole(card(languageOf(this), this.#given()));
  }
  withWords() {
    return this.card("card", besideWords(this));
  }
  #fixed() {
    return this.choice("topic");
  }
  #given() {
    const topic = this.#fixed();
    const names = [...entriesOf(languageOf(this).content, topic).keys()];
    return {
      topic,
      entry: this.known("entry", this.entry, names, ""),
      chosen: this.#topic,
      linked: this.#linked,
      sought: this.#sought
    };
  }
  control(name) {
    const { words, topics } = languageOf(this).content;
    const { shown, searching, count, choosing } = look(languageOf(this).content, this.#given());
    if (name === "find") return this.#search(searching, count);
    if (name === "topics")
      return choosing ? tabs(this, words.topic, topics, shown, (id) => {
        this.#topic = id;
        this.requestUpdate();
      }) : nothing;
    return html`<div class="actions">${button(draw(words.print), () => void this.#print())}</div>`;
  }
  #search(searching, number) {
    const { lang, content } = languageOf(this);
    const { words } = content;
    return html`<div class="find"><label class="picker">${draw(words.find)} <input type="search" autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false" writingsuggestions="false" @input="${({ target }) => {
      this.#find(target.value);
    }}" @keydown="${(event) => {
      if (event.key !== "Escape" || !this.#sought) return;
      event.preventDefault();
      this.#showAll();
    }}"></label><p role="status">${keyed(number, searching ? draw(number ? fill(formFor(words.found, number, lang), { number }) : words.none) : nothing)}</p>${searching && !number ? button(draw(words.all), () => {
      this.#showAll();
      rootOf(this).querySelector("input").focus();
    }) : nothing}</div>`;
  }
  #find(sought) {
    this.#sought = sought;
    this.requestUpdate();
  }
  // The whole topic, whatever was looked for.
  async #print() {
    this.#showAll();
    await this.updateComplete;
    printAlone(this);
  }
}

export { AwareDefinitions };
