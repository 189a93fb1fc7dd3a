import { html, nothing } from 'lit';
import { emergency, nhth } from '../../content/lines.js';
import { statistic } from '../../content/statistic.js';
import { figures } from '../../content/statistics/index.js';
import { AwareElement, rootOf } from '../../internal/aware-element.js';
import { copy } from '../../internal/copy.js';
import { openOnPaper } from '../../internal/print.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { textStyles } from '../../internal/styles/text.js';
import { besideWords } from '../../internal/templates/beside-words.js';
import { button } from '../../internal/templates/button.js';
import { callLink, footer } from '../../internal/templates/lines.js';
import { status, say } from '../../internal/templates/status.js';
import { sub } from '../../internal/templates/sub.js';
import { schema } from './attributes.js';
import styles from './aware-statistic.styles.js';
import { canSave, download } from './csv.js';
import { dots, bar } from './pictures.js';
import { shown, amount, region, better, read, figuresOf, rows, citation } from './telling.js';
import { series } from '../../content/statistics/series.js';

const sets = series;
const all = [...figures, ...sets];
const ids = all.map(({ id }) => id);
class AwareStatistic extends AwareElement {
  static {
    this.styles = [AwareElement.styles, linesStyles, settingStyles, textStyles, styles];
  }
  static {
    /** @internal */
    this.schema = schema;
  }
  #said;
  #unfolded = false;
  #isKept = false;
  // Most of what is known is read by few: it is drawn when somebody opens it, or prints.
  #unfold = () => {
    this.#unfolded = true;
    this.requestUpdate();
  };
  constructor() {
    super();
    openOnPaper(this, () => {
      this.#unfold();
      this.performUpdate();
    });
  }
  render() {
    const asked = all[ids.indexOf(this.known("figure", this.figure, ids))];
    const view = this.choice("view");
    return this.card(
      "",
      html`<div part="body" class="body">${"status" in asked ? this.#figure(asked, view) : this.#series(asked, view)}<p class="help">${this.say(statistic, "help", {
        call: callLink(nhth.voice),
        word: this.say(nhth, "keyword"),
        text: callLink(nhth.sms, "sms"),
        emergency: callLink(emergency.voice)
      })}</p><slot name="local"></slot></div>${footer(this, [nhth])}`
    );
  }
  withWords() {
    return this.card("card", besideWords(this));
  }
  #figure(asked, view) {
    const withheld = asked.status === "withheld";
    const figure = withheld ? shown.find(({ id }) => id === asked.nearest) : asked;
    const told = html`${this.#number(figure)}<p>${this.say(figure, "counted")}</p>${this.#picture(figure, view)}`;
    return html`${withheld ? html`<p class="region">${this.say(statistic, "withheld")}</p>${this.heading(this.say(statistic, "why"))}<p>${this.say(asked, "reason")}</p>${sub(this, this.say(statistic, "sound"))} ${this.#region(figure)} ${told}` : html`${this.#region(figure)} ${this.heading(this.say(figure.unit, "label"))} ${told}`} ${this.#about(figure, view)}`;
  }
  #series(set, view) {
    const [figure] = set.figures;
    return html`${this.#region(figure)} ${this.heading(this.say(set, "title"))} ${set.kind === "range" ? this.#number(figure) : nothing} ${this.#chart(set, view === "number")} ${this.#about(figure, view, set)}`;
  }
  #number(figure) {
    return html`<p class="value">${amount(this, figure, (each) => html`<b>${each}</b>`)}</p>`;
  }
  // First of all: that it is older, an estimate, or an opinion.
  #region(figure) {
    const { status: status2, kind } = figure;
    return html`<p class="region">${status2 === "historical" ? html`<span>${this.say(statistic, "older")}</span>` : nothing} ${kind === "estimate" || kind === "survey" || kind === "sum" || kind === "none" ? html`<span>${this.say(statistic, kind)}</span>` : nothing} <span>${region(this, figure)}</span></p>`;
  }
  #picture(figure, view) {
    const { kind, value } = figure;
    if (view === "number" || view === "table") return nothing;
    const set = sets.find(
      ({ kind: form, figures: figures2, whole }) => form === "range" && kind === "estimate" && value || (form === "groups" || view === "chart") && [...figures2, whole].includes(figure)
    );
    if (set) return this.#chart(set);
    const share = kind === "survey" || kind === "percent";
    if (share && typeof value === "number") {
      return html`<figure>${dots(value)}<figcaption>${this.say(statistic, "dots", { number: value })}</figcaption></figure>`;
    }
    return view === "chart" ? html`<p class="no-chart">${this.say(statistic, share ? "notExact" : "noChart")}</p>` : nothing;
  }
  #chart(set, plain = false) {
    const { kind, figures: figures2 } = set;
    if (kind === "range") return plain ? nothing : this.#range(set);
    const values = figures2.map(({ value }) => Number(value));
    const longest = kind === "parts" ? Math.max(...values) : 100;
    return html`<figure><ul class="bars" role="list">${figures2.map(
      (figure, at) => html`<li>${this.say(set.labels[at], "label")} <b>${amount(this, figure)}</b> ${plain ? nothing : bar(0, values[at] / longest * 100)}</li>`
    )}</ul>${plain ? nothing : html`<figcaption>${this.say(statistic, kind)}</figcaption>`}</figure>`;
  }
  #range({ whole, figures: figures2 }) {
    const [full, part] = [whole, figures2[0]].map(({ value }) => value);
    const at = (number) => (number - full.from) / (full.to - full.from) * 100;
    const numbers = { from: full.from, to: full.to, low: part.from, high: part.to };
    return html`<figure>${bar(at(part.from), at(part.to))}<div class="ends" aria-hidden="true"><span>${full.from}</span><span>${full.to}</span></div><figcaption>${this.say(statistic, "range", numbers)}</figcaption></figure>`;
  }
  #about(figure, view, set) {
    const instead = better(this, set?.whole ?? figure);
    const isTable = view === "table";
    return html`${instead.length ? html`<div class="better"><strong>${this.say(statistic, "better")}</strong> ${instead}</div>` : nothing}<p>${set ? this.say(set, "note") : this.say(figure, "caveat")}</p><small>${read(this, set ? figuresOf(set) : [figure])}</small><details ?open="${isTable}" @toggle="${this.#unfold}"><summary id="about">${this.say(statistic, "details")}</summary>${isTable || this.#unfolded ? this.#details(figure, set) : nothing}</details>`;
  }
  #details(figure, set) {
    const part = (name) => rootOf(this).querySelector(name);
    const tell = (what) => {
      this.#said = say(what, this.#said);
      this.requestUpdate();
    };
    const take = async (name) => {
      tell(this.say(statistic, await copy(part(name))));
    };
    const save = () => {
      const saves = canSave();
      this.#isKept = !saves;
      if (saves !== false) download(part("table"), file);
      const saved = this.say(statistic, "saved", { file });
      tell(
        saves ? saved : saves === false ? this.say(statistic, "kept") : [saved, " ", this.say(statistic, "noFile")]
      );
    };
    const file = `${(set ?? figure).id.replace(":", "-")}.csv`;
    return html`<table role="table" aria-labelledby="about"><tbody role="rowgroup">${rows(this, figure, set).map(
      ([label, content]) => html`<tr role="row"><th role="rowheader" scope="row">${label}</th><td role="cell">${content}</td></tr>`
    )}</tbody></table>${figure.kind === "none" ? nothing : html`<p class="cite">${citation(this, figure, set)}</p>`}<div class="actions">${figure.kind === "none" ? nothing : button(this.say(statistic, "copy"), () => void take(".cite"))} ${button(this.say(statistic, "csv"), save)} ${this.#isKept ? button(this.say(statistic, "copyTable"), () => void take("table")) : nothing}</div>${status(this.#said)}`;
  }
}

export { AwareStatistic };
