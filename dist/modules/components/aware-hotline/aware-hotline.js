import { nothing, html } from 'lit';
import { exitHref } from '../../content/exit.js';
import { audiences, hotline } from '../../content/hotline.js';
import { lines, emergency } from '../../content/lines.js';
import { qr } from '../../content/qr.js';
import { AwareElement, written } from '../../internal/aware-element.js';
import { followExit, exitLink } from '../../internal/exit.js';
import { exitStyles } from '../../internal/styles/exit.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { danger, footer, actions } from '../../internal/templates/lines.js';
import styles from './aware-hotline.styles.js';

const layouts = ["card", "banner", "compact", "poster"];
const exits = ["auto", "on", "off"];
const readers = audiences.map(({ id }) => id);
class AwareHotline extends AwareElement {
  constructor() {
    super();
    /** How it looks: `card`, `banner` for the width of a page, `compact` for a sidebar or footer, `poster` for print. */
    this.layout = "card";
    /** Who reads it: `survivor`, `bystander`, `staff` or `student`. It decides the words, the lines and their order. */
    this.audience = "survivor";
    /** Line ids, separated by spaces, in the order to show; without a known one the audience decides. */
    this.lines = "";
    /** Quick exit: `auto` offers it in a card for survivors and students, `on` always, `off` never. */
    this.exit = "auto";
    followExit(this);
  }
  static {
    this.styles = [AwareElement.styles, exitStyles, linesStyles, styles];
  }
  static {
    this.properties = { layout: {}, audience: {}, lines: {}, exit: {} };
  }
  render() {
    const layout = this.known("layout", this.layout, layouts);
    const audience = audiences[readers.indexOf(this.known("audience", this.audience, readers))];
    const exit = this.known("exit", this.exit, exits);
    const chosen = this.#chosen();
    const shown = chosen.length ? chosen : audience.lines.slice(0, layout === "card" ? 3 : 1);
    const inDanger = danger(this);
    return this.card(
      layout,
      html`<div part="body" class="body">${exit === "on" || exit === "auto" && layout === "card" && audience.atRisk ? exitLink(this, exitHref) : nothing}<div class="intro">${layout === "card" ? html`<p class="region">${this.say(hotline, "region")}</p>` : nothing} ${this.heading(this.say(audience, "heading"))} ${layout === "compact" ? nothing : html`<p class="lead">${this.say(audience, "lead")}</p>`}</div>${audience.atRisk ? nothing : inDanger}<div class="lines">${shown.map((line, at) => this.#line(line, at))}</div>${audience.atRisk ? inDanger : nothing}<slot name="local"></slot>${layout === "poster" ? this.#code() : nothing}</div>${footer(this, shown)}`
    );
  }
  #line(line, at) {
    return html`<div class="line"><p class="name">${this.say(line, "name")}</p>${actions(this, line, at ? "" : "primary")} <small>${this.say(line, "hours")} ${line.languages ? this.say(line, "languages") : nothing}</small></div>`;
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
