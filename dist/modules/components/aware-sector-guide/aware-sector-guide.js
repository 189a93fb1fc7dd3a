import { nothing, html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { nhth } from '../../content/lines.js';
import { qr } from '../../content/qr.js';
import { sectorGuide } from '../../content/sector-guide.js';
import { sectors } from '../../content/sectors/index.js';
import { signsOf, forJob } from '../../content/settings.js';
import { reach } from '../../content/words.js';
import { AwareElement } from '../../internal/aware-element.js';
import { openOnPaper, printAlone } from '../../internal/print.js';
import { linesStyles } from '../../internal/styles/lines.js';
import { settingStyles } from '../../internal/styles/setting.js';
import { danger, actions, footer, callLink, away } from '../../internal/templates/lines.js';
import { picker } from '../../internal/templates/picker.js';
import styles from './aware-sector-guide.styles.js';

const kinds = sectors.map(({ id }) => id);
class AwareSectorGuide extends AwareElement {
  constructor() {
    super();
    /** The line of work: `hospitality` (default), `beauty-services`, `health` or `farms-and-seafood`. */
    this.sector = "hospitality";
    /** One job of that sector, as in `front-desk` or `hair`; when it is not given, the visitor chooses. */
    this.job = "";
    /** Adds three short made-up situations at the end, each with its safest step. Nothing is scored or recorded. */
    this.practice = false;
    this.#job = "";
    openOnPaper(this);
  }
  static {
    this.styles = [AwareElement.styles, linesStyles, settingStyles, styles];
  }
  static {
    this.properties = { sector: {}, job: {}, practice: { type: Boolean } };
  }
  #job;
  render() {
    const sector = sectors[kinds.indexOf(this.known("sector", this.sector, kinds))];
    const jobs = sector.jobs.map(({ id }) => id);
    const fixed = this.known("job", this.job, jobs, "");
    const job = fixed || (jobs.includes(this.#job) ? this.#job : jobs[0] ?? "");
    const shown = sector.jobs.find(({ id }) => id === job);
    const choose = (id) => {
      this.#job = id;
      this.requestUpdate();
    };
    return this.card(
      "",
      html`<div part="body" class="body"><div class="intro"><p class="region">${this.say(sector, "name")}${shown ? html`<span>${this.say(shown, "name")}</span>` : nothing}</p>${this.heading(this.say(sectorGuide, "heading"))}<p class="lead">${this.say(sector, "lead")}</p></div>${danger(this)} ${fixed || !jobs.length ? nothing : html`${this.#tabs(sector, job, choose)} ${picker(this, this.say(sectorGuide, "job"), sector.jobs, job, choose)}`}<div id="panel" class="columns" role="${fixed || !jobs.length ? nothing : "tabpanel"}" aria-labelledby="${fixed || !jobs.length ? nothing : `tab-${job}`}">${keyed(job, this.#notice(sector, job))} ${this.#help(sector, job)}</div>${this.practice ? this.#practice(sector) : nothing}<div class="next"><p class="name">${this.say(nhth, "name")}</p>${actions(this, nhth, "primary")}<slot name="local"></slot></div><div class="actions">${this.#button("print", () => {
        printAlone(this);
      })} ${sector.id === "beauty-services" ? this.#button("cards", () => {
        printAlone(this, ".cards");
      }) : nothing}</div>${sector.id === "beauty-services" ? this.#cards() : nothing}</div>${footer(this, [nhth])}`
    );
  }
  // As the ARIA pattern has them: one stop for the Tab key, arrows from tab to tab, and the tab in focus is the one shown.
  #tabs({ jobs }, job, choose) {
    const move = (event) => {
      const at = jobs.findIndex(({ id: id2 }) => id2 === job);
      const forward = this.locale.dir === "rtl" ? -1 : 1;
      const steps = {
        ArrowRight: at + forward,
        ArrowLeft: at - forward,
        Home: 0,
        End: jobs.length - 1
      };
      const to = steps[event.key];
      if (to === void 0) return;
      event.preventDefault();
      const { id } = jobs[(to + jobs.length) % jobs.length];
      choose(id);
      this.renderRoot.querySelector(`#tab-${id}`).focus();
    };
    return html`<span id="jobs" hidden>${this.say(sectorGuide, "job")}</span><div class="tabs" role="tablist" aria-labelledby="jobs" @keydown="${move}">${jobs.map(
      (each) => html`<button type="button" role="tab" id="tab-${each.id}" aria-controls="panel" aria-selected="${each.id === job}" tabindex="${each.id === job ? 0 : -1}" @click="${() => {
        choose(each.id);
      }}">${this.say(each, "name")}</button>`
    )}</div>`;
  }
  // What only this job can notice comes first, and stands open.
  #notice(sector, job) {
    const own = ({ signs }) => signs.filter(({ jobs }) => jobs).length;
    const groups = [...signsOf(sector, job)].sort((a, b) => own(b) - own(a));
    const { caution } = groups[0];
    return html`<div class="notice">${this.#sub(this.say(sectorGuide, "notice"))}<p class="caution"><strong>${this.say(caution, "text")}</strong> ${this.say(caution, "careful")}</p>${groups.map(
      (group, at) => html`<details ?open="${!at}"><summary>${this.say(group, "heading")}</summary><ul>${group.signs.map(
        (sign) => html`<li>${this.say(sign, "text")} ${sign.caution ? html`<small>${this.say(sign, "caution")}</small>` : nothing}</li>`
      )}</ul></details>`
    )}</div>`;
  }
  #help(sector, job) {
    const list = (items) => forJob(items, job).map((each) => html`<li>${this.say(each, "text")}</li>`);
    const fold = (heading, items) => html`<details><summary>${heading}</summary><ul>${list(items)}</ul></details>`;
    const laws = forJob(sector.laws, job);
    return html`<div class="help">${this.#sub(this.say(sectorGuide, "steps"))}<ol>${list(sector.steps)}</ol>${this.#sub(this.say(sectorGuide, "never"))}<ul>${list(sector.never)}</ul>${fold(this.say(sectorGuide, "answers"), sector.answers)} ${fold(this.say(sectorGuide, "tell"), sector.tell)} ${this.#lines(forJob([...sector.steps, ...sector.answers, ...sector.tell], job))} ${laws.length ? html`<details><summary>${this.say(sectorGuide, "law")}</summary>${laws.map((law) => this.#law(law))}</details>` : nothing}</div>`;
  }
  // Every line that a text names, with its number: on paper nobody can follow a link.
  #lines(advice) {
    return [...new Set(advice.flatMap(({ lines = [] }) => lines))].map(
      (line) => html`<p>${this.say(line, "name")}<br>${this.say(reach, "call", { number: callLink(line.voice) })}</p>`
    );
  }
  #law(law) {
    const { link } = law;
    return html`<p><strong>${this.say(law, "heading")}</strong> ${this.say(law, "text")}</p><p><small>${this.say(sectorGuide, "cite", { cite: this.say(law, "cite"), asOf: this.say(law, "asOf") })} ${this.say(law.ask, "text")} ${link ? away(link, new URL(link).hostname) : nothing}</small></p>`;
  }
  #practice({ practice = [] }) {
    return html`<details class="practice"><summary>${this.say(sectorGuide, "practice")}</summary>${practice.map(
      (each) => html`<p><small>${this.say(sectorGuide, "example")}</small><br>${this.say(each, "text")}</p><details><summary>${this.say(sectorGuide, "ask")}</summary><p>${this.say(each, "answer")}</p></details>`
    )}</details>`;
  }
  #cards() {
    const card = html`<div class="small"><svg viewBox="0 -0.5 ${qr.size} ${qr.size}" aria-hidden="true"><path d="${qr.path}"/></svg><p>${this.say(sectorGuide, "card")}<br><b>${callLink(nhth.voice)}</b><br><b>${this.say(reach, "textWord", { word: nhth.keyword, number: nhth.sms.display })}</b><br><small>${this.say(sectorGuide, "scan")}</small></p></div>`;
    return html`<div class="cards" hidden>${Array.from({ length: 8 }, () => card)}</div>`;
  }
  #sub(content) {
    const level = /^\s*[1-5]\s*$/.test(String(this.headingLevel)) ? Number(this.headingLevel) : 2;
    return html`<div class="sub" role="heading" aria-level="${level + 1}">${content}</div>`;
  }
  #button(key, act) {
    return html`<button part="action" class="action" type="button" @click="${act}">${this.say(sectorGuide, key)}</button>`;
  }
}

export { AwareSectorGuide };
