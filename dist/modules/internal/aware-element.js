import { ReactiveElement, adoptStyles, render, nothing, html } from 'lit';
import { drawBlocks } from '../card/draw.js';
import { closest, isForeign } from '../card/language.js';
import { nhth } from '../content/lines.js';
import { version } from '../version.js';
import { dropIn, rootMode } from './build.js';
import { mask } from './masks.js';
import { followLists, followPresses, recheck, later, isPressed } from './press.js';
import { propertyOf } from './schema.js';
import { base } from './styles/base.js';
import { openRoot } from './untouched.js';

const connected = /* @__PURE__ */ new Set();
const warned = /* @__PURE__ */ new Set();
const tellAll = () => {
  for (const element of connected) element.surroundingsChanged();
  recheck();
};
const watched = ["lang", "slot", "contenteditable"];
let observer;
const intoView = ({ target }) => {
  if (!isPressed() && target.matches(":focus-visible"))
    target.scrollIntoView({ block: "nearest" });
};
const keepKeys = (event) => {
  const { key, currentTarget, target } = event;
  if (!/^(Escape|Tab|Shift)$/.test(key) && currentTarget.contains(target))
    event.stopPropagation();
};
let rootOf;
let languageOf;
function wordsIn(element) {
  const words = [];
  for (const node of element.childNodes) {
    const { slot, localName } = node;
    if (slot) continue;
    if (localName === "slot") words.push(...node.assignedNodes({ flatten: true }));
    else if (node.nodeType !== Node.COMMENT_NODE && !/^(script|style|noscript)$/.test(localName))
      words.push(node);
  }
  return words;
}
const isSaid = ({ textContent }) => !!textContent.trim();
const hasFocus = (node) => node.contains(node.getRootNode().activeElement ?? null);
const bare = (said) => {
  if (!Array.isArray(said)) Object.setPrototypeOf(said, null);
  for (const each of Object.values(said)) if (Object(each) === each) bare(each);
};
const written = (value) => String((Object(value) === value ? typeof value : value) ?? "").trim();
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
    let root = this.#root;
    if (!root) {
      this.#root = root = openRoot(this, rootMode);
      root.addEventListener("focusin", intoView);
      for (const type of ["keydown", "keypress", "keyup"]) root.addEventListener(type, keepKeys);
      followLists(root);
      Object.assign(this, { renderRoot: root });
      if (this.ownerDocument === document)
        adoptStyles(root, this.constructor.elementStyles);
      else this.adoptedCallback();
    }
    return root;
  }
  /** @internal Styles stay behind in the document of the script: a frame that an element is put into gets its own. */
  adoptedCallback() {
    const root = this.#root;
    const view = this.ownerDocument.defaultView;
    if (!root || !view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(this.constructor.elementStyles.join(""));
    root.adoptedStyleSheets = [sheet];
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
      this.#draw(
        content,
        !this.hasUpdated || !names.length,
        names.every((name) => name === "language")
      );
      if (!dropIn) mask(this.#root);
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
  // A new fact is drawn into new nodes: a translator may have put others where the words were, and a link must never dial one
  // number and show another. What has the focus keeps it, and what was unfolded stays so when only the language changes.
  #draw(content, inPlace, sameFacts) {
    const root = this.#openRoot();
    if (inPlace) {
      render(content, root, { host: this });
      return;
    }
    const all = (name) => [...root.querySelectorAll(name)];
    const { activeElement } = root;
    const { localName = "", id = "" } = activeElement ?? {};
    const at = activeElement ? all(localName).indexOf(activeElement) : -1;
    const folds = all("details");
    render(nothing, root);
    render(content, root, { host: this });
    if (at >= 0) (root.getElementById(id) ?? all(localName)[at])?.focus();
    if (sameFacts)
      all("details").forEach((each, at2) => each.open ||= !!folds[at2]?.open);
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
    const hosts = [];
    for (let host = this; host; ) {
      hosts.push(host);
      const root = host.getRootNode();
      observer.observe(root, { subtree: true, attributeFilter: watched });
      lang ??= host.closest("[lang]")?.getAttribute("lang");
      host = root.host;
    }
    const found = closest(this.#languages, lang);
    const language = found ?? this.#languages[0];
    const lacking = !found && isForeign(lang) ? lang : "";
    if (lacking)
      for (const host of hosts)
        observer.observe(host, {
          childList: true,
          characterData: true,
          subtree: true,
          attributeFilter: watched
        });
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
    const message = `<${this.localName}> ${attribute}="${value.slice(0, 60)}" is not known. Allowed: ${allowed}`.slice(
      0,
      200
    );
    if (!warned.has(message)) console.warn(message);
    warned.add(message);
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
    const own = this.querySelectorAll(":scope > [slot=heading], :scope > [slot=heading] *");
    const levelOf = (each) => each.getAttribute("aria-level") ?? /^h([1-6])$/.exec(each.localName)?.[1];
    const given = this.choice("heading-level", "");
    return Number(given || Array.from(own, levelOf).find(Boolean) || 2);
  }
  /** The partner's heading, or ours at the level they chose. */
  /** @internal */
  heading(content) {
    const relevel = () => {
      this.requestUpdate();
    };
    return html`<div part="heading" class="title"><slot name="heading" @slotchange="${relevel}"><div role="heading" aria-level="${this.level}">${content}</div></slot></div>`;
  }
}

export { AwareElement, connected, languageOf, rootOf, written };
