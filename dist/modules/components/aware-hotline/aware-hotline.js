import { html } from 'lit';
import { small, exit, basic, draw } from '../../card/draw.js';
import { fill } from '../../card/inline.js';
import { qr } from '../../content/qr.js';
import { AwareElement, languageOf } from '../../internal/aware-element.js';
import { ExitElement } from '../../internal/exit.js';
import { exitStyles } from '../../internal/styles/exit.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { written } from '../../internal/written.js';
import { card } from './card.js';
import { language } from './content.js';
import { schema } from './attributes.js';
import styles from './aware-hotline.styles.js';

class AwareHotline extends ExitElement {
  constructor() {
    super(...arguments);
    /** @internal */
    this.kinds = { ...basic, exit, small };
  }
  static {
    this.styles = [AwareElement.styles, exitStyles, linesStyles, styles];
  }
  static {
    /** @internal */
    this.schema = schema;
  }
  static {
    /** @internal */
    this.languages = [language];
  }
  render() {
    const layout = this.choice("layout");
    const whole = this.#card(layout);
    const isMany = layout === "poster" && whole.blocks.some((block) => block && block.is === "lines" && block.lines.length > 1);
    return this.whole(whole, isMany ? "poster many" : layout);
  }
  withWords() {
    const [exit2] = this.#card(this.choice("layout")).blocks;
    return this.card("card", besideWords(this, this.blocks([exit2])));
  }
  #card(layout) {
    return card(languageOf(this), {
      layout,
      audience: this.choice("audience"),
      lines: this.#chosen(),
      exit: this.offered()
    });
  }
  control() {
    const { scan } = languageOf(this).content;
    return html`<div class="code"><svg viewBox="0 -0.5 ${qr.size} ${qr.size}" aria-hidden="true"><path d="${qr.path}"/></svg> <small>${draw(fill(scan, { address: qr.address }))}</small></div>`;
  }
  /** The ids of the lines that were asked for. */
  #chosen() {
    const all = ["911", ...Object.keys(languageOf(this).content.lines)];
    return written(this.lines).split(/\s+/).map((word) => this.known("lines", word, all, "")).join(" ");
  }
}

export { AwareHotline };
