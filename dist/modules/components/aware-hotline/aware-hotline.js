import { nothing, html } from 'lit';
import { exitHref } from '../../content/exit.js';
import { under18 } from '../../content/guidance.js';
import { audiences, hotline } from '../../content/hotline.js';
import { lines, emergency } from '../../content/lines.js';
import { qr } from '../../content/qr.js';
import { AwareElement, written } from '../../internal/aware-element.js';
import { ExitElement } from '../../internal/exit.js';
import { exitStyles } from '../../internal/styles/exit.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { danger, listed, footer, named } from '../../internal/templates/lines.js';
import styles from './aware-hotline.styles.js';

const layouts = ["card", "banner", "compact", "poster"];
const readers = audiences.map(({ id }) => id);
class AwareHotline extends ExitElement {
  constructor() {
    super(...arguments);
    /** How it looks: `card`, `banner` for the width of a page, `compact` for a sidebar or footer, `poster` for print. */
    this.layout = "card";
    /** Who reads it: `survivor`, `bystander`, `staff` or `student`. It decides the words, the lines and their order. */
    this.audience = "survivor";
    /** Line ids, separated by spaces, in the order to show; without a known one the audience decides. */
    this.lines = "";
    /** Quick exit: `auto` offers it in a card for survivors and students, `on` always, `off` never. */
    this.exit = "auto";
  }
  static {
    this.styles = [AwareElement.styles, exitStyles, linesStyles, styles];
  }
  static {
    this.properties = { layout: {}, audience: {}, lines: {}, exit: {} };
  }
  render() {
    const layout = this.#layout();
    const audience = this.#audience();
    const chosen = this.#chosen();
    const shown = chosen.length ? chosen : audience.lines.slice(0, layout === "card" ? 3 : 1);
    const inDanger = danger(this);
    return this.card(
      layout === "poster" && shown.length > 1 ? "poster many" : layout,
      html`<div part="body" class="body">${this.#exit()}<div class="intro">${layout === "card" ? html`<p class="region">${this.say(hotline, "region")}</p>` : nothing} ${this.heading(this.say(audience, "heading"))} ${layout === "compact" ? nothing : html`<p class="lead">${this.say(audience, "lead")}</p>`} ${audience.id === "student" ? html`<small>${this.say(under18, "text")}</small>` : nothing}</div>${audience.atRisk ? nothing : inDanger} ${listed(shown.map((line, at) => this.#line(line, at)))} ${audience.atRisk ? inDanger : nothing}<slot name="local"></slot>${layout === "poster" ? this.#code() : nothing}</div>${footer(this, shown)}`
    );
  }
  withWords() {
    return this.card("card", besideWords(this, this.#exit()));
  }
  #layout() {
    return this.known("layout", this.layout, layouts);
  }
  #audience() {
    return audiences[readers.indexOf(this.known("audience", this.audience, readers))];
  }
  #exit() {
    return this.offer(this.exit, this.#layout() === "card" && this.#audience().atRisk, exitHref);
  }
  #line(line, at) {
    return html`${named(this, line, at ? "" : "primary")} <small>${this.say(line, "hours")} ${line.languages ? this.say(line, "languages") : nothing}</small>`;
  }
  #code() {
    const { address, path, size } = qr;
    return html`<div class="code"><svg viewBox="0 -0.5 ${size} ${size}" aria-hidden="true"><path d="${path}"/></svg> <small>${this.say(hotline, "scan", { address })}</small></div>`;
  }
  // 911 has its own place in every layout, so it takes none of these.
  #chosen() {
    const all = lines.map(({ id }) => id);
    const chosen = /* @__PURE__ */ new Set();
    for (const word of written(this.lines).split(/\s+/)) {
      const line = lines[all.indexOf(this.known("lines", word, all, "911"))];
      if (line !== emergency) chosen.add(line);
    }
    return [...chosen];
  }
}

export { AwareHotline };
