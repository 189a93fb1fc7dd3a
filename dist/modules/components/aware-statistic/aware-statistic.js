import { html, nothing } from 'lit';
import { marks, sub, small, help, basic, draw } from '../../card/draw.js';
import { fill } from '../../card/inline.js';
import { AwareElement, languageOf, rootOf } from '../../internal/aware-element.js';
import { copy } from '../../internal/copy.js';
import { openOnPaper } from '../../internal/print.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { textStyles } from '../../internal/styles/text.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { status, say } from '../../internal/templates/status.js';
import { card, find } from './card.js';
import { language } from './content.js';
import { canSave, download } from './csv.js';
import { citation } from './figure-text.js';
import { bar, dots } from './pictures.js';
import { schema } from './attributes.js';
import styles from './aware-statistic.styles.js';

marks.p = (words) => html`<p>${words}</p>`;
marks.cite = (words) => html`<cite lang="en" dir="ltr">${words}</cite>`;
marks.data = (words, { value }) => html`<data value="${value}">${words}</data>`;
class AwareStatistic extends AwareElement {
  constructor() {
    super();
    /** @internal */
    this.kinds = {
      ...basic,
      help,
      small,
      sub,
      value: ({ value }) => html`<p class="value">${draw(value)}</p>`,
      bars: ({ bars, caption }) => html`<figure><ul class="bars" role="list">${bars.map(
        ({ label, value, share }) => html`<li>${draw(label)} <b>${draw(value)}</b> ${share === void 0 ? nothing : bar(0, share)}</li>`
      )}</ul>${caption ? html`<figcaption>${draw(caption)}</figcaption>` : nothing}</figure>`,
      dots: ({ share, caption }) => html`<figure>${dots(share)}<figcaption>${draw(caption)}</figcaption></figure>`,
      range: ({ from, to, ends, caption }) => html`<figure>${bar(from, to)}<div class="ends" aria-hidden="true"><span>${ends[0]}</span><span>${ends[1]}</span></div><figcaption>${draw(caption)}</figcaption></figure>`,
      details: (block) => this.#details(block)
    };
    this.#unfolded = false;
    this.#isKept = false;
    // Most of what is known is read by few: it is drawn when somebody opens it, or prints.
    this.#unfold = () => {
      this.#unfolded = true;
      this.requestUpdate();
    };
    openOnPaper(this, () => {
      this.#unfold();
      this.performUpdate();
    });
  }
  static {
    this.styles = [AwareElement.styles, linesStyles, settingStyles, textStyles, styles];
  }
  static {
    /** @internal */
    this.schema = schema;
  }
  static {
    /** @internal */
    this.languages = [language];
  }
  #said;
  #unfolded;
  #isKept;
  #unfold;
  render() {
    return this.whole(card(languageOf(this), { figure: this.#asked(), view: this.choice("view") }));
  }
  withWords() {
    return this.card("card", besideWords(this));
  }
  #asked() {
    const { figures, withheld, series } = languageOf(this).content;
    const ids = [...figures, ...withheld, ...series].map(({ id }) => id);
    return this.known("figure", this.figure, ids, "");
  }
  #details({ summary, rows }) {
    const isTable = this.choice("view") === "table";
    return html`<details ?open="${isTable}" @toggle="${this.#unfold}"><summary id="about">${draw(summary)}</summary>${isTable || this.#unfolded ? html`<table role="table" aria-labelledby="about"><tbody role="rowgroup">${rows.map(
      ([label, content]) => html`<tr role="row"><th role="rowheader" scope="row">${draw(label)}</th><td role="cell">${draw(content)}</td></tr>`
    )}</tbody></table>${this.#take()}` : nothing}</details>`;
  }
  /** What a reporter may take along. */
  #take() {
    const { words } = languageOf(this).content;
    const { figure, set } = find(languageOf(this).content, this.#asked());
    const part = (name) => rootOf(this).querySelector(name);
    const tell = (...what) => {
      this.#said = say(draw(what), this.#said);
      this.requestUpdate();
    };
    const take = async (name) => {
      tell(words[await copy(part(name))]);
    };
    const save = () => {
      const saves = canSave();
      this.#isKept = !saves;
      if (saves !== false) download(part("table"), file);
      const saved = fill(words.saved, { file });
      if (saves) tell(saved);
      else if (saves === false) tell(words.kept);
      else tell(saved, " ", words.noFile);
    };
    const file = `${(set ?? figure).id.replace(":", "-")}.csv`;
    const cites = figure.kind !== "none";
    return html`${cites ? html`<p class="cite">${draw(citation(languageOf(this), figure, set))}</p>` : nothing}<div class="actions">${cites ? button(draw(words.copy), () => void take(".cite")) : nothing} ${button(draw(words.csv), save)} ${this.#isKept ? button(draw(words.copyTable), () => void take("table")) : nothing}</div>${status(this.#said)}`;
  }
}

export { AwareStatistic };
