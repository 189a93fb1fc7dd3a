import { nothing, html } from 'lit';
import { exitHref } from '../../content/exit.js';
import { under18 } from '../../content/guidance.js';
import { hotline, audiences } from '../../content/hotline.js';
import { lines, emergency } from '../../content/lines.js';
import { qr } from '../../content/qr.js';
import { AwareElement, written } from '../../internal/aware-element.js';
import { ExitElement } from '../../internal/exit.js';
import { exitStyles } from '../../internal/styles/exit.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { danger, listed, footer, named } from '../../internal/templates/lines.js';
import { schema } from './attributes.js';
import styles from './aware-hotline.styles.js';

class AwareHotline extends ExitElement {
  static {
    this.styles = [AwareElement.styles, exitStyles, linesStyles, styles];
  }
  static {
    /** @internal */
    this.schema = schema;
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
    return this.choice("layout");
  }
  #audience() {
    const reader = this.choice("audience");
    return audiences.find(({ id }) => id === reader);
  }
  #exit() {
    return this.offer(this.#layout() === "card" && this.#audience().atRisk, exitHref);
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
