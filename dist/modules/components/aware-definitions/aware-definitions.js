import { nothing, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { definitions } from '../../content/definitions/definitions.js';
import { language } from '../../content/definitions/language.js';
import { myths } from '../../content/definitions/myths.js';
import { topics, words } from '../../content/definitions/words.js';
import { nhth } from '../../content/lines.js';
import { AwareElement, rootOf } from '../../internal/aware-element.js';
import { printAlone } from '../../internal/print.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { pickerStyles } from '../../internal/styles/picker.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { tabsStyles } from '../../internal/styles/tabs.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { callLink, listed, named, danger, footer } from '../../internal/templates/lines.js';
import { Tabs, tabs } from '../../internal/templates/tabs.js';
import { schema } from './attributes.js';
import styles from './aware-definitions.styles.js';

const kinds = topics.map(({ id }) => id);
const entries = { definitions, language, myths };
const rows = kinds.flatMap(
  (topic) => entries[topic].map((entry) => ({ topic, name: entry.id.split(".")[1], entry }))
);
const texts = ["term", "text", "cite", "say", "instead", "reason", "myth", "answer"];
let followed = "";
const fold = (text) => text.normalize("NFD").replace(/[^\p{L}\p{N}\s]/gu, "").toLowerCase();
class AwareDefinitions extends AwareElement {
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
  #tabs = new Tabs(this);
  #topic = "";
  #linked = "";
  #sought = "";
  // What was looked for does not come back with the page, out of the history or the cache.
  #showAll = () => {
    this.#find("");
  };
  /**
   * Goes to the entry that the address of the page names, unless the page has a place of that name itself: once for each time a
   * link is followed, and only if nothing has the focus, but for a link.
   */
  #follow = (event) => {
    const { hash, href } = location;
    if (event?.state || !event && followed === href || event && !this.#isFree(event)) return;
    const name = hash.replace(/^#(aware-)?/, "");
    if (!this.#rows().some((row) => row.name === name)) return;
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
    const fixed = this.#fixed();
    const own = this.#rows();
    const names = own.map(({ name }) => name);
    const first = this.known("entry", this.entry, names, "");
    const marked = this.#linked || first;
    const topic = fixed || this.#topic || (own.find(({ name }) => name === marked)?.topic ?? kinds[0]);
    const sought = fold(this.#sought).split(/\s+/).filter(Boolean);
    const searching = sought.length > 0;
    const shown = own.filter((row) => (searching || row.topic === topic) && this.#has(row, sought)).sort((a, b) => Number(b.name === first) - Number(a.name === first));
    const choice = !fixed && !searching;
    return this.card(
      "",
      html`<div part="body" class="body"><div class="intro"><p class="region">${this.say(words, "region")}${searching ? nothing : keyed(
        topic,
        html`<span><span id="shown">${this.say(topics[kinds.indexOf(topic)], "name")}</span></span>`
      )}</p>${this.heading(this.say(words, "heading"))}<p class="lead">${this.say(words, "readers")}</p><p class="lead">${this.say(words, "help", { number: callLink(nhth.voice) })}</p></div>${this.#search(searching, shown.length)} ${choice ? tabs(this, this.say(words, "topic"), topics, topic, (id) => {
        this.#topic = id;
        this.requestUpdate();
      }) : nothing}<div id="panel" role="${choice ? this.#tabs.role : nothing}" aria-labelledby="${choice ? this.#tabs.nameOf(topic) : nothing}" tabindex="${choice && this.#tabs.role === "tabpanel" ? 0 : nothing}">${kinds.map(
        (kind) => this.#list(
          kind,
          shown.filter((row) => row.topic === kind),
          marked
        )
      )}</div><small>${this.say(words, "plain")} ${this.say(words, "origin")}</small><div class="next">${listed([named(this, nhth, "primary")])}<slot name="local"></slot>${danger(this)}</div><div class="actions">${button(this.say(words, "print"), () => void this.#print())}</div></div>${footer(this, [nhth])}`
    );
  }
  withWords() {
    return this.card("card", besideWords(this));
  }
  #fixed() {
    return this.known("topic", this.topic, kinds, "");
  }
  /** What can be shown. */
  #rows() {
    const fixed = this.#fixed();
    return rows.filter(({ topic }) => !fixed || topic === fixed);
  }
  #search(searching, number) {
    return html`<div class="find"><label class="picker">${this.say(words, "find")} <input type="search" autocomplete="off" autocapitalize="off" autocorrect="off" spellcheck="false" writingsuggestions="false" @input="${({ target }) => {
      this.#find(target.value);
    }}" @keydown="${(event) => {
      if (event.key !== "Escape" || !this.#sought) return;
      event.preventDefault();
      this.#showAll();
    }}"></label><p role="status">${keyed(number, searching ? this.say(words, number ? "found" : "none", { number }) : nothing)}</p>${searching && !number ? button(this.say(words, "all"), () => {
      this.#showAll();
      rootOf(this).querySelector("input").focus();
    }) : nothing}</div>`;
  }
  #find(sought) {
    this.#sought = sought;
    this.requestUpdate();
  }
  // As it is shown: what a language lacks comes in English, wrapped in a template.
  #has({ entry }, sought) {
    const all = entry;
    const shown = texts.map((key) => {
      const said = all[key] && this.say(all, key);
      return said?.values ?? said;
    });
    const text = fold(shown.join(" "));
    return sought.every((word) => text.includes(word));
  }
  #list(topic, shown, marked) {
    if (!shown.length) return nothing;
    const mark = (name) => name === marked ? "true" : nothing;
    if (topic !== "language")
      return html`<dl class="${topic}">${shown.map(
        ({ name, entry }) => keyed(
          name,
          html`<div id="${name}" tabindex="-1" aria-current="${mark(name)}">${topic === "myths" ? this.#myth(entry) : this.#definition(entry)}</div>`
        )
      )}</dl>`;
    const columns = ["say", "instead", "reason"].map((key) => this.say(words, key));
    return html`<table role="table" aria-labelledby="caption"><caption id="caption" hidden>${this.say(topics[1], "name")}</caption><thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}</tr></thead><tbody role="rowgroup">${shown.map(({ name, entry }) => {
      const each = entry;
      const cell = (key) => html`<td role="cell"><small>${this.say(words, key)}</small> ${this.say(each, key)}</td>`;
      return keyed(
        name,
        html`<tr role="row" id="${name}" tabindex="-1" aria-current="${mark(name)}"><th role="rowheader" scope="row"><small>${columns[0]}</small> ${this.say(each, "say")}</th>${cell("instead")}${cell("reason")}</tr>`
      );
    })}</tbody></table>`;
  }
  #definition(each) {
    const { cite } = each;
    return html`<dt>${this.say(each, "term")}</dt><dd>${this.say(each, "text")} ${cite ? html`<small>${this.say(words, "cite", { cite: this.say(each, "cite"), asOf: this.say(each, "asOf") })}</small>` : nothing}</dd>`;
  }
  #myth(each) {
    return html`<dt>${this.say(words, "myth", { myth: this.say(each, "myth") })}</dt><dd>${this.say(each, "answer")}</dd>`;
  }
  // The whole topic, whatever was looked for.
  async #print() {
    this.#showAll();
    await this.updateComplete;
    printAlone(this);
  }
}

export { AwareDefinitions };
