import { ReactiveElement, adoptStyles, render, nothing, html } from 'lit';
import { nhth } from '../content/lines.js';
import { version } from '../version.js';
import { english, findLocale, fill, onLocaleAdded } from './localize.js';
import { base } from './styles/base.js';

const themes = ["auto", "light", "dark"];
const levels = ["1", "2", "3", "4", "5", "6"];
const connected = /* @__PURE__ */ new Set();
const warned = /* @__PURE__ */ new Set();
const tellAll = () => {
  for (const element of connected) element.surroundingsChanged();
};
let observer;
onLocaleAdded(tellAll);
const intoView = ({ target }) => {
  target.scrollIntoView({ block: "nearest" });
};
const attachShadow = globalThis.Element?.prototype.attachShadow;
const roots = /* @__PURE__ */ new WeakMap();
const rootOf = (element) => roots.get(element);
const written = (value) => String((Object(value) === value ? typeof value : value) ?? "").trim();
class AwareElement extends ReactiveElement {
  constructor() {
    super(...arguments);
    /** The colors: `auto` follows the page's own `color-scheme`, `light` and `dark` fix one. */
    this.theme = "auto";
    /** The level of the heading in the page's outline, 1 to 6. */
    this.headingLevel = 2;
    /** @internal The language in use: the nearest `lang` for which there are words, or else English. */
    this.locale = english;
  }
  static {
    this.version = version;
  }
  static {
    this.styles = base;
  }
  static {
    this.properties = {
      theme: {},
      headingLevel: { attribute: "heading-level" }
    };
  }
  static {
    /** @internal An element's internals would hand anyone its root. */
    this.disabledFeatures = ["internals"];
  }
  createRenderRoot() {
    const root = attachShadow.call(this, { mode: "open" });
    roots.set(this, root);
    if (this.ownerDocument === document)
      adoptStyles(root, this.constructor.elementStyles);
    else this.adoptedCallback();
    return root;
  }
  /** @internal Styles stay behind in the document of the script: a frame that an element is put into gets its own. */
  adoptedCallback() {
    const root = roots.get(this);
    const view = this.ownerDocument.defaultView;
    if (!root || !view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(this.constructor.elementStyles.join(""));
    root.adoptedStyleSheets = [sheet];
  }
  connectedCallback() {
    connected.add(this);
    super.connectedCallback();
    rootOf(this).addEventListener("focusin", intoView);
    this.surroundingsChanged();
  }
  disconnectedCallback() {
    connected.delete(this);
    super.disconnectedCallback();
    if (!connected.size) observer.disconnect();
  }
  update(changed) {
    const root = rootOf(this);
    try {
      const content = this.render();
      super.update(changed);
      render(content, root, { host: this });
      this.#empty();
    } catch (error) {
      if (!this.hasUpdated) {
        root.replaceChildren(document.createElement("slot"));
        root.firstChild.textContent = nhth.voice.display;
      }
      throw error;
    }
  }
  render() {
    return nothing;
  }
  /** @internal Looks up the language again, across shadow roots, and goes on watching what decides it. */
  surroundingsChanged() {
    observer ??= new MutationObserver(tellAll);
    let lang;
    for (let host = this; host; ) {
      const root = host.getRootNode();
      observer.observe(root, { subtree: true, attributeFilter: ["lang"] });
      lang ??= host.closest("[lang]")?.getAttribute("lang");
      host = root.host;
    }
    const locale = findLocale(lang ?? "");
    if (this.locale !== locale) {
      this.locale = locale;
      this.requestUpdate();
    }
    if (this.hasUpdated) this.#empty();
  }
  // What stood in for us before the script would tell the page's own scripts which number is tapped.
  #empty() {
    return;
  }
  /**
   * @internal
   * A text in the element's language, `{name}` filled in; what the language lacks stays English, marked so.
   */
  say(entry, key, values) {
    const text = entry[key];
    const own = this.locale.words[`${entry.id}.${key}`];
    const said = values ? fill(own ?? text, values) : own ?? text;
    return own || this.locale === english ? said : html`<span lang="en" dir="ltr">${said}</span>`;
  }
  /** One of the allowed values, or the fallback for anything else; case and stray spaces are forgiven. */
  known(attribute, value, allowed, fallback = allowed[0]) {
    const wanted = written(value).toLowerCase();
    const found = allowed.find((name) => name === wanted);
    if (!found && wanted) this.warn(attribute, wanted, `${allowed.join(", ") || "none here"}.`);
    return found ?? fallback;
  }
  /** Says once in the console what is not known, and what is. */
  warn(attribute, value, allowed) {
    const message = `<${this.localName}> ${attribute}="${value}" is not known. Allowed: ${allowed}`;
    if (!warned.has(message)) console.warn(message);
    warned.add(message);
  }
  /** The outermost box, with language, direction and theme; every widget draws its content inside. */
  card(layout, content) {
    const { lang, dir } = this.locale;
    const theme = this.known("theme", this.theme, themes);
    return html`<div part="card" class="card ${layout} ${theme}" lang="${lang}" dir="${dir ?? "ltr"}">${content}</div>`;
  }
  /** The partner's heading, or ours at the level they chose. */
  heading(content) {
    const level = this.known("heading-level", this.headingLevel, levels, "2");
    return html`<div part="heading" class="title"><slot name="heading"><div role="heading" aria-level="${level}">${content}</div></slot></div>`;
  }
}

export { AwareElement, connected, rootOf, written };
