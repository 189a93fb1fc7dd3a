import { ReactiveElement, render, nothing, html } from 'lit';
import { drawBlocks } from '../card/draw.js';
import { closest, isForeign } from '../card/language.js';
import { nhth } from '../content/lines.js';
import { version } from '../version.js';
import { bare } from './bare.js';
import { dropIn } from './build.js';
import { levelOf } from './heading-level.js';
import { mask } from './masks.js';
import { wordsIn, hasFocus, isSaid } from './own-words.js';
import { followPresses, recheck, later, isPressed } from './press.js';
import { redraw } from './redraw.js';
import { makeRoot, adoptOwnStyles } from './root.js';
import { propertyOf } from './schema.js';
import { base } from './styles/base.js';
import { hostsOf, watched } from './surroundings.js';
import { warnOnce } from './warn-once.js';
import { written } from './written.js';

const connected = /* @__PURE__ */ new Set();
const tellAll = () => {
  for (const element of connected) element.surroundingsChanged();
  recheck();
};
let observer;
let rootOf;
let languageOf;
class AwareElement extends ReactiveElement {
  static {
    this.version = version;
  }
  static {
    this.styles = base;
  }
  static finalize() {
    if (Object.hasOwn(this, "schema") && !Object.hasOwn(this, "finalized")) {
      bare(this.languages);
      for (const [attribute, { kind }] of Object.entries(this.schema.attributes))
        this.createProperty(propertyOf(attribute), { attribute, ...kind === "flag" && { type: Boolean } });
    }
    super.finalize();
  }
  constructor() {
    super();
    for (const [attribute, { kind, values }] of Object.entries(this.#schema))
      Object.assign(this, { [propertyOf(attribute)]: kind ? kind !== "flag" && "" : values[0] });
  }
  get #schema() {
    return this.constructor.schema.attributes;
  }
  /** @internal One more language; where it has it already, those words take the place of the old. */
  static learn(language) {
    const { languages } = this;
    bare(language);
    const at = languages.findIndex(({ lang }) => lang === language.lang);
    languages.splice(at < 0 ? languages.length : at, 1, language);
    tellAll();
  }
  #language = this.#languages[0];
  get #languages() {
    return this.constructor.languages;
  }
  /** In the words that a partner wrote, where the language is one we do not have. */
  #inTheirWords = false;
  #lacking = "";
  static {
    /** @internal An element's internals would hand anyone its root. */
    this.disabledFeatures = ["internals"];
  }
  #root;
  static {
    languageOf = (element) => element.#language;
    rootOf = (element) => element.#root ?? document.createDocumentFragment();
  }
  // The root comes with the first drawing: until then the words stand as they did before the script.
  createRenderRoot() {
    return this;
  }
  #openRoot() {
    return this.#root ??= makeRoot(this);
  }
  /** @internal */
  adoptedCallback() {
    if (this.#root) adoptOwnStyles(this, this.#root);
  }
  connectedCallback() {
    if (!connected.size) followPresses(true);
    connected.add(this);
    super.connectedCallback();
    this.surroundingsChanged();
  }
  disconnectedCallback() {
    connected.delete(this);
    super.disconnectedCallback();
    if (!connected.size) {
      observer.disconnect();
      followPresses(false);
    }
    recheck();
  }
  scheduleUpdate() {
    if (this.#isHeld()) return this.#whenFree();
    this.performUpdate();
    return void 0;
  }
  async #whenFree() {
    while (this.#isHeld()) await new Promise(later);
    this.performUpdate();
  }
  /** Whether somebody may be about to press what stands here, reads it by keys, or writes it. */
  #isHeld() {
    const words = wordsIn(this);
    return isPressed() || words.some(hasFocus) || !this.hasUpdated && ([...this.childNodes].some(hasFocus) || this.isContentEditable && words.some(isSaid));
  }
  update(changed) {
    try {
      const content = this.#inTheirWords ? this.withWords() : this.render();
      super.update(changed);
      const names = [...changed.keys()].filter((name) => name !== "theme" && name !== "headingLevel");
      const sameFacts = names.every((name) => name === "language");
      const root = this.#openRoot();
      if (!this.hasUpdated || !names.length) render(content, root, { host: this });
      else redraw(this, root, content, sameFacts);
      if (!dropIn) mask(root);
      if (this.#lacking && !this.#inTheirWords && document.readyState !== "loading")
        this.warn("lang", this.#lacking, `${this.#languages.map(({ lang }) => lang).join(", ")}.`);
    } catch (error) {
      if (!this.hasUpdated) {
        const slot = document.createElement("slot");
        slot.textContent = nhth.voice.display;
        this.#openRoot().replaceChildren(slot);
      }
      throw error;
    }
  }
  render() {
    return nothing;
  }
  /** What is shown where the language is one we do not have, and the partner wrote words in it: those, and our numbers. */
  withWords() {
    return this.render();
  }
  /** @internal Looks up the language again, across shadow roots, and goes on watching what decides it. */
  surroundingsChanged() {
    observer ??= new MutationObserver(tellAll);
    let lang;
    const hosts = hostsOf(this);
    for (const host of hosts) {
      observer.observe(host.getRootNode(), watched);
      lang ??= host.closest("[lang]")?.getAttribute("lang");
    }
    const found = closest(this.#languages, lang);
    const language = found ?? this.#languages[0];
    const lacking = !found && isForeign(lang) ? lang : "";
    if (lacking)
      for (const host of hosts) observer.observe(host, { ...watched, childList: true, characterData: true });
    const inTheirWords = !!lacking && wordsIn(this).some(isSaid);
    if (this.#language !== language || this.#lacking !== lacking || this.#inTheirWords !== inTheirWords) {
      this.#language = language;
      this.#lacking = lacking;
      this.#inTheirWords = inTheirWords;
      this.requestUpdate("language", null);
    }
  }
  /** @internal What is said, drawn. */
  blocks(all) {
    return drawBlocks(all, this);
  }
  /** A card as it is drawn: its body, and what stands at its end. */
  whole({ blocks, footer }, layout = "") {
    return this.card(
      layout,
      html`<div part="body" class="body">${this.blocks(blocks)}</div>${this.blocks([footer])}`
    );
  }
  /** One of the allowed values, or the fallback for anything else; case and stray spaces are forgiven. */
  known(attribute, value, allowed, fallback = allowed[0]) {
    const wanted = written(value).toLowerCase();
    const found = allowed.find((name) => name === wanted);
    if (!found && wanted)
      this.warn(attribute, wanted, `${allowed.filter(Boolean).join(", ") || "none here"}.`);
    return found ?? fallback;
  }
  /** The value of an attribute that is one of those its schema allows. */
  choice(attribute, fallback) {
    const { values } = this.#schema[attribute];
    return this.known(attribute, this[propertyOf(attribute)], values, fallback);
  }
  /** Says once in the console what is not known, and what is. */
  warn(attribute, value, allowed) {
    warnOnce(`<${this.localName}> ${attribute}="${value.slice(0, 60)}" is not known. Allowed: ${allowed}`);
  }
  /** The outermost box, with language, direction and theme; every widget draws its content inside. */
  card(layout, content) {
    const { lang, dir } = this.#language;
    const theme = this.choice("theme");
    const own = !this.#inTheirWords;
    return html`<div class="apart"><div><div part="card" class="card ${layout} ${theme}" lang="${own ? lang : nothing}" dir="${own ? dir ?? "ltr" : nothing}">${content}</div></div></div>`;
  }
  /** @internal The level of the card's heading, from which those inside it follow. */
  get level() {
    return Number(this.choice("heading-level", "") || levelOf(this) || 2);
  }
  /** @internal The partner's heading, or ours at the level they chose. */
  heading(content) {
    const relevel = () => {
      this.requestUpdate();
    };
    return html`<div part="heading" class="title"><slot name="heading" @slotchange="${relevel}"><div role="heading" aria-level="${this.level}">${content}</div></slot></div>`;
  }
}

export { AwareElement, connected, languageOf, rootOf };
